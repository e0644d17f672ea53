import { describe, expect, test } from 'vitest';
import { actes, type NomActe } from '../../domain/apply.ts';
import { noter, ouverture, seanceDe } from '../../domain/seance/exemple.ts';
import { hasMessage } from './i18n.ts';
import { wordOperation } from './operation.ts';

const simple = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');
const seance = noter(seanceDe(5), ouverture(['m1', 'm2', 'm3', 'm4']));
const dire = (type: NomActe, payload: unknown): string => simple(wordOperation({ type, payload }, { seance }));

describe('an act says itself in one line', () => {
  test('a departure, with its hour', () => {
    expect(
      dire('recordFait', { id: 's', fait: { id: 'f', rang: 'c', heure: '21:06', type: 'depart', membre: 'm2' } }),
    ).toBe('Départ de M. Nom 2 à 21 h 06');
  });
  test('a vote: who was against, who abstained', () => {
    const vote = (saisie: unknown) =>
      dire('recordFait', {
        id: 's',
        fait: { id: 'f', rang: 'c', type: 'scrutin', pointId: 'pt1', mode: 'ordinaire', saisie },
      });
    expect(vote({ forme: 'unanimite' })).toBe('Point 1, Point 1 : unanimité');
    expect(vote({ forme: 'exceptions', contre: ['m2'], abstention: ['m3'], nppv: [] })).toBe(
      'Point 1, Point 1 : pour, sauf contre M. Nom 2 et abstention de Mme Nom 3',
    );
    expect(vote({ forme: 'exceptions', contre: [], abstention: ['m3'], nppv: ['m4'] })).toBe(
      'Point 1, Point 1 : pour, sauf abstention de Mme Nom 3, sans la voix de M. Nom 4',
    );
    expect(vote({ forme: 'totaux', pour: 3, contre: 1, abstention: 0 })).toBe('Point 1, Point 1 : 3 pour, 1 contre');
  });
  test('fields by their French names, with their new values', () => {
    expect(dire('editSeance', { id: 's', champs: { heure: '20:30', lieu: null, date: '2026-10-01' } })).toBe(
      'Séance : heure 20 h 30, lieu effacé et date 1er octobre 2026',
    );
  });
  test('a fact that is corrected, struck, brought back', () => {
    const faitId = seance.deroule[0]?.id;
    expect(dire('cancelFait', { id: 's', faitId })).toBe('Rayé : Ouverture, 4 présents');
    expect(dire('restoreFait', { id: 's', faitId: 'inconnu' })).toBe('Rétabli : un fait du déroulé');
  });
  test('somebody that this device does not know is not named wrongly', () => {
    expect(dire('answerConvocation', { id: 's', membre: 'ailleurs', reponse: 'present' })).toBe(
      'Réponse de quelqu’un : sera là',
    );
  });
  test('what a newer application wrote is listed all the same', () => {
    expect(simple(wordOperation({ type: 'foldPaper', payload: {} }, {}))).toMatch(/version plus récente/);
    expect(dire('recordFait', { id: 's', fait: { type: 'parade' } })).toMatch(/version plus récente/);
  });
  test('every act of the domain has its words, or says that it is another change', () => {
    const muets = Object.keys(actes).filter((acte) => acte !== 'recordFait' && !hasMessage(`operation.${acte}`));
    expect(muets).toEqual([]);
  });
});
