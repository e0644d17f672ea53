import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { seancesTenuesAvant } from '../../../domain/seance/pouvoirsConsecutifs.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { garderBrouillon, lireBrouillon } from '../../../store/brouillons.ts';
import { lireDernieresSeances } from '../../../store/lectures.ts';
import { dateSansJour } from '../../i18n/formats.ts';
import { parlerDe, t } from '../../i18n/i18n.ts';
import { Loading } from '../../kit/Loading.tsx';
import { useMaintenant } from '../../kit/maintenant.ts';
import { Notice } from '../../kit/Notice.tsx';
import { useSeanceSuivie } from '../../kit/useSeanceSuivie.ts';
import { useRoles } from '../../shell/useRoles.ts';
import { useActes } from './actes.ts';
import { AvantOuverture } from './AvantOuverture.tsx';
import { HorlogeContext, TenueContext } from './contexte.ts';
import { estEnDirect, momentPropose, type Moment } from './moment.ts';
import { MotifRectification } from './MotifRectification.tsx';
import { SalleEnSeance } from './SalleEnSeance.tsx';
import { lireSalle } from './salle.ts';
import './tenir.css';
import './tenir-etroit.css';

/** The screen that runs the room: the roll call, then who, what and when. */
export default function Tenir({ seanceId }: { seanceId: string }) {
  const seance = useSeanceSuivie(seanceId);
  return seance == null ? <Loading /> : <SeanceTenue seance={seance} />;
}

function SeanceTenue({ seance }: { seance: Seance }) {
  const [motif, setMotif] = useState('');
  const actes = useActes(seance, motif);
  const reglement = useMemo(() => reglementDeSeance(seance), [seance]);
  parlerDe(reglement);
  const salle = useMemo(() => lireSalle(seance), [seance]);
  const rectification = useMemo(
    () => (seance.pv.arrete === undefined ? undefined : { motif, dire: setMotif }),
    [seance.pv.arrete, motif],
  );
  const tenues = useTenues(seance);
  const presidence = useRoles()?.tient(seance.instanceId) === false;
  const tenue = useMemo(
    () => ({ seance, reglement, salle, actes, tenues, rectification, presidence }),
    [seance, reglement, salle, actes, tenues, rectification, presidence],
  );
  const [decalage, setDecalage] = useDecalage(seance.id);
  return (
    <TenueContext value={tenue}>
      <HorlogeDeSeance seance={seance} dernier={salle.faits.at(-1)} decalage={decalage}>
        <div className={salle.etat.ouverte ? 'tenir screen-fill' : 'tenir tenir-appel screen-fill'}>
          <Bandeau seance={seance} />
          {salle.etat.ouverte ? <SalleEnSeance /> : <AvantOuverture setDecalage={setDecalage} />}
        </div>
      </HorlogeDeSeance>
    </TenueContext>
  );
}

/** Beyond this nothing is looked for: no rule counts that many sittings in a row. */
const ANTERIEURES = 8;

/** Sittings held before this one; read again only when one of them changes. */
function useTenues(seance: Seance): readonly Seance[] {
  const { id, instanceId, date } = seance;
  const lues = useLiveQuery(() => lireDernieresSeances(instanceId, date, ANTERIEURES), [instanceId, date]);
  const ici = useRef(seance);
  return useMemo(
    () => (lues === undefined ? [] : seancesTenuesAvant({ ...ici.current, id, date }, lues)),
    [lues, id, date],
  );
}

/** Minutes between the device's clock and the right hour, stated once at the opening. */
function useDecalage(seanceId: string): [number, (minutes: number) => void] {
  const cle = `horloge/${seanceId}`;
  const [decalage, setDecalage] = useState(0);
  useEffect(() => {
    void lireBrouillon(cle).then((v) => {
      if (typeof v === 'number') setDecalage(v);
    });
  }, [cle]);
  return [
    decalage,
    (ecart) => {
      setDecalage(ecart);
      void garderBrouillon(cle, ecart);
    },
  ];
}

interface HorlogeProps {
  seance: Seance;
  dernier: { heure?: string | undefined; jour?: string | undefined } | undefined;
  decalage: number;
  children: ReactNode;
}

/** Gives the hour of the next fact; a context apart, so that a minute that passes repaints little. */
function HorlogeDeSeance({ seance, dernier, decalage, children }: HorlogeProps) {
  const now = useMaintenant();
  const [dit, setDit] = useState<Moment>();
  const directe = estEnDirect(seance.date, now);
  const propose = momentPropose(seance, now, dernier, decalage);
  const moment = !directe && dit !== undefined ? dit : propose;
  const { heure, jour } = moment;
  const horloge = useMemo(
    () => ({ moment: jour === undefined ? { heure } : { heure, jour }, directe, dire: setDit }),
    [heure, jour, directe],
  );
  return <HorlogeContext value={horloge}>{children}</HorlogeContext>;
}

function Bandeau({ seance }: { seance: Seance }) {
  const arrete = seance.pv.arrete;
  if (seance.annulee)
    return (
      <Notice kind="alert" title={t('tenir.annulee')}>
        {seance.annulee.motif}
      </Notice>
    );
  if (arrete === undefined) return null;
  return (
    <Notice title={t('tenir.scellee', { date: dateSansJour(arrete.le) })}>
      <MotifRectification />
    </Notice>
  );
}
