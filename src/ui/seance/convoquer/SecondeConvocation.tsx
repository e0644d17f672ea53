import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { uuidv7 } from 'uuidv7';
import { textesAReprendre } from '../../../domain/seance/manques.ts';
import {
  leveeSansQuorum,
  pointsNonRegles,
  premierJourSeconde,
  secondeConvocation,
} from '../../../domain/seance/reprise.ts';
import { quorumExige } from '../../../domain/reglement/quorum.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { lireSeance, lireSeancesDe } from '../../../store/lectures.ts';
import { copyTexte } from '../../../store/textes.ts';
import type { Intention } from '../../../store/record.ts';
import { articleDit } from '../../i18n/articleDit.ts';
import { dateProche, dateSansJour } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { routes } from '../../shell/routes.ts';
import { useToday } from '../../shell/useClock.ts';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { delaiDe } from '../commun/ordinaire.ts';

/** After a sitting without quorum: the second one, limited to the same points. On the second: which one it resumes. */
export function SecondeConvocation({ seance }: { seance: Seance }) {
  const autour = useLiveQuery(async () => {
    const premiere = seance.suiteDe === undefined ? undefined : await lireSeance(seance.suiteDe);
    const suite = (await lireSeancesDe(seance.instanceId)).find(
      (s) => s.suiteDe === seance.id && s.annulee === undefined,
    );
    return { premiere, suite };
  }, [seance.id, seance.suiteDe, seance.instanceId]);
  if (autour === undefined) return null;
  const { premiere, suite } = autour;
  return (
    <>
      {premiere !== undefined && (
        <div className="entry">
          <div />
          <Notice>
            {t('convoquer.seconde.suite', {
              date: dateSansJour(premiere.date),
              n: seance.rangConvocation,
              libre: quorumExige(reglementDeSeance(seance), seance.rangConvocation) ? 'non' : 'oui',
            })}
          </Notice>
        </div>
      )}
      {leveeSansQuorum(seance) && (
        <div className="entry">
          <div />
          {suite === undefined ? (
            <Creer premiere={seance} />
          ) : (
            <Notice kind="sure" title={t('convoquer.seconde.faite', { date: dateSansJour(suite.date) })}>
              <ButtonLink href={routes.seance(suite.id, 'convoquer')} icon="right">
                {t('convoquer.seconde.ouvrir')}
              </ButtonLink>
            </Notice>
          )}
        </div>
      )}
    </>
  );
}

function Creer({ premiere }: { premiere: Seance }) {
  const aujourdhui = useToday();
  const [, aller] = useLocation();
  const { faire, refus, setRefus, encours } = useActe();
  const [date, setDate] = useState(() => premierJourSeconde(premiere, aujourdhui));
  const points = pointsNonRegles(premiere);
  const rang = premiere.rangConvocation === 1 ? 2 : 3;
  const delai = date === '' ? undefined : delaiDe({ ...premiere, date, rangConvocation: rang });
  const libre = !quorumExige(reglementDeSeance(premiere), rang);

  const creer = async () => {
    const id = uuidv7();
    const { seance, membres, points: repris } = secondeConvocation(premiere, id, date);
    const pieces = points.flatMap((p) =>
      p.pieces.map((piece): Intention => ({ acte: 'joinPiece', charge: { id, pointId: p.id, piece } })),
    );
    const ok = await faire(
      { acte: 'createSeance', charge: { seance, membres: [...membres] } },
      ...repris.map((point): Intention => ({ acte: 'addPoint', charge: { id, point } })),
      ...pieces,
    );
    if (!ok) return;
    for (const point of repris) {
      for (const texte of textesAReprendre) {
        const copie = await copyTexte(texte(premiere.id, point.id), texte(id, point.id), id);
        if (!copie.ok) {
          setRefus(copie.refus);
          return;
        }
      }
    }
    aller(routes.seance(id, 'convoquer'));
  };

  return (
    <Notice kind="alert" title={t('convoquer.seconde.titre')}>
      <p>
        {t('convoquer.seconde.texte', { n: points.length, libre: libre ? 'oui' : 'non' })}{' '}
        {delai && <span className="law">{articleDit(delai.source)}</span>}
      </p>
      <DateField label={t('convoquer.seconde.jour')} value={date} onChange={setDate} />
      {delai !== undefined && delai.fixe && delai.auPlusTard < aujourdhui && (
        <p className="tag tag-alert">
          {t('convoquer.seconde.tropPres', { date: dateProche(premierJourSeconde(premiere, aujourdhui)) })}
        </p>
      )}
      <div className="actions">
        <Button variant="primary" disabled={encours || date === ''} onClick={() => void creer()}>
          {t('convoquer.seconde.creer')}
        </Button>
      </div>
      <RefusNotice refus={refus} />
    </Notice>
  );
}
