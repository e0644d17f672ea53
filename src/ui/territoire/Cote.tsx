import { useState } from 'react';
import type { FicheDeTerritoire } from '../../store/lecturesTerritoire.ts';
import { retirerTerritoire } from '../../store/territoires/retirer.ts';
import { dateSansJour } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { langueDesSources, nomLocal } from '../i18n/nomLocal.ts';
import { Button } from '../kit/Button.tsx';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { useActe } from '../kit/useActe.ts';
import { FicheDIdentite } from './FicheDIdentite.tsx';

/** Where what is stated comes from, the axes of its plan, its name and its withdrawal. */
export function Cote({ lu: { territoire, communes } }: { lu: FicheDeTerritoire }) {
  const [nommer, setNommer] = useState(false);
  const acteur = useActe();
  const { refus, encours, faire, tenter } = acteur;
  const siege = territoire.siege && communes.get(territoire.siege.communeId);
  const axes = territoire.axes ?? [];
  return (
    <>
      {territoire.source !== undefined && (
        <>
          <h2 className="t-section">{t('territoire.source')}</h2>
          <p className="t-small" lang={langueDesSources()}>
            {territoire.source}
          </p>
        </>
      )}
      {siege !== undefined && (
        <>
          <h2 className="t-section">{t('territoire.siege')}</h2>
          <p className="t-small">
            {[
              nomLocal(siege),
              territoire.siege?.du === undefined
                ? undefined
                : t('territoire.commune.depuis', { date: dateSansJour(territoire.siege.du) }),
              territoire.siege?.source,
            ]
              .filter((mots) => mots !== undefined)
              .join(', ')}
          </p>
        </>
      )}
      {axes.length > 0 && (
        <>
          <h2 className="t-section">{t('territoire.axes', { genre: territoire.genre })}</h2>
          <ul className="lines territoire-axes">
            {axes.map((axe) => (
              <li key={axe.id}>{nomLocal(axe)}</li>
            ))}
          </ul>
        </>
      )}
      <h2 className="t-section">{t('territoire.nom')}</h2>
      <div className="actions">
        <Button
          icon="pen"
          onClick={() => {
            setNommer(true);
          }}
        >
          {t('territoire.modifier')}
        </Button>
        {territoire.supprimee !== true && (
          <Button
            variant="quiet"
            icon="trash"
            aria-disabled={encours}
            onClick={() => {
              void tenter(() => retirerTerritoire(territoire.id));
              window.scrollTo(0, 0);
            }}
          >
            {t('territoire.retirer')}
          </Button>
        )}
      </div>
      <p className="t-small">{t('territoire.retirer.note')}</p>
      <RefusNotice refus={refus} />
      {nommer && (
        <FicheDIdentite
          titre={t('territoire.modifier')}
          bouton={t('territoire.enregistrer')}
          depart={territoire}
          acteur={acteur}
          onFermer={() => {
            setNommer(false);
          }}
          ecrire={async ({ nom, nomNl, genre, pays }) => {
            const champs = { nom, nomNl: nomNl ?? null, genre, pays };
            if (await faire({ acte: 'editTerritoire', charge: { id: territoire.id, champs } })) setNommer(false);
          }}
        />
      )}
    </>
  );
}
