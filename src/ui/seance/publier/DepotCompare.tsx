import { useState } from 'react';
import type { EcartDepot } from '../../../domain/acte/ecartsDepot.ts';
import type { ProcesVerbal, Seance } from '../../../domain/seance/seance.ts';
import { dateSansJour, tailleFichier } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { routes } from '../../shell/routes.ts';
import { useActe } from '../../kit/useActe.ts';
import { jourDe } from './jourDe.ts';
import { useEmpreinte } from './useEmpreinte.ts';

interface DepotCompareProps {
  seance: Seance;
  depose: NonNullable<ProcesVerbal['depose']>;
  textes: readonly { readonly majLe: string }[];
  ecarts: readonly EcartDepot[];
}

/** Paper and application side by side: dates, fingerprint, and every change since the deposit. */
export function DepotCompare({ seance, depose, textes, ecarts }: DepotCompareProps) {
  const [retrait, setRetrait] = useState(false);
  const { faire, encours } = useActe();
  const { etat, ouvrir } = useEmpreinte(depose);
  const changements = [
    ...textes.map((x) => x.majLe),
    ...seance.deroule.map((f) => f.saisiLe),
    ...seance.rectifications.map((r) => r.le),
  ];
  const dernier = changements.reduce((max, le) => (le > max ? le : max), '');
  return (
    <>
      <Notice kind="sure" title={t('publier.depot.foi')}>
        {t('publier.depot.foi.texte')}
      </Notice>
      <div className="publier-deux">
        <div>
          <h3 className="t-sub">{t('publier.depot.papier')}</h3>
          <p>{t('publier.depot.fichier', { nom: depose.nom, taille: tailleFichier(depose.octets) })}</p>
          <p>{t('publier.depot.deposeLe', { date: jourDe(depose.le) })}</p>
          <p className="t-note publier-empreinte">
            {t('publier.depot.empreinte', { empreinte: depose.sha256.slice(0, 16) })}
          </p>
          <p
            className={etat === 'verifiee' ? 'tag tag-sure' : etat === 'verification' ? 'tag' : 'tag tag-refus'}
            role="status"
          >
            {t(`publier.depot.${etat}`)}
          </p>
          <div className="actions">
            <Button icon="eye" disabled={etat === 'absent' || etat === 'verification'} onClick={ouvrir}>
              {t('publier.depot.ouvrir')}
            </Button>
          </div>
        </div>
        <div>
          <h3 className="t-sub">{t('publier.depot.application')}</h3>
          <p>
            {seance.pv.arrete === undefined
              ? t('publier.depot.nonArrete')
              : t('publier.depot.arrete', { date: dateSansJour(seance.pv.arrete.le) })}
          </p>
          {dernier !== '' && <p>{t('publier.depot.dernier', { date: jourDe(dernier) })}</p>}
          <div className="actions">
            <ButtonLink icon="doc" href={routes.seance(seance.id, 'rediger')}>
              {t('publier.depot.relire')}
            </ButtonLink>
          </div>
        </div>
      </div>
      <Ecarts ecarts={ecarts} />
      <div className="actions">
        <Button
          variant="quiet"
          icon="undo"
          onClick={() => {
            setRetrait(true);
          }}
        >
          {t('publier.depot.retirer')}
        </Button>
      </div>
      <ConfirmDialog
        title={t('publier.depot.retirer.titre')}
        open={retrait}
        busy={encours}
        confirmLabel={t('publier.depot.retirer')}
        onClose={() => {
          setRetrait(false);
        }}
        onConfirm={() => {
          void faire({ acte: 'depositPv', charge: { id: seance.id, piece: null } });
        }}
      >
        <p>{t('publier.depot.retirer.texte')}</p>
      </ConfirmDialog>
    </>
  );
}

/** Texts are counted together: a sentence per keystroke would hide the rest. */
function Ecarts({ ecarts }: { ecarts: readonly EcartDepot[] }) {
  if (ecarts.length === 0) return <p className="t-small">{t('publier.depot.accord')}</p>;
  const textes = ecarts.filter((e) => e.code === 'texte-change-apres');
  const dernierTexte = textes.reduce((max, e) => (e.le > max ? e.le : max), '');
  return (
    <Notice kind="alert" title={t('publier.depot.ecarts')}>
      <p>{t('publier.depot.ecarts.texte')}</p>
      <ul>
        {ecarts.map((e) => {
          switch (e.code) {
            case 'rectifie-apres':
              return (
                <li key={`r${e.le}`}>
                  {t('publier.depot.ecart.rectifie-apres', { date: jourDe(e.le), motif: e.motif })}
                </li>
              );
            case 'fait-change-apres':
              return <li key={`f${e.faitId}`}>{t('publier.depot.ecart.fait-change-apres', { date: jourDe(e.le) })}</li>;
            case 'depose-avant-arret':
              return <li key="a">{t('publier.depot.ecart.depose-avant-arret', { date: dateSansJour(e.arreteLe) })}</li>;
            case 'texte-change-apres':
              return null;
          }
        })}
        {textes.length > 0 && (
          <li>{t('publier.depot.ecart.texte-change-apres', { n: textes.length, date: jourDe(dernierTexte) })}</li>
        )}
      </ul>
    </Notice>
  );
}
