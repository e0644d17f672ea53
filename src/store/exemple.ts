import { addDays } from '../domain/date.ts';
import type { MembreImporte } from '../domain/instance/importMembres.ts';
import { compositionAu } from '../domain/seance/composition.ts';
import type { GenrePoint } from '../domain/seance/seance.ts';
import { carnet, CARNET_EXEMPLE, choisirCarnet } from './courant.ts';
import { creerCommune } from './creerCommune.ts';
import { ecrireSeanceTenue } from './exempleTenue.ts';
import { ecrireMembres } from './ecrireMembres.ts';
import { nouvelId } from './nouvelId.ts';
import { rangsEntre } from './rang.ts';
import { recordGeste, type Intention } from './record.ts';

const m = (
  civilite: 'Mme' | 'M.',
  prenom: string,
  nom: string,
  role: MembreImporte['role'],
  dateNaissance: string,
  fonction?: string,
): MembreImporte => ({
  civilite,
  prenom,
  nom,
  role,
  dateNaissance,
  debut: '2026-03-15',
  courriel: `${prenom}.${nom}@cazelles.example`.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
  ...(fonction !== undefined && { fonction }),
});

/** Fifteen members, as the law gives a commune of 500 to 1,499 inhabitants. */
const MEMBRES: readonly MembreImporte[] = [
  m('Mme', 'Marie', 'Cathala', 'maire', '1968-04-11'),
  m('M.', 'Jean', 'Bonnafous', 'adjoint', '1959-09-02', '1er adjoint, finances'),
  m('Mme', 'Anne', 'Rouanet', 'adjoint', '1974-01-23', '2e adjointe, école'),
  m('M.', 'Luc', 'Vidal-Pagès', 'adjoint', '1963-06-30', '3e adjoint, travaux'),
  m('Mme', 'Claire', 'Escande', 'conseiller-delegue', '1981-12-05', 'Conseillère déléguée à la vie associative'),
  m('M.', 'Paul', 'Azéma', 'conseiller', '1955-03-17'),
  m('Mme', 'Sylvie', 'Barthès', 'conseiller', '1970-08-09'),
  m('M.', 'Karim', 'Benali', 'conseiller', '1985-05-21'),
  m('Mme', 'Hélène', 'Cros', 'conseiller', '1966-11-14'),
  m('M.', 'Didier', 'Fabre', 'conseiller', '1961-02-28'),
  m('Mme', 'Julie', 'Gleizes', 'conseiller', '1990-07-03'),
  m('M.', 'Marc', 'Lacombe', 'conseiller', '1957-10-19'),
  m('Mme', 'Nathalie', 'Maurel', 'conseiller', '1977-04-26'),
  m('M.', 'Thomas', 'Sicard', 'conseiller', '1988-09-12'),
  m('Mme', 'Odile', 'Tournier', 'conseiller', '1952-06-08'),
];

const POINTS: readonly (readonly [GenrePoint, string, number | undefined])[] = [
  ['deliberation', 'Décision modificative n°\u00a02 du budget principal', 1],
  ['deliberation', 'Tarifs de la cantine scolaire', 2],
  ['deliberation', 'Éclairage public de la rue du Four\u00a0: convention', 3],
  ['deliberation', 'Subvention à l’association Les Amis du four banal', 4],
  ['election', 'Désignation d’un délégué au syndicat des eaux', 0],
  ['deliberation', 'Cession du chemin rural de la Métairie', 1],
  ['decisions-delegation', 'Décisions du maire prises par délégation', 0],
  ['question', 'Questions diverses', undefined],
];

/**
 * Opens the worked example, made at the first call: an invented commune, its conseil, a sitting held last week and one
 * in twelve days, which settles the minutes of the first.
 * The tab then works in that carnet; the caller reloads the page. Throws when the device refuses to write.
 */
export async function ouvrirExemple(aujourdhui: string): Promise<void> {
  choisirCarnet(CARNET_EXEMPLE);
  if ((await carnet().communes.count()) > 0) return;
  const cree = await creerCommune(
    {
      code: '11999',
      nom: 'Cazelles-sur-Orbiel',
      departement: '11',
      codesPostaux: ['11600'],
      population: 1240,
      anneePopulation: 2023,
    },
    'Conseil municipal',
  );
  if (!cree.ok) throw new Error(cree.refus.code);
  const membres = await ecrireMembres(cree.value, MEMBRES, 0);
  if (!membres.ok) throw new Error(membres.refus.code);
  const seance = await ecrireSeances(cree.value, addDays(aujourdhui, -5), addDays(aujourdhui, 12));
  if (!seance.ok) throw new Error(seance.refus.code);
}

async function ecrireSeances(instanceId: string, tenueLe: string, date: string) {
  const instance = await carnet().instances.get(instanceId);
  if (instance === undefined) throw new Error('the example lost its conseil');
  const { membres, sieges, enExercice } = compositionAu(instance, await carnet().personnes.toArray(), date);
  const commun = {
    instanceId,
    communeId: instance.communeId,
    nomInstance: instance.nom,
    nomCommune: 'Cazelles-sur-Orbiel',
    reglement: instance.reglement,
    population: instance.population,
    heure: '20:30',
    lieu: 'Mairie, salle du conseil',
    rangConvocation: 1 as const,
    sieges,
    enExercice,
  };
  const convoqueeLe = addDays(tenueLe, -6);
  const tenue = await ecrireSeanceTenue(
    { ...commun, date: tenueLe, dateConvocation: convoqueeLe, affichage: convoqueeLe },
    membres,
  );
  const id = nouvelId();
  const [premier, ...rangs] = rangsEntre(undefined, undefined, POINTS.length + 1);
  return recordGeste([
    {
      acte: 'editInstance',
      charge: { id: instanceId, champs: { lieu: 'Mairie, salle du conseil', heureHabituelle: '20:30' } },
    },
    {
      acte: 'createSeance',
      charge: {
        seance: { ...commun, id, date },
        membres: [...membres],
      },
    },
    {
      acte: 'addPoint',
      charge: {
        id,
        point: {
          id: nouvelId(),
          rang: premier ?? '',
          intitule: 'Arrêt du procès-verbal de la séance précédente',
          genre: 'approbation-pv',
          seanceApprouvee: tenue,
        },
      },
    },
    ...POINTS.map(([genre, intitule, rapporteur], i): Intention => {
      const membre = rapporteur === undefined ? undefined : membres[rapporteur];
      return {
        acte: 'addPoint',
        charge: {
          id,
          point: { id: nouvelId(), rang: rangs[i] ?? '', intitule, genre, ...(membre && { rapporteur: membre.id }) },
        },
      };
    }),
  ]);
}
