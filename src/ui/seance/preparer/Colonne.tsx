import type { TextesBruts } from '../../../domain/seance/manques.ts';
import type { PointNumerote } from '../../../domain/seance/ordre.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { SortableList } from '../../kit/SortableList.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import type { Acteur } from '../../kit/useActe.ts';
import { Avis } from './Avis.tsx';
import type { GestesPoints } from './gestesPoints.ts';
import { LignePoint } from './LignePoint.tsx';
import { NouveauPoint } from './NouveauPoint.tsx';
import { PointsRetires } from './PointsRetires.tsx';
import { SeanceMenu } from './SeanceMenu.tsx';
import { Sommaire } from './Sommaire.tsx';

interface ColonneProps {
  seance: Seance;
  textes: TextesBruts;
  lignes: readonly PointNumerote[];
  gestes: GestesPoints;
  acteur: Acteur;
  scelle: boolean;
  courant: string | undefined;
  onCourant: (id: string) => void;
  onOuvrir: (id: string, champ?: string) => void;
}

/** The left column: what the sitting is, what is missing, and the ordre du jour in order. */
export function Colonne({
  seance,
  textes,
  lignes,
  gestes,
  acteur,
  scelle,
  courant,
  onCourant,
  onOuvrir,
}: ColonneProps) {
  return (
    <section className="odj margined" aria-labelledby="odj-titre">
      <div className="odj-top">
        <div className="odj-head">
          <h2 className="t-section" id="odj-titre">
            {t('preparer.titre')}
          </h2>
          <div className="odj-actes">
            {!scelle && (
              <Button icon="plus" onClick={() => document.getElementById('nouveau-point')?.focus()}>
                {t('preparer.ajouter')}
              </Button>
            )}
            <SeanceMenu seance={seance} scelle={scelle} onRepris={onCourant} />
          </div>
        </div>
        <Sommaire seance={seance} textes={textes} onPoint={onOuvrir} />
        <Avis seance={seance} scelle={scelle} acteur={acteur} />
        <RefusNotice refus={acteur.refus} />
      </div>
      <div
        onFocusCapture={({ target }) => {
          const id = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
          if (id !== undefined) onCourant(id);
        }}
      >
        <SortableList
          label={t('preparer.titre')}
          items={lignes}
          idOf={({ point }) => point.id}
          nameOf={({ point }) => point.intitule || t('preparer.sansIntitule')}
          onMove={gestes.deplacer}
          current={courant}
          disabled={scelle}
          renderMargin={({ numero }) => numero}
          renderItem={(ligne) => <LignePoint {...{ seance, textes, ligne, onOuvrir }} />}
          empty={<p className="odj-vide t-small">{t('preparer.vide')}</p>}
        />
      </div>
      <PointsRetires seance={seance} gestes={gestes} />
      {!scelle && <NouveauPoint gestes={gestes} onAjoute={onCourant} />}
    </section>
  );
}
