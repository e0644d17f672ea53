import { useLiveQuery } from 'dexie-react-hooks';
import { mandatsEnExercice, qualites, type Instance } from '../../domain/instance/instance.ts';
import type { Outcome } from '../../domain/refus.ts';
import { lireTableau } from '../../store/lecturesAnnuaire.ts';
import type { Intention } from '../../store/record.ts';
import { nomComplet } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Select } from '../kit/Select.tsx';
import { useToday } from '../shell/useClock.ts';
import { TexteAuto } from './ChampAuto.tsx';
import type { Ligne } from './tableau.ts';

const ELU = 'elu';
const PERSONNE = 'personne';
type Champs = Extract<Intention, { readonly acte: 'editMandat' }>['charge']['champs'];

interface TitreDuMandatProps {
  ligne: Ligne;
  instance: Instance;
  ecrire: (champs: Champs) => Promise<Outcome<unknown>>;
  tenter: (ecrire: () => Promise<Outcome<unknown>>) => Promise<boolean>;
}

/** By what title a member sits: elected, by right, guest, associate; of which college; in whose place. */
export function TitreDuMandat({ ligne: { mandat }, instance, ecrire, tenter }: TitreDuMandatProps) {
  const jour = useToday();
  const personnes = useLiveQuery(() => lireTableau(instance.id), [instance.id])?.personnes;
  const titulaires = mandatsEnExercice(instance, jour).filter((m) => m.id !== mandat.id);
  return (
    <div className="row-fields">
      <Select
        label={t('territoire.qualite')}
        value={mandat.qualite ?? ELU}
        onChange={(choix) =>
          void tenter(() =>
            ecrire(
              choix === ELU
                ? { qualite: null }
                : // A permanent guest is heard and does not vote, unless the box below says otherwise.
                  { qualite: choix, ...(choix === 'invite-permanent' ? { droitDeVote: false } : {}) },
            ),
          )
        }
        options={[
          { value: ELU, label: t('territoire.qualite.elu') },
          ...qualites.map((value) => ({ value, label: t(`territoire.qualite.${value}`) })),
        ]}
      />
      <Select
        label={t('territoire.suppleantDe')}
        value={mandat.suppleantDe ?? PERSONNE}
        onChange={(choix) => void tenter(() => ecrire({ suppleantDe: choix === PERSONNE ? null : choix }))}
        options={[
          { value: PERSONNE, label: t('territoire.suppleantDe.personne') },
          ...titulaires.flatMap((m) => {
            const personne = personnes?.get(m.personneId);
            return personne === undefined ? [] : [{ value: m.id, label: nomComplet(personne) }];
          }),
        ]}
      />
      <TexteAuto
        label={t('territoire.college')}
        valeur={mandat.college ?? ''}
        ecrire={(college) => ecrire({ college: college === '' ? null : college })}
      />
    </div>
  );
}
