import { useLiveQuery } from 'dexie-react-hooks';
import { Link, Redirect } from 'wouter';
import { addDays } from '../../../domain/date.ts';
import { faitsOrdonnes } from '../../../domain/seance/ordre.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { lireSeancesEntre } from '../../../store/lectures.ts';
import { dateLongue, jourDuMois, mois } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { ButtonLink } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useMaintenant } from '../../kit/maintenant.ts';
import { routes } from '../../shell/routes.ts';
// Both sheets from both screens: apart, the build may load the narrow one first.
import './tenir.css';
import './tenir-etroit.css';

const a = (seance: Seance, type: string): boolean => faitsOrdonnes(seance).some((f) => f.type === type);
/** Opened and not over: the one being held, even past midnight. */
const enCours = (seance: Seance): boolean => a(seance, 'ouverture') && !a(seance, 'levee');

/** The shortcut of the installed app: straight to the sitting of the day, or the choice among those near. */
export default function TenirAujourdhui() {
  const { date } = useMaintenant();
  const seances = useLiveQuery(
    async () => (await lireSeancesEntre(addDays(date, -60), addDays(date, 60))).filter((s) => s.annulee === undefined),
    [date],
  );
  if (seances === undefined) return <Loading />;
  const duJour = seances.filter((s) => s.date === date || (s.date === addDays(date, -1) && enCours(s)));
  const seule =
    duJour.length === 1 ? duJour[0] : duJour.filter(enCours).length === 1 ? duJour.find(enCours) : undefined;
  if (seule !== undefined) return <Redirect to={routes.seance(seule.id, 'tenir')} replace />;
  const montrees = duJour.length > 0 ? duJour : seances;
  if (montrees.length === 0)
    return (
      <div className="center">
        <h1 className="t-sentence">{t('tenir.aujourdhui.titre')}</h1>
        <EmptyState
          title={t('tenir.aujourdhui.vide')}
          actions={<ButtonLink href={routes.seances}>{t('tenir.aujourdhui.seances')}</ButtonLink>}
        >
          <p>{t('tenir.aujourdhui.vide.aide')}</p>
        </EmptyState>
      </div>
    );
  return (
    <div className="page page-only margined">
      <div className="entry">
        <span />
        <div>
          <h1 className="t-sentence">{t(duJour.length > 0 ? 'tenir.aujourdhui.jour' : 'tenir.aujourdhui.proches')}</h1>
          <p className="t-small">{t('tenir.aujourdhui.proches.aide')}</p>
        </div>
      </div>
      <ul className="tenir-choix">
        {montrees.toReversed().map((s) => (
          <li key={s.id} className="entry">
            <span>
              <span className="date-big">{jourDuMois(s.date)}</span>
              <span className="date-sub">{mois(s.date, 'short')}</span>
            </span>
            <div>
              <Link href={routes.seance(s.id, 'tenir')} className="t-sub">
                {t('tenir.aujourdhui.seance', { date: dateLongue(s.date) })}
              </Link>
              <p className="t-small">{[s.nomInstance, s.nomCommune, ...etatDe(s)].join(', ')}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function etatDe(seance: Seance): string[] {
  if (a(seance, 'levee')) return [t('tenir.aujourdhui.levee')];
  return a(seance, 'ouverture') ? [t('tenir.aujourdhui.ouverte')] : [];
}
