import { Link } from 'wouter';
import type { Commune } from '../../domain/territoire/commune.ts';
import type { FicheDeCommune } from '../../store/lecturesAnnuaire.ts';
import { dateSansJour } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { nomLocal } from '../i18n/nomLocal.ts';
import { routes } from '../shell/routes.ts';

interface TerritoiresDeLaCommuneProps {
  commune: Commune;
  territoires: FicheDeCommune['territoires'];
}

/** The territoires of a commune, several at once, with its sector and its dates there; then the codes it had. */
export function TerritoiresDeLaCommune({ commune, territoires }: TerritoiresDeLaCommuneProps) {
  const codes = commune.anciensCodes ?? [];
  return (
    <>
      {territoires.length > 0 && (
        <>
          <h2 className="t-section">{t('territoire.deLaCommune')}</h2>
          <ul className="annuaire-instances">
            {territoires.map(({ territoire, appartenance: { secteurId, du, au } }) => {
              const secteur = territoire.secteurs.find((s) => s.id === secteurId);
              const faits = [
                secteur && nomLocal(secteur),
                du && t('territoire.commune.depuis', { date: dateSansJour(du) }),
                au && t('territoire.commune.jusque', { date: dateSansJour(au) }),
              ].filter(Boolean);
              return (
                <li key={territoire.id}>
                  <Link className="annuaire-instance" href={`${routes.territoire(territoire.id)}?onglet=communes`}>
                    <b>{nomLocal(territoire)}</b>
                    <span className="t-small">{faits.join(', ')}</span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {codes.map((ancien) => (
        <p key={ancien.code} className="t-small">
          {t('territoire.commune.ancienCode', {
            code: ancien.code,
            avecDate: ancien.jusquAu === undefined ? 'non' : 'oui',
            date: ancien.jusquAu === undefined ? '' : dateSansJour(ancien.jusquAu),
          })}
        </p>
      ))}
    </>
  );
}
