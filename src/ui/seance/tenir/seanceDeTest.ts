import { apply, kindOf, type NomActe } from '../../../domain/apply.ts';
import type { Operation } from '../../../domain/operation.ts';
import type { FaitSaisi } from '../../../domain/seance/fait.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { Membre, Seance, SeanceEntete } from '../../../domain/seance/seance.ts';
import { dater, type NouveauFait } from './actes.ts';
import type { Moment } from './moment.ts';
import { lireSalle } from './salle.ts';

const NOMS = [
  'Mme Marie Cathala',
  'M. Alain Bonnafous',
  'Mme Nicole Escande',
  'M. François Lacombe',
  'M. Henri Maffre',
  'Mme Chantal Raynaud',
  'M. Guy Pujol',
];

export const membres: Membre[] = NOMS.map((n, i) => {
  const [civilite, prenom = '', nom = ''] = n.split(' ');
  return {
    id: nom.toLowerCase(),
    personneId: `p-${nom}`,
    civilite: civilite === 'Mme' ? 'Mme' : 'M.',
    prenom,
    nom,
    role: i === 0 ? 'maire' : 'conseiller',
    rang: i + 1,
    droitDeVote: true,
  };
});

let n = 0;
/** One act on the sitting, as the writer would make it; throws when it is refused. */
export function agir(seance: Seance | undefined, acte: NomActe, payload: unknown): Seance {
  n += 1;
  const operation: Operation = {
    id: `o${String(n)}`,
    kind: kindOf(acte),
    recordId: 's',
    scope: 'x',
    type: acte,
    payload,
    author: 'a',
    device: 'd',
    seq: n,
    at: '2026-09-24T19:00:00.000Z',
    base: { version: 0, ownSeq: 0 },
    apres: [],
    geste: 'g',
    schema: 1,
  };
  const outcome = apply(seance, operation);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refus));
  return outcome.value as Seance;
}

/** A council of seven, quorum four, with two deliberations, an election and an information. */
export function seanceNeuve(entete: Partial<SeanceEntete> = {}): Seance {
  const cree = agir(undefined, 'createSeance', {
    seance: {
      id: 's',
      instanceId: 'i',
      communeId: 'c',
      nomInstance: 'Conseil municipal',
      nomCommune: 'Cazelles-sur-Orbiel',
      reglement: 'fr-commune',
      population: 600,
      date: '2026-09-24',
      heure: '20:30',
      rangConvocation: 1,
      sieges: 7,
      enExercice: 7,
      ...entete,
    },
    membres,
  });
  const points = [
    ['p1', 'Tarifs de la cantine', 'deliberation'],
    ['p2', 'Éclairage, rue du Four', 'deliberation'],
    ['p3', 'Délégué au syndicat des eaux', 'election'],
    ['p4', 'Questions diverses', 'question'],
  ] as const;
  return points.reduce(
    (s, [id, intitule, genre], i) =>
      agir(s, 'addPoint', { id: 's', point: { id, intitule, genre, rang: `a${String(i + 1)}` } }),
    cree,
  );
}

/** Records facts one after the other, with the ranks that the screen would give. */
export const noter = (seance: Seance, faits: readonly NouveauFait[], moment: Moment = { heure: '20:42' }): Seance =>
  dater(seance, faits, moment).reduce((s: Seance, fait: FaitSaisi) => agir(s, 'recordFait', { id: 's', fait }), seance);

/** Opened: five there, Mme Raynaud represented by Mme Escande, M. Pujol excused. */
export const seanceOuverte = (entete?: Partial<SeanceEntete>): Seance =>
  noter(seanceNeuve(entete), [
    { type: 'pouvoir', mandant: 'raynaud', mandataire: 'escande' },
    {
      type: 'ouverture',
      presents: ['cathala', 'bonnafous', 'escande', 'lacombe', 'maffre'],
      absents: [{ membre: 'raynaud', excuse: true }, { membre: 'pujol' }],
      presidence: 'cathala',
      secretaires: ['maffre'],
    },
  ]);

export const tenueDe = (seance: Seance) => ({ seance, reglement: reglementDeSeance(seance), salle: lireSalle(seance) });
