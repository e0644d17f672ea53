import { Link } from 'wouter';
import type { Tache } from '../../domain/acte/aFaire.ts';
import { dateProche, heure } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { routes, type Moment } from '../shell/routes.ts';

const MOMENT: Record<Tache['genre'], Moment> = {
  convoquer: 'convoquer',
  tenir: 'tenir',
  lever: 'tenir',
  suite: 'publier',
};

function libelle(tache: Tache): string {
  const date = dateProche(tache.seance.date);
  switch (tache.genre) {
    case 'suite':
      return t(`aujourdhui.suite.${tache.horloge.suite}`, { date });
    case 'convoquer':
      return t('aujourdhui.convoquer', { date: dateProche(tache.auPlusTard) });
    case 'tenir':
      return tache.enRetard
        ? t('aujourdhui.tenir.retard', { date })
        : t('aujourdhui.tenir', {
            instance: tache.seance.nomInstance,
            heure: tache.seance.heure === undefined ? 'aucune' : heure(tache.seance.heure),
          });
    case 'lever':
      return tache.enRetard
        ? t('aujourdhui.lever.retard', { date })
        : t('aujourdhui.lever', { instance: tache.seance.nomInstance });
  }
}

/** Legal clocks and sittings left open, each with its last day and its article. */
export function Suites({ taches, titre }: { taches: readonly Tache[]; titre: boolean }) {
  return (
    <>
      <hr className="rule" />
      <div className="entry">
        <span />
        <div>
          {titre && <h2 className="t-section">{t('aujourdhui.suites')}</h2>}
          <ul className="lines suites">
            {taches.map((tache) => (
              <li key={`${tache.seance.id}-${tache.genre}-${tache.genre === 'suite' ? tache.horloge.suite : ''}`}>
                <span>
                  <Link href={routes.seance(tache.seance.id, MOMENT[tache.genre])}>{libelle(tache)}</Link>{' '}
                  {tache.genre === 'suite' && <span className="law">{tache.horloge.source.article}</span>}
                </span>
                {tache.auPlusTard !== undefined && (
                  <span className={tache.enRetard ? 'tag tag-alert' : 'tag'}>
                    {t(tache.enRetard ? 'aujourdhui.retard' : 'aujourdhui.avant', {
                      date: dateProche(tache.auPlusTard),
                    })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}
