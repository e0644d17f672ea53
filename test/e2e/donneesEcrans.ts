import type { Registre } from '../../src/domain/acte/registre.ts';
import type { AnyRecord } from '../../src/domain/apply.ts';
import { addDays } from '../../src/domain/date.ts';
import type { Instance } from '../../src/domain/instance/instance.ts';
import { agir, fait, noter } from '../../src/domain/seance/exemple.ts';
import type { GenrePoint, Membre, Seance } from '../../src/domain/seance/seance.ts';
import { deliberationsDe } from '../../src/store/projection.ts';
import { scrutinsDeliberants } from '../../src/domain/acte/deliberations.ts';
import { FRANCAISE, type Assemblee } from './assemblees.ts';

/** How much a carnet holds: an ordinary commune, or everything at its longest. */
export type Ampleur = 'ordinaire' | 'longue';

/** Ids that every seeded carnet has, so that one list of addresses serves all. */
export const ids = {
  commune: 'fr-11999',
  instance: 'instance-1',
  aVenir: 'seance-a-venir',
  ouverte: 'seance-ouverte',
  sansQuorum: 'seance-sans-quorum',
  levee: 'seance-levee',
  scellee: 'seance-scellee',
} as const;

const GENRES: readonly GenrePoint[] = ['deliberation', 'deliberation', 'deliberation', 'election', 'information'];

const choisi = <T>(liste: readonly T[], i: number): T => {
  const valeur = liste[i % liste.length];
  if (valeur === undefined) throw new Error('empty list');
  return valeur;
};

/** A title of exactly 300 signs, as some departments' models ask for. */
const titreLong = (i: number, { objets, suite }: Assemblee): string =>
  `${String(i + 1)} – ${choisi(objets, i)}, ${suite.repeat(5)}`.slice(0, 299).concat('.');

interface Taille {
  readonly ampleur: Ampleur;
  readonly membres: number;
  readonly points: number;
  readonly assemblee: Assemblee;
}
const tailles: Readonly<Record<Ampleur, Omit<Taille, 'assemblee'>>> = {
  ordinaire: { ampleur: 'ordinaire', membres: 15, points: 8 },
  longue: { ampleur: 'longue', membres: 128, points: 60 },
};

const nom = (i: number, { ampleur, assemblee: { noms } }: Taille): string => {
  const court = choisi(noms, i) + (i >= noms.length ? `-${choisi(noms, i + Math.floor(i / noms.length))}` : '');
  return ampleur === 'longue' && i % 10 === 3 ? `${court} de La Rochefoucauld-Montbéliard` : court;
};

const conseil = (taille: Taille): Membre[] =>
  Array.from({ length: taille.membres }, (_, i) => ({
    id: `m${i}`,
    personneId: `p${i}`,
    civilite: i % 2 === 0 ? ('Mme' as const) : ('M.' as const),
    prenom: choisi(taille.assemblee.prenoms, i),
    nom: nom(i, taille),
    role: i === 0 ? ('maire' as const) : i < 4 ? ('adjoint' as const) : ('conseiller' as const),
    rang: i + 1,
    droitDeVote: true,
    dateNaissance: `${1950 + (i % 45)}-0${(i % 9) + 1}-1${i % 9}`,
  }));

function preparee(taille: Taille, id: string, date: string): Seance {
  const membres = conseil(taille);
  const { assemblee } = taille;
  const seance = fait(undefined, 'createSeance', {
    seance: {
      id,
      instanceId: ids.instance,
      communeId: ids.commune,
      nomInstance: assemblee.nom,
      nomCommune: assemblee.commune.nom,
      reglement: assemblee.reglement,
      population: assemblee.commune.population ?? 0,
      date,
      heure: '20:30',
      lieu: assemblee.lieu,
      rangConvocation: 1,
      sieges: membres.length,
      enExercice: membres.length,
    },
    membres,
  });
  return Array.from({ length: taille.points }, (_, i) => i).reduce(
    (s, i) =>
      fait(s, 'addPoint', {
        id,
        point: {
          id: `${id}-p${i}`,
          rang: `a${String(i).padStart(3, '0')}`,
          intitule: taille.ampleur === 'longue' ? titreLong(i, assemblee) : choisi(assemblee.objets, i),
          genre: choisi(GENRES, i),
          rapporteur: choisi(membres, i).id,
          ...(i === 2 ? { huisClos: true } : {}),
        },
      }),
    seance,
  );
}

