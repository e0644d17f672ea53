import { Link } from 'wouter';
import { communesAu } from '../../domain/territoire/territoire.ts';
import type { Annuaire } from '../../store/lecturesAnnuaire.ts';
import { t } from '../i18n/i18n.ts';
import { nomLocal } from '../i18n/nomLocal.ts';
import { routes } from '../shell/routes.ts';

/** The territoires of the carnet, one line each: their assemblies and communes are on their own page. */
export function TerritoiresDuCarnet({ annuaire, jour }: { annuaire: Annuaire; jour: string }) {
  const presents = annuaire.territoires.filter((x) => x.supprimee !== true);
  if (presents.length === 0) return null;
  return (
    <section className="entry annuaire-commune" aria-labelledby="territoires-du-carnet">
      <div />
      <div>
        <h2 className="t-section" id="territoires-du-carnet">
          {t('territoire.titre')}
        </h2>
        <ul className="annuaire-instances">
          {presents.map((territoire) => (
            <li key={territoire.id}>
              <Link className="annuaire-instance" href={routes.territoire(territoire.id)}>
                <b>{nomLocal(territoire)}</b>
                <span className="t-small">
                  {t('territoire.faits', {
                    communes: communesAu(territoire, jour).length,
                    secteurs: territoire.secteurs.length,
                    assemblees: annuaire.instances.filter(
                      (i) => i.territoireId === territoire.id && i.supprimee !== true,
                    ).length,
                  })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
