import { useLiveQuery } from 'dexie-react-hooks';
import type { Seance } from '../../domain/seance/seance.ts';
import { carnet } from '../../store/courant.ts';
import type { LigneDite } from '../../store/lecturesEnvois.ts';
import { lireFichiersRefuses, type FichierRefuse as Fichier } from '../../store/synchro/fichiersRefuses.ts';
import { toutRefaire } from '../../store/synchro/reprendre.ts';
import { lireTextesRefuses, type TexteRefuse as Texte } from '../../store/synchro/textesRefuses.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { useActe } from '../kit/useActe.ts';
import { useTitreQuiReprend } from '../kit/useTitreQuiReprend.ts';
import { FichierRefuse } from './FichierRefuse.tsx';
import { Refusee } from './Refusee.tsx';
import { TexteRefuse } from './TexteRefuse.tsx';

interface Mots {
  readonly textes: readonly Texte[];
  readonly fichiers: readonly Fichier[];
  readonly seances: ReadonlyMap<string, Seance>;
}

/** Refused words and files, with the sittings of this device that they belong to. */
async function lireMots(): Promise<Mots> {
  const [textes, fichiers] = await Promise.all([lireTextesRefuses(), lireFichiersRefuses()]);
  const ids = [...textes, ...fichiers].flatMap(({ seanceId }) => (seanceId === undefined ? [] : [seanceId]));
  const seances = await carnet().seances.bulkGet([...new Set(ids)]);
  return { textes, fichiers, seances: new Map(seances.flatMap((s) => (s === undefined ? [] : [[s.id, s]]))) };
}

interface RefusProps {
  refusees: readonly LigneDite[];
  attache: boolean;
}

/** All that a server refused and that nobody dealt with: changes, words, files. Nothing when there is none. */
export function Refus({ refusees, attache }: RefusProps) {
  const mots = useLiveQuery(lireMots);
  const { tenter, refus, encours } = useActe();
  const nombre = mots && refusees.length + mots.textes.length + mots.fichiers.length;
  const titre = useTitreQuiReprend<HTMLHeadingElement>(nombre);
  if (mots === undefined || refusees.length + mots.textes.length + mots.fichiers.length === 0) return null;
  return (
    <section>
      <h2 className="t-section" ref={titre} tabIndex={-1}>
        {t('reprendre.refuses')}
      </h2>
      <p className="measure t-small">{t('reprendre.refuses.texte')}</p>
      {refusees.length > 1 && (
        <div className="actions">
          <Button
            icon="undo"
            aria-disabled={encours}
            onClick={() => {
              if (!encours) void tenter(() => toutRefaire(new Date().toISOString()));
            }}
          >
            {t('reprendre.toutRefaire')}
          </Button>
        </div>
      )}
      <RefusNotice refus={refus} />
      <ul className="refusees">
        {refusees.map((dite) => (
          <Refusee key={dite.ligne.id} {...dite} />
        ))}
        {mots.textes.map((texte) => (
          <TexteRefuse key={texte.texteId} texte={texte} seance={mots.seances.get(texte.seanceId)} attache={attache} />
        ))}
        {mots.fichiers.map((fichier) => (
          <FichierRefuse
            key={fichier.sha256}
            fichier={fichier}
            seance={mots.seances.get(fichier.seanceId ?? '')}
            attache={attache}
          />
        ))}
      </ul>
    </section>
  );
}
