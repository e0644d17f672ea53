import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'wouter';
import { membresNonConvoques } from '../../domain/convocation/envois.ts';
import { manquesAvantConvocation, type Manque } from '../../domain/seance/manques.ts';
import { numeroDuPoint, ordreDuJour } from '../../domain/seance/ordre.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import { lireTextesBruts } from '../../store/lecturesSeances.ts';
import { heure, jourDuMois, jourSemaine, mois } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';
import { routes } from '../shell/routes.ts';

/** As many lines as the eye takes at once; the others are on the page of the sitting. */
const MONTRES = 4;

function mot(manque: Manque, seance: Seance): string | undefined {
  switch (manque.code) {
    case 'membres':
    case 'heure':
    case 'lieu':
    case 'points':
      return t(`aujourdhui.manque.${manque.code}`);
    case 'intitule':
    case 'projet':
    case 'note':
      return t(`aujourdhui.manque.${manque.code}`, { numero: numeroDuPoint(seance, manque.pointId) ?? '' });
    default:
      return undefined;
  }
}

/** A sitting to come, and what is missing before it is convened. */
export function ProchaineSeance({ seance }: { seance: Seance }) {
  const textes = useLiveQuery(() => lireTextesBruts(seance.id), [seance.id]);
  const points = ordreDuJour(seance);
  const deliberations = points.filter(
    ({ point }) => point.genre === 'deliberation' || point.genre === 'election',
  ).length;
  const convoquee = membresNonConvoques(seance).length === 0 && seance.membres.length > 0;
  const manques =
    textes === undefined ? [] : manquesAvantConvocation(seance, textes).flatMap((m) => mot(m, seance) ?? []);
  const reste = manques.length - MONTRES;
  return (
    <>
      <hr className="rule" />
      <div className="entry">
        <span>
          <span className="date-big">{jourDuMois(seance.date)}</span>
          <span className="date-sub">
            {jourSemaine(seance.date)}
            <br />
            {mois(seance.date)}
            {seance.heure !== undefined && (
              <>
                <br />
                {heure(seance.heure)}
              </>
            )}
          </span>
        </span>
        <div>
          <h2 className="t-section">
            <Link href={routes.seance(seance.id, convoquee ? 'convoquer' : 'preparer')}>
              {[seance.nomInstance, seance.lieu].filter(Boolean).join(', ')}
            </Link>
          </h2>
          <p className="t-small">
            {t('aujourdhui.seance.points', { n: points.length, d: deliberations })}{' '}
            {convoquee ? t('aujourdhui.seance.convoquee') : t('aujourdhui.seance.manques', { n: manques.length })}
          </p>
          {!convoquee && manques.length > 0 && (
            <ul className="lines manques">
              {manques.slice(0, MONTRES).map((texte) => (
                <li key={texte}>
                  <span className="row">
                    <Icon name="alert" /> {texte}
                  </span>
                </li>
              ))}
              {reste > 0 && <li className="t-small">{t('aujourdhui.manque.autres', { n: reste })}</li>}
            </ul>
          )}
          <div className="actions">
            <ButtonLink href={routes.seance(seance.id, convoquee ? 'convoquer' : 'preparer')}>
              {t('aujourdhui.seance.ouvrir')}
            </ButtonLink>
          </div>
        </div>
      </div>
    </>
  );
}
