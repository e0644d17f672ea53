import type { Tache } from '../../domain/acte/aFaire.ts';
import { daysBetween } from '../../domain/date.ts';
import { dateProche, heure } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { DaysRuler } from '../kit/DaysRuler.tsx';
import { reglette } from '../kit/reglette.ts';
import { routes } from '../shell/routes.ts';

/** The one sentence of the page, its reason and what to press. */
export function EnTete({ tache, aujourdhui }: { tache: Tache; aujourdhui: string }) {
  const { seance } = tache;
  const date = dateProche(seance.date);
  switch (tache.genre) {
    case 'convoquer':
      return <Convoquer tache={tache} aujourdhui={aujourdhui} />;
    case 'tenir':
      return (
        <>
          <h1 className="t-sentence">
            {tache.enRetard
              ? t('aujourdhui.tenir.retard', { date })
              : t('aujourdhui.tenir', {
                  instance: seance.nomInstance,
                  heure: seance.heure ? heure(seance.heure) : 'aucune',
                })}
          </h1>
          <div className="actions">
            <ButtonLink variant="primary" icon="chair" href={routes.seance(seance.id, 'tenir')}>
              {t('aujourdhui.tenir.action')}
            </ButtonLink>
            <ButtonLink href={routes.seance(seance.id, 'preparer')}>{t('aujourdhui.ordreDuJour')}</ButtonLink>
          </div>
        </>
      );
    case 'lever':
      return (
        <>
          <h1 className="t-sentence">
            {tache.enRetard
              ? t('aujourdhui.lever.retard', { date })
              : t('aujourdhui.lever', { instance: seance.nomInstance })}
          </h1>
          <div className="actions">
            <ButtonLink variant="primary" icon="chair" href={routes.seance(seance.id, 'tenir')}>
              {t('aujourdhui.lever.action')}
            </ButtonLink>
          </div>
        </>
      );
    case 'suite':
      return (
        <>
          <h1 className="t-sentence">{t(`aujourdhui.suite.${tache.horloge.suite}`, { date })}</h1>
          <p>
            {tache.auPlusTard !== undefined && (
              <span className={tache.enRetard ? 'tag tag-alert' : undefined}>
                {t(tache.enRetard ? 'aujourdhui.retard' : 'aujourdhui.avant', {
                  date: dateProche(tache.auPlusTard),
                })}
              </span>
            )}{' '}
            <span className="law">{tache.horloge.source.article}</span>
          </p>
          <div className="actions">
            <ButtonLink variant="primary" href={routes.seance(seance.id, 'publier')}>
              {t('aujourdhui.suite.action')}
            </ButtonLink>
          </div>
        </>
      );
  }
}

function Convoquer({ tache, aujourdhui }: { tache: Extract<Tache, { genre: 'convoquer' }>; aujourdhui: string }) {
  const { seance, delai, enRetard } = tache;
  const date = dateProche(delai.auPlusTard);
  return (
    <>
      <h1 className="t-sentence">{t(enRetard ? 'aujourdhui.convoquer.retard' : 'aujourdhui.convoquer', { date })}</h1>
      <p>
        {enRetard
          ? t('aujourdhui.convoquer.detailRetard', {
              constates: Math.max(0, daysBetween(aujourdhui, seance.date) - 1),
              requis: delai.requis,
            })
          : t('aujourdhui.convoquer.detail', {
              reste: daysBetween(aujourdhui, delai.auPlusTard),
              requis: delai.requis,
            })}{' '}
        <span className="law">{delai.source.article}</span>
      </p>
      <DaysRuler label={t('kit.regle')} days={reglette(seance.date, delai, aujourdhui)} />
      <div className="actions">
        <ButtonLink variant="primary" icon="send" href={routes.seance(seance.id, 'convoquer')}>
          {t('aujourdhui.convoquer.action', { n: seance.membres.length })}
        </ButtonLink>
        <ButtonLink href={routes.seance(seance.id, 'preparer')}>{t('aujourdhui.ordreDuJour')}</ButtonLink>
      </div>
    </>
  );
}
