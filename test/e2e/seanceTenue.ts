import { composerMembres } from '../../src/domain/instance/composer.ts';
import type { Instance } from '../../src/domain/instance/instance.ts';
import type { Personne } from '../../src/domain/instance/personne.ts';
import type { Intention } from '../../src/store/record.ts';

/** How large the sitting is: the small town hall, or the largest one that the project answers for. */
export type Taille = { readonly membres: number; readonly points: number; readonly date: string; readonly id: string };

const NOMS =
  'Cathala Bonnafous Escande Vidal-Pagès Rouanet Lacombe Maffre Delpoux Tisseyre Authier Sarda Raynaud Pujol Barthès Sicard'.split(
    ' ',
  );
const PRENOMS = 'Marie Jean Claire Luc Anne Marc Paul Sylvie Karim Hélène Julie Nathalie Thomas Odile Didier'.split(
  ' ',
);
const OBJETS = [
  'Décision modificative n°\u00a02 du budget principal',
  'Tarifs de la cantine scolaire',
  'Éclairage public, rue du Four\u00a0: convention',
  'Subvention à l’association Les Amis du four banal',
  'Avis sur le pacte de gouvernance',
  'Cession du chemin rural de la Métairie',
];

const rang = (n: number): string => `a${String(n).padStart(5, '0')}`;
export const membreId = (n: number): string => `m${n}`;
export const pointId = (id: string, n: number): string => `${id}-p${n}`;
export const scrutinId = (id: string, n: number): string => `${id}-v${n}`;

/** The commune, its conseil and its members, as gestures of the writer. */
export function fondation(membres: number): Intention[] {
  const personnes = Array.from({ length: membres }, (_, n): Intention => ({
    acte: 'addPersonne',
    charge: {
      personne: {
        id: `pers${n}`,
        civilite: n % 2 === 0 ? 'Mme' : 'M.',
        prenom: PRENOMS[n % PRENOMS.length] ?? '',
        nom:
          n < NOMS.length
            ? (NOMS[n] ?? '')
            : `${NOMS[n % NOMS.length] ?? ''}-${String.fromCharCode(65 + (n % 26))}${n}`,
      },
    },
  }));
  const mandats = Array.from({ length: membres }, (_, n): Intention => ({
    acte: 'addMandat',
    charge: {
      id: 'conseil',
      mandat: {
        id: membreId(n),
        personneId: `pers${n}`,
        role: n === 0 ? 'maire' : n < 4 ? 'adjoint' : 'conseiller',
        rang: n + 1,
        droitDeVote: true,
      },
    },
  }));
  return [
    {
      acte: 'addCommune',
      charge: {
        commune: {
          id: 'fr-11999',
          code: '11999',
          pays: 'FR',
          nom: 'Cazelles-sur-Orbiel',
          codesPostaux: ['11600'],
          population: 1240,
          site: 'https://cazelles.example',
        },
      },
    },
    ...personnes,
    {
      acte: 'createInstance',
      charge: {
        instance: {
          id: 'conseil',
          communeId: 'fr-11999',
          nom: 'Conseil municipal',
          genre: 'conseil-municipal',
          reglement: 'fr-commune',
          population: membres > 60 ? 400_000 : 1240,
          sieges: membres,
          motifNumero: '{annee}-{numero:3}',
        },
      },
    },
    ...mandats,
  ];
}

/** One sitting held from its opening to its levée, every point voted. */
export function seanceTenue(
  instance: Instance,
  personnes: readonly Personne[],
  { id, date, points }: Taille,
): Intention[] {
  const membres = composerMembres(instance, personnes, date);
  const fait = (n: number, reste: Record<string, unknown>): Intention =>
    ({ acte: 'recordFait', charge: { id, fait: { rang: rang(n), ...reste } } }) as Intention;
  const titre = (n: number): string => {
    const objet = OBJETS[n % OBJETS.length] ?? '';
    return n === 7 && points > 20 ? `${objet} ${'et la suite de ce titre qui est très long '.repeat(6)}` : objet;
  };
  return [
    {
      acte: 'createSeance',
      charge: {
        seance: {
          id,
          instanceId: instance.id,
          communeId: instance.communeId,
          nomInstance: instance.nom,
          nomCommune: 'Cazelles-sur-Orbiel',
          reglement: instance.reglement,
          population: instance.population,
          date,
          heure: '20:30',
          lieu: 'Mairie, salle du conseil',
          rangConvocation: 1,
          sieges: instance.sieges,
          enExercice: membres.length,
        },
        membres,
      },
    },
    ...Array.from({ length: points }, (_, n): Intention => ({
      acte: 'addPoint',
      charge: {
        id,
        point: {
          id: pointId(id, n),
          rang: rang(n),
          intitule: titre(n),
          genre: 'deliberation',
          rapporteur: membreId(n % 4),
        },
      },
    })),
    fait(0, {
      id: `${id}-ouverture`,
      type: 'ouverture',
      heure: '20:30',
      presents: membres.slice(0, -2).map((m) => m.id),
      absents: membres.slice(-2).map((m) => ({ membre: m.id, excuse: true })),
      presidence: membreId(0),
      secretaires: [membreId(2)],
    }),
    fait(1, {
      id: `${id}-pouvoir`,
      type: 'pouvoir',
      heure: '20:30',
      mandant: membres.at(-1)?.id,
      mandataire: membreId(1),
    }),
    ...Array.from({ length: points }, (_, n) => {
      const heure = `${String(20 + Math.floor((40 + n) / 60)).padStart(2, '0')}:${String((40 + n) % 60).padStart(2, '0')}`;
      const exceptions = { forme: 'exceptions', contre: [], abstention: [membreId(6)], nppv: [] };
      return [
        fait(10 + n * 10, { id: `${id}-a${n}`, type: 'point', heure, pointId: pointId(id, n), sort: 'aborde' }),
        ...(n === 3
          ? [
              fait(11 + n * 10, {
                id: `${id}-d`,
                type: 'deport',
                heure,
                membre: membreId(5),
                pointId: pointId(id, n),
                genre: 'personnel',
                quitteLaSalle: true,
                motif: 'président de l’association',
              }),
            ]
          : []),
        fait(15 + n * 10, {
          id: scrutinId(id, n),
          type: 'scrutin',
          heure,
          pointId: pointId(id, n),
          mode: n % 5 === 3 ? 'public' : 'ordinaire',
          saisie: n % 3 === 0 ? exceptions : { forme: 'unanimite' },
        }),
        ...(n === 3
          ? [fait(16 + n * 10, { id: `${id}-r`, type: 'retour', heure, membre: membreId(5), pointId: pointId(id, n) })]
          : []),
      ];
    }).flat(),
    fait(9000, { id: `${id}-levee`, type: 'levee', heure: '22:40' }),
  ];
}
