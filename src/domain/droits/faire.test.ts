import { describe, expect, test } from 'vitest';
import { actes, kindOf, type NomActe } from '../apply.ts';
import type { Divergence, Entree } from '../divergence/divergence.ts';
import { actesPourRetenir } from '../divergence/trancher.ts';
import type { Seance } from '../seance/seance.ts';
import type { Acces, Attribution } from './acces.ts';
import { mayDo, mightDo } from './faire.ts';

const qui = (personneId: string | undefined, ...attributions: Attribution[]): Acces => ({
  compte: 'c1',
  noms: ['Luc Ferrand', 'L. Ferrand'],
  personneId,
  attributions,
});
const elu = qui('p-luc', { role: 'membre', sur: 'conseil' });
const maire = qui('p-maire', { role: 'membre', sur: 'conseil' }, { role: 'presidence', sur: 'conseil' });
const secretaire = qui(undefined, { role: 'secretariat', sur: '*' });
const secretaireDuBureau = qui(undefined, { role: 'secretariat', sur: 'bureau' });
const administratrice = qui(undefined, { role: 'administration', sur: '*' });
const lecteur = qui(undefined, { role: 'lecture', sur: '*' });
const passant = qui('p-luc');

const seance = {
  id: 's1',
  scope: 'instance:conseil',
  membres: [
    { id: 'm-luc', personneId: 'p-luc' },
    { id: 'm-eve', personneId: 'p-eve' },
    { id: 'm-maire', personneId: 'p-maire' },
  ],
  deroule: [
    { id: 'f-levee', type: 'levee' },
    { id: 'f-vote', type: 'scrutin' },
    { id: 'f-pouvoir', type: 'pouvoir', mandant: 'm-luc' },
  ],
} as unknown as Seance;

const peut = (acces: Acces, type: NomActe, payload: object, record: Seance = seance): boolean =>
  mayDo(acces, { type, scope: 'instance:conseil', kind: kindOf(type), recordId: 's1', payload }, record, 'conseil');
const fait = (entries: object) => ({ id: 's1', fait: { id: 'f9', rang: 'a', ...entries } });

