import type { Seance } from '../../domain/seance/seance.ts';
import { openFichier } from '../../store/fichiers.ts';
import { ecarterFichier, renvoyerFichier, type FichierRefuse as Lu } from '../../store/synchro/fichiersRefuses.ts';
import { dateLongue, tailleFichier } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { nomDuPoint } from '../i18n/operationNoms.ts';
import { Button } from '../kit/Button.tsx';
import { saveAs } from '../kit/telecharger.ts';
import { GestesRefuse } from './GestesRefuse.tsx';
import { Raison } from './Raison.tsx';

interface FichierRefuseProps {
  fichier: Lu;
  seance: Seance | undefined;
  attache: boolean;
}

/** A file that the server refused: it is on this device alone, to be sent again, saved, or left. */
export function FichierRefuse({ fichier, seance, attache }: FichierRefuseProps) {
  const { sha256, octets, pointId, refus } = fichier;
  const nom = fichier.nom ?? t('synchro.piece.sansNom');
  const garder = async () => {
    const garde = await openFichier(sha256);
    if (garde !== undefined) saveAs(garde.blob, nom);
  };
  return (
    <li className="refusee">
      <p className="refusee-phrase">{t('reprendre.piece', { nom, taille: tailleFichier(octets) })}</p>
      <p className="t-small">
        {seance === undefined
          ? t('reprendre.seance.absente')
          : t('historique.seance', { date: dateLongue(seance.date) })}
        {seance && pointId !== undefined && `, ${nomDuPoint({ seance }, pointId)}`}
      </p>
      <Raison refus={refus} />
      <p className="t-small">{t('reprendre.piece.ici')}</p>
      <GestesRefuse
        refaire={t('reprendre.renvoyer')}
        onRefaire={attache ? () => renvoyerFichier(sha256) : undefined}
        onEcarter={(motif) => ecarterFichier(sha256, motif, new Date().toISOString())}
        confirmer={t('reprendre.piece.ecarter')}
      >
        <Button icon="down" onClick={() => void garder()}>
          {t('reprendre.piece.garder')}
        </Button>
      </GestesRefuse>
    </li>
  );
}
