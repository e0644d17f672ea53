import { Link } from 'wouter';
import type { Instance } from '../../../domain/instance/instance.ts';
import type { RendezVous } from '../../../store/lecturesPersonne.ts';
import { dateSansJour, heure, jourDuMois, jourSemaine, mois } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { saveAs } from '../../kit/telecharger.ts';
import { routes } from '../../shell/routes.ts';

interface CalendrierProps {
  nom: string;
  /** Oldest first. */
  rendezVous: readonly RendezVous[];
  instances: ReadonlyMap<string, Instance>;
  jour: string;
}

/** One calendar of all his assemblies: what comes, by date, then what was. */
export function Calendrier({ nom, rendezVous, instances, jour }: CalendrierProps) {
  const aVenir = rendezVous.filter((r) => r.date >= jour);
  const passes = rendezVous.filter((r) => r.date < jour).reverse();
  const enregistrer = async () => {
    const { calendrier } = await import('../../../documents/rendu/ics.ts');
    const texte = calendrier(
      aVenir.map((r) => ({
        uid: r.id,
        titre: instances.get(r.instanceId)?.nom ?? '',
        date: r.date,
        heure: r.heure,
        lieu: r.lieu,
        annule: r.annulee,
      })),
      'Europe/Paris',
      new Date().toISOString(),
    );
    saveAs(new Blob([texte], { type: 'text/calendar' }), `${nom.replaceAll(/[\s.]+/g, '-')}.ics`);
  };
  return (
    <section aria-labelledby="calendrier">
      <div className="annuaire-words annuaire-section row">
        <h2 className="t-section" id="calendrier">
          {t('territoire.calendrier')}
        </h2>
        {aVenir.length > 0 && (
          <Button variant="quiet" icon="save" onClick={() => void enregistrer()}>
            {t('territoire.calendrier.enregistrer')}
          </Button>
        )}
      </div>
      {rendezVous.length === 0 && <p className="annuaire-words">{t('territoire.calendrier.vide')}</p>}
      {aVenir.length > 0 && <Liste rendezVous={aVenir} instances={instances} />}
      {passes.length > 0 && (
        <>
          <h3 className="t-sub annuaire-words annuaire-section">{t('territoire.calendrier.passees')}</h3>
          <Liste rendezVous={passes} instances={instances} />
        </>
      )}
    </section>
  );
}

function Liste({ rendezVous, instances }: Pick<CalendrierProps, 'rendezVous' | 'instances'>) {
  return (
    <ul>
      {rendezVous.map((r) => (
        <li key={r.id} className="entry personne-rendezvous">
          <div>
            <b className="num">{jourDuMois(r.date)}</b>
            <span className="date-sub">{`${mois(r.date, 'short')} ${r.date.slice(0, 4)}`}</span>
          </div>
          <div>
            <Link href={routes.seance(r.id)} className="personne-instance">
              {instances.get(r.instanceId)?.nom ?? dateSansJour(r.date)}
            </Link>
            <p className="t-small">
              {[jourSemaine(r.date), r.heure !== undefined && heure(r.heure), r.lieu].filter(Boolean).join(', ')}
            </p>
            {r.annulee && <span className="tag">{t('territoire.calendrier.annulee')}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}