function convoquee(seance: Seance): Seance {
  const le = addDays(seance.date, -8);
  return fait(
    fait(seance, 'editSeance', { id: seance.id, champs: { dateConvocation: le, affichage: le } }),
    'recordEnvois',
    {
      id: seance.id,
      envois: seance.membres.map((m, i) => ({ membre: m.id, canal: i % 5 === 4 ? 'remise' : 'courriel', le })),
    },
  );
}

/** A sitting with something of everything: pouvoirs, arrival, departure, withdrawal, each way of voting, a correction. */
function tenue(seance: Seance, jusqua: number, { pouvoirs }: Assemblee): Seance {
  const tous = seance.membres.map((m) => m.id);
  const presents = tous.slice(0, Math.ceil(tous.length * 0.8));
  const absents = tous.slice(presents.length);
  const m = (i: number): string => choisi(presents, i);
  let s = noter(
    convoquee(seance),
    ...(pouvoirs
      ? [
          {
            type: 'pouvoir' as const,
            mandant: choisi(absents, 0),
            mandataire: m(1),
            reception: 'papier' as const,
            originalVu: true,
          },
        ]
      : []),
    {
      type: 'ouverture',
      heure: '20:30',
      presents,
      presidence: m(0),
      secretaires: [m(2)],
      absents: absents.map((membre, i) => ({ membre, excuse: i < 2 })),
    },
  );
  for (let i = 0; i < jusqua; i += 1) {
    const pointId = `${s.id}-p${i}`;
    const heure = `20:${String(31 + (i % 28)).padStart(2, '0')}`;
    if (i === 1) s = noter(s, { type: 'arrivee', membre: choisi(absents, 1), heure });
    if (i === 2)
      s = noter(
        s,
        { type: 'depart', membre: m(5), heure },
        ...(pouvoirs ? [{ type: 'pouvoir' as const, mandant: m(5), mandataire: m(6), heure }] : []),
      );
    s = noter(s, { type: 'point', pointId, sort: 'aborde', heure });
    if (i === 2) s = noter(s, { type: 'deport', membre: m(3), pointId, genre: 'personnel', heure });
    const genre = s.points[i]?.genre;
    if (genre === 'information') continue;
    s = noter(s, {
      type: 'scrutin',
      pointId,
      heure,
      ...(genre === 'election'
        ? {
            mode: 'secret' as const,
            saisie: {
              forme: 'election' as const,
              tour: 1,
              sieges: 1,
              voix: [
                { candidat: 'Anne Rouanet', membreId: m(2), voix: Math.ceil(presents.length / 2) + 1 },
                { candidat: 'Luc Vidal-Pagès', membreId: m(3), voix: 2 },
              ],
              blancs: 1,
              nuls: 0,
            },
          }
        : {
            mode: 'ordinaire' as const,
            saisie:
              i % 2 === 0
                ? { forme: 'unanimite' as const }
                : { forme: 'exceptions' as const, contre: [m(4)], abstention: [m(7), m(8)], nppv: [] },
          }),
    });
  }
  return s;
}

const levee = (s: Seance): Seance => noter(s, { type: 'levee', heure: '22:47' });

function sansQuorum(seance: Seance): Seance {
  const presents = seance.membres.slice(0, 3).map((m) => m.id);
  return noter(
    convoquee(seance),
    {
      type: 'ouverture',
      heure: '20:30',
      presents,
      presidence: presents[0],
      absents: seance.membres.slice(3).map((m) => ({ membre: m.id })),
    },
    { type: 'point', pointId: `${seance.id}-p0`, sort: 'aborde', heure: '20:31' },
  );
}

const ecrit = <T extends AnyRecord>(record: ReturnType<typeof agir>): T => {
  if (!record.ok) throw new Error(JSON.stringify(record.refus));
  return record.value as T;
};

