import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'wouter';
import { addMonths } from '../../../domain/date.ts';
import { lireFichePersonne } from '../../../store/lecturesPersonne.ts';
import { dateSansJour, nomComplet } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { ButtonLink } from '../../kit/Button.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { routes } from '../../shell/routes.ts';
import { useToday } from '../../shell/useClock.ts';
import { useTitle } from '../../shell/useTitle.ts';
import { Absente } from '../Absente.tsx';
import { Calendrier } from './Calendrier.tsx';
import { LigneSiege } from './LigneSiege.tsx';
import '../annuaire.css';
import './personne.css';

/** How far back the calendar goes, in months. */
const AVANT = 12;

/** A person across all assemblies: every mandat, and one calendar of all their sittings. */
export default function Personne({ personneId }: { personneId: string }) {
  const jour = useToday();
  const lu = useLiveQuery(
    () => lireFichePersonne(personneId, { jour, du: addMonths(jour, -AVANT) }),
    [personneId, jour],
  );
  useTitle(lu ? nomComplet(lu.personne) : t('shell.nav.annuaire'));
  if (lu === undefined) return <Loading />;
  if (lu === null) return <Absente />;
  const { personne, contact, sieges, rendezVous } = lu;
  const termines = sieges.filter(({ mandat }) => mandat.fin !== undefined && mandat.fin < jour);
  const courants = sieges.filter((s) => !termines.includes(s));
  return (
    <div className="desk annuaire personne">
      <div className="page margined">
        <div className="annuaire-words">
          <ButtonLink href={routes.annuaire} icon="left" variant="quiet" className="annuaire-back">
            {t('shell.nav.annuaire')}
          </ButtonLink>
          <h1 className="t-title">{nomComplet(personne)}</h1>
          <p className="annuaire-lead">
            {t('territoire.personne.phrase', {
              mandats: courants.length,
              assemblees: new Set(courants.map((s) => s.instance.id)).size,
            })}
          </p>
        </div>
        <section aria-labelledby="mandats">
          <h2 className="t-section annuaire-words annuaire-section" id="mandats">
            {t('territoire.personne.mandats')}
          </h2>
          {courants.length === 0 && <p className="annuaire-words">{t('territoire.personne.sansMandat')}</p>}
          <ul>
            {courants.map((siege) => (
              <LigneSiege key={siege.mandat.id} siege={siege} lu={lu} />
            ))}
          </ul>
        </section>
        {termines.length > 0 && (
          <section aria-labelledby="termines">
            <h2 className="t-section annuaire-words annuaire-section" id="termines">
              {t('annuaire.tableau.anciens')}
            </h2>
            <ul>
              {termines.map((siege) => (
                <LigneSiege key={siege.mandat.id} siege={siege} lu={lu} />
              ))}
            </ul>
          </section>
        )}
        <Calendrier
          nom={nomComplet(personne)}
          rendezVous={rendezVous}
          instances={new Map(sieges.map((s) => [s.instance.id, s.instance]))}
          jour={jour}
        />
      </div>
      <aside className="aside stack">
        <h2 className="t-section">{t('annuaire.fiche.coordonnees')}</h2>
        {contact?.courriel === undefined && contact?.telephone === undefined ? (
          <p className="t-small">{t('territoire.personne.sansContact')}</p>
        ) : (
          <>
            {contact.courriel !== undefined && <p className="personne-courriel">{contact.courriel}</p>}
            {contact.telephone !== undefined && <p>{contact.telephone}</p>}
          </>
        )}
        {personne.dateNaissance !== undefined && (
          <p className="t-small">
            {t('territoire.personne.naissance', {
              genre: personne.civilite === 'Mme' ? 'f' : 'm',
              date: dateSansJour(personne.dateNaissance),
            })}
          </p>
        )}
        <p className="t-small">
          <Link href={routes.historique('personne', personne.id)}>{t('historique.lien')}</Link>
        </p>
      </aside>
    </div>
  );
}
