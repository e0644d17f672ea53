import { useLiveQuery } from 'dexie-react-hooks';
import { Link, Redirect } from 'wouter';
import { addDays } from '../../../domain/date.ts';
import { faitsOrdonnes } from '../../../domain/seance/ordre.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { lireSeancesEntre } from '../../../store/lectures.ts';
import { dateLongue } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { ButtonLink } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useMaintenant } from '../../kit/maintenant.ts';
import { routes } from '../../shell/routes.ts';

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
  return (
    <div className="center">
      <h1 className="t-sentence">
        {montrees.length === 0
          ? t('tenir.aujourdhui.titre')
          : t(duJour.length > 0 ? 'tenir.aujourdhui.jour' : 'tenir.aujourdhui.proches')}
      </h1>
      {montrees.length === 0 ? (
        <EmptyState
          title={t('tenir.aujourdhui.vide')}
          actions={<ButtonLink href={routes.seances}>{t('tenir.aujourdhui.seances')}</ButtonLink>}
        >
          <p>{t('tenir.aujourdhui.vide.aide')}</p>
        </EmptyState>
      ) : (
        <>
          <p className="t-small">{t('tenir.aujourdhui.proches.aide')}</p>
          <ul className="lines">
            {montrees.map((s) => (
              <li key={s.id}>
                <Link href={routes.seance(s.id, 'tenir')}>
                  {dateLongue(s.date)}, {s.nomInstance}, {s.nomCommune}
                </Link>
                <span className="t-small">
                  {a(s, 'levee') ? t('tenir.aujourdhui.levee') : a(s, 'ouverture') ? t('tenir.aujourdhui.ouverte') : ''}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