const paragraphes = (textes: readonly string[]) => ({
  type: 'doc',
  content: textes.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

/** The rows of a whole carnet, by table, made by the application's own operations. */
export function carnetDe(
  ampleur: Ampleur,
  aujourdhui: string,
  assemblee: Assemblee = FRANCAISE,
): Record<string, readonly object[]> {
  const taille = { ...tailles[ampleur], assemblee };
  const membres = conseil(taille);
  const seances = [
    convoquee(preparee(taille, ids.aVenir, addDays(aujourdhui, 12))),
    tenue(preparee(taille, ids.ouverte, aujourdhui), Math.ceil(taille.points / 2), assemblee),
    sansQuorum(preparee(taille, ids.sansQuorum, addDays(aujourdhui, -1))),
    levee(tenue(preparee(taille, ids.levee, addDays(aujourdhui, -5)), taille.points, assemblee)),
    fait(levee(tenue(preparee(taille, ids.scellee, addDays(aujourdhui, -40)), taille.points, assemblee)), 'settlePv', {
      id: ids.scellee,
      le: addDays(aujourdhui, -5),
      seanceId: ids.levee,
    }),
  ];
  const numerotees = seances.filter((s) => s.id === ids.scellee);
  const annee = (s: Seance): number => Number(s.date.slice(0, 4));
  const registres = numerotees.map((s) =>
    ecrit<Registre>(
      agir(undefined, 'allocateNumeros', {
        instanceId: ids.instance,
        annee: annee(s),
        numeros: scrutinsDeliberants(s).map((f, i) => ({ scrutinId: f.id, seanceId: s.id, numero: i + 1 })),
      }),
    ),
  );
  const commune = ecrit(
    agir(undefined, 'addCommune', {
      commune: assemblee.commune,
    }),
  );
  const instance = membres.reduce<Instance>(
    (record, m) =>
      ecrit(
        agir(record, 'addMandat', {
          id: ids.instance,
          mandat: {
            id: m.id,
            personneId: m.personneId,
            role: m.role,
            rang: m.rang,
            debut: '2020-05-25',
            droitDeVote: true,
          },
        }),
      ),
    ecrit(
      agir(undefined, 'createInstance', {
        instance: {
          id: ids.instance,
          communeId: ids.commune,
          nom: assemblee.nom,
          genre: 'conseil-municipal',
          reglement: assemblee.reglement,
          population: assemblee.commune.population ?? 0,
          sieges: taille.membres,
          lieu: assemblee.lieu,
          heureHabituelle: '20:30',
          motifNumero: '{annee}-{numero:3}',
        },
      }),
    ),
  );
  const texte = (seanceId: string, i: number, quoi: string, textes: readonly string[]) => ({
    id: `${seanceId}/${seanceId}-p${i}/${quoi}`,
    seanceId,
    json: paragraphes(textes),
    brut: textes.join('\n'),
    majLe: `${aujourdhui}T08:00:00.000Z`,
  });
  return {
    communes: [commune],
    personnes: membres.map((m) =>
      ecrit(
        agir(undefined, 'addPersonne', {
          personne: {
            id: m.personneId,
            civilite: m.civilite,
            prenom: m.prenom,
            nom: m.nom,
            ...(m.dateNaissance === undefined ? {} : { dateNaissance: m.dateNaissance }),
          },
        }),
      ),
    ),
    coordonnees: membres
      .filter((_, i) => i % 5 !== 4)
      .map((m) =>
        ecrit(
          agir(undefined, 'setCoordonnees', {
            id: m.personneId,
            champs: { courriel: `elu${m.rang}@cazelles.example` },
          }),
        ),
      ),
    instances: [instance],
    seances,
    registres,
    textes: seances.flatMap((s) => [
      texte(s.id, 0, 'projet', assemblee.projet),
      texte(s.id, 0, 'debats', assemblee.debats),
    ]),
    deliberations: seances.flatMap((s) => {
      const registre = numerotees.includes(s) ? registres[numerotees.indexOf(s)] : undefined;
      return deliberationsDe(s, (scrutinId) => {
        const n = registre?.numeros[scrutinId]?.numero;
        return n === undefined ? undefined : `${annee(s)}-${String(n).padStart(3, '0')}`;
      });
    }),
  };
}