describe('a membre', () => {
  test('answers the convocation for himself, and for nobody else', () => {
    expect(peut(elu, 'answerConvocation', { id: 's1', membre: 'm-luc', reponse: 'present' })).toBe(true);
    expect(peut(elu, 'answerConvocation', { id: 's1', membre: 'm-eve', reponse: 'present' })).toBe(false);
    expect(peut(elu, 'answerConvocation', { id: 's1', membre: 'm-luc' }, { ...seance, membres: [] })).toBe(false);
  });

  test('gives and revokes his own pouvoir, and nobody else’s', () => {
    expect(peut(elu, 'recordFait', fait({ type: 'pouvoir', mandant: 'm-luc', mandataire: 'm-eve' }))).toBe(true);
    expect(peut(elu, 'recordFait', fait({ type: 'revocation', mandant: 'm-luc' }))).toBe(true);
    expect(peut(elu, 'recordFait', fait({ type: 'pouvoir', mandant: 'm-eve', mandataire: 'm-luc' }))).toBe(false);
    expect(peut(elu, 'recordFait', fait({ type: 'revocation', mandant: 'm-eve' }))).toBe(false);
  });

  test('never says that a paper was seen', () => {
    const sien = { type: 'pouvoir', mandant: 'm-luc', mandataire: 'm-eve' };
    expect(peut(elu, 'recordFait', fait({ ...sien, reception: 'application' }))).toBe(true);
    expect(peut(elu, 'recordFait', fait({ ...sien, reception: 'papier' }))).toBe(false);
    expect(peut(elu, 'recordFait', fait({ ...sien, originalVu: true }))).toBe(false);
  });

  test.each(['ouverture', 'levee', 'arrivee', 'depart', 'scrutin', 'deport', 'presidence', 'huis-clos', 'note'])(
    'records no %s',
    (type) => {
      expect(peut(elu, 'recordFait', fait({ type, membre: 'm-luc', mandant: 'm-luc' }))).toBe(false);
    },
  );

  test('strikes and corrects nothing of the deroule, not even his own pouvoir', () => {
    expect(peut(elu, 'cancelFait', { id: 's1', faitId: 'f-pouvoir' })).toBe(false);
    expect(peut(elu, 'correctFait', fait({ type: 'pouvoir', mandant: 'm-luc', id: 'f-pouvoir' }))).toBe(false);
  });

  test('remarks on the draft in his own name', () => {
    const remarque = { id: 's1', remarqueId: 'r', texte: 'Il était 21 h.' };
    expect(peut(elu, 'addRemarque', { ...remarque, auteur: 'Luc Ferrand' })).toBe(true);
    expect(peut(elu, 'addRemarque', { ...remarque, auteur: 'L. Ferrand' })).toBe(true);
    expect(peut(elu, 'addRemarque', { ...remarque, auteur: 'Ève Martin' })).toBe(false);
    expect(peut(elu, 'addRemarque', remarque)).toBe(false);
  });

  test('touches no settled sitting', () => {
    const payload = { ...fait({ type: 'revocation', mandant: 'm-luc' }), rectification: { motif: 'x' } };
    expect(peut(elu, 'recordFait', payload)).toBe(false);
    expect(peut(maire, 'recordFait', { ...fait({ type: 'levee' }), rectification: { motif: 'x' } })).toBe(false);
    expect(peut(secretaire, 'recordFait', payload)).toBe(true);
  });

  test('has no hand in another instance, even on his own line', () => {
    const operation = {
      type: 'answerConvocation',
      scope: 'instance:bureau',
      kind: 'seance',
      recordId: 's1',
      payload: { id: 's1', membre: 'm-luc', reponse: 'present' },
    } as const;
    expect(mayDo(elu, operation, { ...seance, scope: 'instance:bureau' }, 'bureau')).toBe(false);
  });

  test('whose mandat ended does nothing any more', () => {
    expect(peut(passant, 'answerConvocation', { id: 's1', membre: 'm-luc', reponse: 'present' })).toBe(false);
  });
});

describe('the presidence', () => {
  test('opens, suspends, resumes and closes the sitting, and takes back its own mistake', () => {
    for (const type of ['ouverture', 'suspension', 'reprise', 'levee'])
      expect(peut(maire, 'recordFait', fait({ type })), type).toBe(true);
    expect(peut(maire, 'cancelFait', { id: 's1', faitId: 'f-levee' })).toBe(true);
    expect(peut(maire, 'restoreFait', { id: 's1', faitId: 'f-levee' })).toBe(true);
    expect(peut(maire, 'correctFait', fait({ id: 'f-levee', type: 'levee', heure: '21:05' }))).toBe(true);
  });

  test('takes up a point and closes its vote; puts no point off and withdraws none', () => {
    for (const entries of [{ type: 'scrutin' }, { type: 'demande-de-scrutin' }, { type: 'point', sort: 'aborde' }])
      expect(peut(maire, 'recordFait', fait(entries)), entries.type).toBe(true);
    for (const sort of ['ajourne', 'retire', 'reporte', 'ajoute', undefined])
      expect(peut(maire, 'recordFait', fait({ type: 'point', sort })), sort).toBe(false);
  });

  test('strikes and corrects no vote, nor turns a fact into another', () => {
    expect(peut(maire, 'cancelFait', { id: 's1', faitId: 'f-vote' })).toBe(false);
    expect(peut(maire, 'correctFait', fait({ id: 'f-vote', type: 'scrutin' }))).toBe(false);
    expect(peut(maire, 'correctFait', fait({ id: 'f-vote', type: 'levee' }))).toBe(false);
    expect(peut(maire, 'correctFait', fait({ id: 'f-levee', type: 'scrutin' }))).toBe(false);
  });

  test('settles the procès-verbal and opens it again', () => {
    expect(peut(maire, 'settlePv', { id: 's1', le: '2026-09-24' })).toBe(true);
    expect(peut(maire, 'reopenPv', { id: 's1', motif: 'x' })).toBe(true);
    expect(peut(elu, 'settlePv', { id: 's1', le: '2026-09-24' })).toBe(false);
    expect(peut(elu, 'reopenPv', { id: 's1', motif: 'x' })).toBe(false);
  });

  test('records nobody else’s pouvoir, nor who comes and goes', () => {
    for (const type of ['pouvoir', 'revocation', 'arrivee', 'depart', 'deport', 'huis-clos', 'presidence'])
      expect(peut(maire, 'recordFait', fait({ type, membre: 'm-luc', mandant: 'm-luc' })), type).toBe(false);
    expect(peut(maire, 'recordFait', fait({ type: 'pouvoir', mandant: 'm-maire', mandataire: 'm-luc' }))).toBe(true);
  });

  test('rectifies a vote whose voters changed, but not once the minutes are settled', () => {
    const charge = { id: 's1', faitId: 'f-vote', motif: 'x' };
    expect(peut(maire, 'rectifyScrutin', charge)).toBe(true);
    expect(peut(maire, 'rectifyScrutin', { ...charge, rectification: { motif: 'x' } })).toBe(false);
    expect(peut(elu, 'rectifyScrutin', charge)).toBe(false);
  });

  test('has a member’s own rights besides', () => {
    expect(peut(maire, 'answerConvocation', { id: 's1', membre: 'm-maire', reponse: 'present' })).toBe(true);
    expect(peut(maire, 'answerConvocation', { id: 's1', membre: 'm-luc', reponse: 'present' })).toBe(false);
  });

  test('changes neither the ordre du jour nor the members', () => {
    expect(peut(maire, 'addPoint', { id: 's1', point: {} })).toBe(false);
    expect(peut(maire, 'composeSeance', { id: 's1' })).toBe(false);
    expect(peut(maire, 'addMandat', { id: 'conseil', mandat: {} })).toBe(false);
  });
});

