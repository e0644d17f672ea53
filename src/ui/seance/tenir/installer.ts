import { addDays } from '../../../domain/date.ts';
import type { MembreId } from '../../../domain/ids.ts';
import { composerMembres } from '../../../domain/instance/composer.ts';
import { mandatsEnExercice, type Instance, type Mandat } from '../../../domain/instance/instance.ts';
import type { Civilite, Personne } from '../../../domain/instance/personne.ts';
import { siegeants, type Etat } from '../../../domain/seance/etat.ts';
import type { Membre, Seance } from '../../../domain/seance/seance.ts';
import { nouvelId } from '../../../store/nouvelId.ts';
import type { Intention } from '../../../store/record.ts';
import { dater } from './actes.ts';
import type { Moment } from './moment.ts';

export type Identite = { readonly civilite: Civilite; readonly prenom: string; readonly nom: string };
export const identiteVide: Identite = { civilite: '', prenom: '', nom: '' };

const net = (texte: string): string => texte.normalize('NFC').trim();

/** Members of the annuaire on that day who hold no seat in the sitting: those one may install without typing a name. */
export function aInstaller(instance: Instance, personnes: readonly Personne[], seance: Seance, etat: Etat): Membre[] {
  const assis = new Set(siegeants(seance, etat).map((m) => m.id));
  const remplaces = new Set(etat.installes.values());
  return composerMembres(instance, personnes, seance.date).filter((m) => !assis.has(m.id) && !remplaces.has(m.id));
}

/** Suppléants that the annuaire or the sitting knows for this seat. */
export function suppleantsDe(
  titulaire: MembreId,
  instance: Instance | undefined,
  personnes: readonly Personne[],
  seance: Seance,
): Membre[] {
  const connus = seance.membres.filter((m) => m.suppleantDe === titulaire);
  const mandats = (instance?.mandats ?? []).filter(
    (m) =>
      m.suppleantDe === titulaire &&
      (m.debut === undefined || m.debut <= seance.date) &&
      (m.fin === undefined || m.fin >= seance.date) &&
      !connus.some((c) => c.id === m.id),
  );
  const parId = new Map(personnes.map((p) => [p.id, p]));
  return [
    ...connus,
    ...mandats.flatMap((m) => {
      const personne = parId.get(m.personneId);
      return personne === undefined ? [] : [membreDe(personne, m)];
    }),
  ];
}

const membreDe = ({ id, civilite, prenom, nom, dateNaissance }: Omit<Personne, 'scope'>, mandat: Mandat): Membre => ({
  id: mandat.id,
  personneId: id,
  civilite,
  prenom,
  nom,
  role: mandat.role,
  rang: mandat.rang,
  droitDeVote: mandat.droitDeVote,
  ...(mandat.suppleantDe === undefined ? {} : { suppleantDe: mandat.suppleantDe }),
  ...(dateNaissance === undefined ? {} : { dateNaissance }),
});

/** A person nobody had registered: in the annuaire from that day on, and in the sitting. */
function nouveau(
  identite: Identite,
  seance: Seance,
  instance: Instance,
  suppleantDe?: MembreId,
): { membre: Membre; intentions: Intention[] } {
  const personne = { id: nouvelId(), ...identite, prenom: net(identite.prenom), nom: net(identite.nom) };
  const mandat: Mandat = {
    id: nouvelId(),
    personneId: personne.id,
    role: instance.genre === 'conseil-municipal' ? 'conseiller' : 'membre',
    rang: Math.max(0, ...instance.mandats.map((m) => m.rang)) + 1,
    debut: seance.date,
    droitDeVote: true,
    ...(suppleantDe === undefined ? {} : { suppleantDe }),
  };
  return {
    membre: membreDe(personne, mandat),
    intentions: [
      { acte: 'addPersonne', charge: { personne } },
      { acte: 'addMandat', charge: { id: instance.id, mandat } },
    ],
  };
}

const composer = (seance: Seance, membre: Membre): Intention[] =>
  seance.membres.some((m) => m.id === membre.id)
    ? []
    : [
        {
          acte: 'composeSeance',
          charge: {
            id: seance.id,
            membres: [...seance.membres, membre],
            sieges: seance.sieges,
            enExercice: seance.enExercice,
          },
        },
      ];

type Quoi = { readonly seance: Seance; readonly instance: Instance; readonly moment: Moment };

/** Someone installed in session, known or typed: one gesture writes the annuaire, the sitting and the fact. */
export function installation(
  { seance, instance, moment }: Quoi,
  qui: Membre | Identite,
  remplace: MembreId | undefined,
  motifFin: string,
): Intention[] {
  const { membre, intentions } = 'id' in qui ? { membre: qui, intentions: [] } : nouveau(qui, seance, instance);
  const sortant = mandatsEnExercice(instance, seance.date).find((m) => m.id === remplace && m.fin === undefined);
  const [fait] = dater(
    seance,
    [{ type: 'installation', membre: membre.id, ...(remplace === undefined ? {} : { remplace }) }],
    moment,
  );
  if (fait === undefined) return [];
  return [
    ...intentions,
    ...(sortant === undefined
      ? []
      : [
          {
            acte: 'editMandat' as const,
            charge: { id: instance.id, mandatId: sortant.id, champs: { fin: addDays(seance.date, -1), motifFin } },
          },
        ]),
    ...composer(seance, { ...membre, installeEnSeance: true }),
    { acte: 'recordFait', charge: { id: seance.id, fait } },
  ];
}

/** A suppléant, known or typed, sits on the seat of someone who is not there. */
export function suppleance(
  { seance, instance, moment }: Quoi,
  titulaire: MembreId,
  qui: Membre | Identite,
): Intention[] {
  const { membre, intentions } =
    'id' in qui ? { membre: qui, intentions: [] } : nouveau(qui, seance, instance, titulaire);
  const [fait] = dater(seance, [{ type: 'suppleance', titulaire, suppleant: membre.id }], moment);
  if (fait === undefined) return [];
  return [...intentions, ...composer(seance, membre), { acte: 'recordFait', charge: { id: seance.id, fait } }];
}
