import { useState } from 'react';
import { useLocation } from 'wouter';
import { heure } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { RadioGroup } from '../../kit/Choice.tsx';
import { participationAuPoint } from '../../../domain/seance/participation.ts';
import { pointsNonRegles } from '../../../domain/seance/reprise.ts';
import { routes } from '../../shell/routes.ts';
import { useGeste, type NouveauFait } from './actes.ts';
import { useHorloge, useTenue } from './contexte.ts';
import { Feuille } from './Feuille.tsx';
import { HeureDuFait } from './HeureDuFait.tsx';
import { seDelibere } from './salle.ts';
import type { Vue } from './vue.ts';

const sorts = ['reporte', 'retire', 'rien'] as const;
const MOTS = { reporte: 'tenir.lever.reportes', retire: 'tenir.lever.retires', rien: 'tenir.lever.rien' } as const;

/** The levée, with what becomes of the points that were not treated. */
export function DialogueLever({ vue, onClose }: { vue: Vue; onClose: () => void }) {
  const { seance, salle, actes, reglement } = useTenue();
  const { moment: present } = useHorloge();
  const [moment, setMoment] = useState(present);
  const [sort, setSort] = useState<(typeof sorts)[number]>('reporte');
  const { refus, occupe, geste } = useGeste();
  const restent = salle.aVenir;
  // Without quorum the way on is the second convocation, which waits on its own screen.
  const reconvoquer =
    vue.bloque ||
    (pointsNonRegles(seance).length > 0 &&
      sort !== 'retire' &&
      !participationAuPoint(seance, reglement, undefined).quorum);
  const [, aller] = useLocation();
  const faire = async () => {
    const faits: NouveauFait[] = [
      ...(salle.etat.huisClos ? [{ type: 'huis-clos' as const, etat: 'fin' as const }] : []),
      ...(sort === 'rien' ? [] : restent.map((n) => ({ type: 'point' as const, pointId: n.point.id, sort }))),
      { type: 'levee' as const },
    ];
    if (!(await geste(() => actes.noter(faits, moment)))) return;
    onClose();
    if (reconvoquer) aller(routes.seance(seance.id, 'convoquer'));
  };
  const { courant } = salle;
  const sansVote =
    courant !== undefined &&
    seDelibere(courant.point.genre) &&
    (salle.scrutins.get(courant.point.id) ?? []).length === 0;
  return (
    <Feuille
      titre={t('tenir.lever.titre')}
      onClose={onClose}
      acte={t(reconvoquer ? 'tenir.lever.bouton.reconvoquer' : 'tenir.lever.bouton', { heure: heure(moment.heure) })}
      faire={() => void faire()}
      occupe={occupe}
      refus={refus}
    >
      <HeureDuFait moment={moment} onChange={setMoment} dateSeance={seance.date} />
      {sansVote && <p className="tag tag-alert">{t('tenir.lever.vote-en-cours', { numero: courant.numero })}</p>}
      {restent.length > 0 && (
        <>
          <RadioGroup
            label={t('tenir.lever.restent', { n: restent.length })}
            value={sort}
            options={sorts.map((s) => ({ value: s, label: t(MOTS[s]) }))}
            onChange={setSort}
          />
          <ul className="points-restants">
            {restent.map((n) => (
              <li key={n.point.id}>
                <b>{n.numero}</b> {n.point.intitule}
              </li>
            ))}
          </ul>
        </>
      )}
      {reconvoquer && <p className="t-small">{t('tenir.lever.reconvoquer')}</p>}
    </Feuille>
  );
}

/** A levée recorded too soon is cancelled, and stays readable. */
export function DialogueRouvrir({ onClose }: { onClose: () => void }) {
  const { seance, salle, actes } = useTenue();
  const { refus, occupe, geste } = useGeste();
  const faire = async () => {
    const levee = salle.faits.findLast((f) => f.type === 'levee');
    if (levee === undefined) return;
    if (await geste(() => actes.faire([{ acte: 'cancelFait', charge: { id: seance.id, faitId: levee.id } }])))
      onClose();
  };
  return (
    <Feuille
      titre={t('tenir.pied.rouvrir')}
      onClose={onClose}
      acte={t('tenir.pied.rouvrir')}
      faire={() => void faire()}
      occupe={occupe}
      refus={refus}
    >
      <p>{t('tenir.rouvrir.texte')}</p>
    </Feuille>
  );
}
