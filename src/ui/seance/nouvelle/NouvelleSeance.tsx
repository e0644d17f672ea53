import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { intituleOffice } from '../../../documents/composer/pointsOffice.ts';
import type { Instance } from '../../../domain/instance/instance.ts';
import { pointsOffice } from '../../../domain/seance/pointsOffice.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import { lireTerritoires } from '../../../store/lecturesTerritoire.ts';
import {
  lireCommune,
  lireCommunes,
  lireDerniereAssemblee,
  lireInstances,
  lireSeancesDe,
} from '../../../store/lectures.ts';
import { lireAssemblee } from '../../../store/lecturesComposition.ts';
import { articleDit } from '../../i18n/articleDit.ts';
import { parlerDe, t } from '../../i18n/i18n.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { DateField, TimeField } from '../../kit/DateField.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { routes } from '../../shell/routes.ts';
import { useToday } from '../../shell/useClock.ts';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { nomLong } from '../commun/nomLong.ts';
import { ApercuDelai } from './ApercuDelai.tsx';
import { QuiSiege } from './QuiSiege.tsx';
import { cleOffice, creerSeance } from './creer.ts';

/** Which assembly, which day: the rest comes from the instance. */
export function NouvelleSeance({ instanceId }: { instanceId: string | undefined }) {
  const instances = useLiveQuery(() => lireInstances());
  const communes = useLiveQuery(lireCommunes);
  const territoires = useLiveQuery(lireTerritoires);
  // Nobody chose one: the next sitting is most often of the assembly that sat, or will sit, last.
  const derniere = useLiveQuery(async () => ({ id: await lireDerniereAssemblee() }));
  if (instances === undefined || communes === undefined || territoires === undefined || derniere === undefined)
    return <Loading />;
  if (instances.length === 0) {
    return (
      <EmptyState
        title={t('preparer.nouvelle.sansInstance')}
        actions={
          <ButtonLink href={routes.premierJour} variant="primary" icon="plus">
            {t('preparer.nouvelle.creerInstance')}
          </ButtonLink>
        }
      >
        {t('preparer.nouvelle.sansInstance.texte')}
      </EmptyState>
    );
  }
  const noms = new Map(instances.map((i) => [i.id, nomLong(i, communes, territoires)]));
  return <Formulaire instances={instances} noms={noms} premiere={instanceId ?? derniere.id} />;
}

interface FormulaireProps {
  instances: readonly Instance[];
  /** Each assembly among the others, by its id. */
  noms: ReadonlyMap<string, string>;
  premiere: string | undefined;
}

function Formulaire({ instances, noms, premiere }: FormulaireProps) {
  const aujourdhui = useToday();
  const [, aller] = useLocation();
  const { faire, refus, encours } = useActe();
  const [choisie, setChoisie] = useState(premiere);
  const instance = instances.find((i) => i.id === choisie) ?? instances[0];
  const [date, setDate] = useState('');
  const [heure, setHeure] = useState<string>();
  const [lieu, setLieu] = useState<string>();
  const [premiereSeance, setPremiereSeance] = useState(false);
  const [ecartes, setEcartes] = useState<ReadonlySet<string>>(new Set());
  const [manque, setManque] = useState(false);
  const autres = useLiveQuery(() => lireSeancesDe(instance?.id ?? ''), [instance?.id]);
  const jour = date === '' ? aujourdhui : date;
  const assemblee = useDerniere(useLiveQuery(() => lireAssemblee(instance?.id ?? '', jour), [instance?.id, jour]));
  if (instance === undefined || autres === undefined || assemblee?.instance.id !== instance.id) return <Loading />;

  const base = { ...instance, instanceId: instance.id, date: jour };
  const reglement = reglementDeSeance(base);
  parlerDe(reglement);
  const office = pointsOffice(base, autres);
  const memeJour = date !== '' && autres.some((s) => s.date === date && s.annulee === undefined);

  const creer = async () => {
    if (date === '') {
      setManque(true);
      return;
    }
    const lue = await lireAssemblee(instance.id, date);
    const { id, intentions } = creerSeance({
      instance,
      composition: (lue ?? assemblee).composition,
      commune: (await lireCommune(instance.communeId)) ?? { nom: '' },
      territoire: (await lireTerritoires()).find((x) => x.id === instance.territoireId),
      date,
      heure: heure ?? instance.heureHabituelle ?? '',
      lieu: lieu ?? instance.lieu ?? '',
      premiereSeance,
      points: office.filter((p) => !ecartes.has(cleOffice(p))),
    });
    if (await faire(...intentions)) aller(routes.seance(id, 'preparer'));
  };

  return (
    <form
      noValidate
      className="nouvelle"
      onSubmit={(event) => {
        event.preventDefault();
        void creer();
      }}
    >
      {instances.length > 1 ? (
        <Select
          label={t('preparer.nouvelle.instance')}
          value={instance.id}
          onChange={setChoisie}
          options={instances.map((i) => ({ value: i.id, label: noms.get(i.id) ?? '' }))}
        />
      ) : (
        <p className="t-sub">{noms.get(instance.id)}</p>
      )}
      <QuiSiege assemblee={assemblee} />
      <div className="row-fields">
        <DateField
          label={t('preparer.champ.date')}
          value={date}
          onChange={(d) => {
            setDate(d);
            setManque(false);
          }}
          error={manque ? t('preparer.nouvelle.dateManque') : undefined}
          required
          autoFocus
        />
        <TimeField
          label={t('preparer.champ.heure')}
          value={heure ?? instance.heureHabituelle ?? ''}
          onChange={setHeure}
          optional
        />
      </div>
      <TextField label={t('preparer.champ.lieu')} value={lieu ?? instance.lieu ?? ''} onChange={setLieu} optional />
      {reglement.delaiPremiereSeance.valeur.jours > 0 && (
        <Checkbox
          label={t('preparer.champ.premiere')}
          note={t('preparer.champ.premiere.note')}
          checked={premiereSeance}
          onChange={setPremiereSeance}
        />
      )}
      {date !== '' && <ApercuDelai base={{ ...base, rangConvocation: 1, premiereSeance }} memeJour={memeJour} />}
      <fieldset className="field">
        <legend className="field-label">{t('preparer.nouvelle.office')}</legend>
        {office.map((point) => {
          const cle = cleOffice(point);
          return (
            <Checkbox
              key={cle}
              label={intituleOffice(point, base).intitule}
              note={
                point.quoi === 'questions-diverses'
                  ? undefined
                  : t(`preparer.office.${point.quoi}.note`, { article: articleDit(reglement.arretPv.source) })
              }
              checked={!ecartes.has(cle)}
              onChange={(garde) => {
                setEcartes(new Set(garde ? [...ecartes].filter((c) => c !== cle) : [...ecartes, cle]));
              }}
            />
          );
        })}
      </fieldset>
      <RefusNotice refus={refus} />
      <div className="actions">
        <Button type="submit" variant="primary" disabled={encours}>
          {t('preparer.nouvelle.creer')}
        </Button>
        <ButtonLink href={routes.seances} variant="quiet">
          {t('preparer.nouvelle.abandonner')}
        </ButtonLink>
      </div>
    </form>
  );
}

/** While another day is being read, the members of the last one stay on screen. */
function useDerniere<T>(lue: T | undefined): T | undefined {
  const [derniere, setDerniere] = useState(lue);
  if (lue !== undefined && lue !== derniere) setDerniere(lue);
  return lue ?? derniere;
}