describe('a divergence', () => {
  const entree = (id: string, heure: string): Entree => ({
    operation: `op-${id}`,
    type: 'recordFait',
    payload: { id: 's1', fait: { id, rang: 'a', heure, type: 'depart', membre: 'm-luc' } },
    author: 'Ève Martin',
    device: 'd',
    at: '2026-09-24T19:00:00.000Z',
  });
  const divergence: Divergence = {
    id: 'op-f2',
    scope: 'instance:conseil',
    sur: { kind: 'seance', id: 's1' },
    cellules: ['presence/m-luc'],
    gardees: [entree('f1', '21:06')],
    ecartee: entree('f2', '21:10'),
    ouverteLe: '2026-09-24T19:00:00.000Z',
    tranchee: { le: '2026-09-24T20:00:00.000Z', par: 'Luc Ferrand', choix: 'ecartee', motif: 'vu' },
  };
  const suite = (acces: Acces, type: NomActe, payload: unknown, avec: readonly Divergence[] = [divergence]) =>
    mayDo(
      acces,
      { type, scope: 'instance:conseil', kind: kindOf(type), recordId: 's1', payload },
      seance,
      'conseil',
      avec,
    );

  test('is settled by the presidence as by the secretariat, and by no other', () => {
    const charge = { id: 'op-f2', choix: 'gardee' };
    expect(peut(maire, 'settleDivergence', charge)).toBe(true);
    expect(peut(secretaire, 'settleDivergence', charge)).toBe(true);
    expect(peut(elu, 'settleDivergence', charge)).toBe(false);
    expect(peut(lecteur, 'settleDivergence', charge)).toBe(false);
  });

  test('settled by the presidence lets it do the very acts that make the choice so, and nothing else', () => {
    expect(actesPourRetenir(divergence, 'vu')).toHaveLength(2);
    for (const { acte, charge } of actesPourRetenir(divergence, 'vu')) {
      expect(suite(maire, acte, charge), acte).toBe(true);
      expect(suite(maire, acte, charge, []), `${acte}, out of the gesture`).toBe(false);
      expect(suite(elu, acte, charge), `${acte}, by a membre`).toBe(false);
      expect(suite(maire, acte, charge, [{ ...divergence, sur: { kind: 'seance', id: 's2' } }])).toBe(false);
      const gardee = { ...divergence, tranchee: { le: '', par: '', choix: 'gardee' as const, motif: 'vu' } };
      expect(suite(maire, acte, charge, [gardee]), `${acte}, when the other entry was kept`).toBe(false);
      expect(suite(maire, acte, { ...charge, autre: 1 }), `${acte}, with a word more`).toBe(false);
    }
    expect(suite(maire, 'cancelFait', { id: 's1', faitId: 'f-vote', motif: 'vu' })).toBe(false);
    expect(suite(maire, 'recordFait', fait({ type: 'depart', membre: 'm-eve' }))).toBe(false);
  });
});

