import { nomComplet } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import type { Ligne, Tableau } from './tableau.ts';

interface SuppleantsProps {
  lignes: readonly Ligne[];
  tableau: Tableau;
  onOuvrir: (mandatId: string) => void;
}

/** Suppléants with whom each replaces; they are not counted in office. */
export function Suppleants({ lignes, tableau, onOuvrir }: SuppleantsProps) {
  if (lignes.length === 0) return null;
  return (
    <section className="annuaire-words annuaire-section">
      <h2 className="t-sub">{t('territoire.suppleants')}</h2>
      <ul className="lines">
        {lignes.map(({ mandat, personne }) => {
          const titulaire = tableau.enExercice.find((l) => l.mandat.id === mandat.suppleantDe);
          return (
            <li key={mandat.id}>
              <div>
                <button
                  type="button"
                  className="annuaire-nom"
                  aria-label={t('annuaire.tableau.modifier', { nom: nomComplet(personne) })}
                  onClick={() => {
                    onOuvrir(mandat.id);
                  }}
                >
                  {nomComplet(personne)}
                </button>
                <p className="t-small">
                  {t('territoire.mandat.suppleant', {
                    nom: titulaire === undefined ? '' : nomComplet(titulaire.personne),
                  })}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