describe('every act', () => {
  const tous = Object.keys(actes) as NomActe[];
  const ecrits = tous.filter((type) => kindOf(type) !== 'note');

  test.each(ecrits)('%s: the secretariat may, lecture and a stranger may not', (type) => {
    expect(peut(secretaire, type, {})).toBe(true);
    expect(peut(administratrice, type, {})).toBe(true);
    expect(peut(lecteur, type, {})).toBe(false);
    expect(peut(passant, type, {})).toBe(false);
    expect(peut(secretaireDuBureau, type, {}), 'of another instance').toBe(false);
  });

  test.each(ecrits)('%s: nothing odd in its payload opens a door', (type) => {
    for (const payload of [undefined, null, 3, 'x', [], { fait: null }, { fait: 'levee' }, { membre: {} }])
      expect(peut(elu, type, payload as unknown as object), JSON.stringify(payload)).toBe(false);
  });
});

test('people belong to every secretariat of the espace, communes and new instances to that of the whole', () => {
  const sur = (acces: Acces, type: NomActe, scope: string) =>
    mayDo(acces, { type, scope, kind: kindOf(type), recordId: 'x', payload: {} }, undefined, undefined);
  expect(sur(secretaireDuBureau, 'addPersonne', 'personnes')).toBe(true);
  expect(sur(secretaireDuBureau, 'setCoordonnees', 'coordonnees')).toBe(true);
  expect(sur(elu, 'setCoordonnees', 'coordonnees')).toBe(false);
  expect(sur(secretaireDuBureau, 'addCommune', 'commune:fr-1')).toBe(false);
  expect(sur(secretaire, 'addCommune', 'commune:fr-1')).toBe(true);
  expect(mayDo(secretaireDuBureau, { ...nouvelle, scope: 'instance:neuve' }, undefined, 'neuve')).toBe(false);
  expect(mayDo(secretaire, { ...nouvelle, scope: 'instance:neuve' }, undefined, 'neuve')).toBe(true);
});
const nouvelle = { type: 'createInstance', kind: 'instance', recordId: 'neuve', payload: {} } as const;

test('a note is its owner’s, whoever he is, and carries his account', () => {
  const note = (acces: Acces, scope: string, compte?: string) =>
    mayDo(
      acces,
      { type: 'writeNote', scope, kind: 'note', recordId: 'n', payload: { note: { id: 'n', compte } } },
      undefined,
      undefined,
    );
  expect(note(elu, 'perso:c1', 'c1')).toBe(true);
  expect(note(elu, 'perso:c2', 'c2')).toBe(false);
  expect(note(elu, 'perso:c1', 'c2')).toBe(false);
  expect(note(secretaire, 'perso:c2', 'c2')).toBe(false);
  expect(note(lecteur, 'perso:c1', 'c1')).toBe(false);
});

test('screens know beforehand what could never be done', () => {
  expect(mightDo(elu, 'answerConvocation', 'conseil')).toBe(true);
  expect(mightDo(elu, 'answerConvocation', 'bureau')).toBe(false);
  expect(mightDo(elu, 'settlePv', 'conseil')).toBe(false);
  expect(mightDo(maire, 'settlePv', 'conseil')).toBe(true);
  expect(mightDo(lecteur, 'recordFait', 'conseil')).toBe(false);
});
