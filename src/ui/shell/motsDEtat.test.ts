import { describe, expect, test } from 'vitest';
import type { EtatSynchro } from '../../store/synchro/etat.ts';
import { motsDEtat } from './motsDEtat.ts';

const CALME: EtatSynchro = {
  attache: true,
  enAttente: 0,
  textesEnAttente: 0,
  fichiersEnAttente: 0,
  motsRefuses: 0,
  refusees: 0,
  suspens: 0,
  divergences: 0,
  relecture: false,
  derniereReussite: '2026-09-24T19:00:00.000Z',
};
const NOW = Date.parse('2026-09-24T19:20:00.000Z');
const DEPUIS = '2026-09-24T19:14:00.000Z';
const dire = (etat: Partial<EtatSynchro>, enLigne = true, savedAt?: number): string => {
  const { titre, suite } = motsDEtat({ ...CALME, ...etat }, enLigne, NOW, savedAt);
  return [titre, suite]
    .filter((s) => s !== undefined)
    .join(' / ')
    .replace(/[\u00a0\u202f]/g, ' ');
};

describe('the head says the exchange in village words', () => {
  test('nothing waits', () => {
    expect(dire({})).toBe('Tout est envoyé');
  });
  test('what waits, and since when', () => {
    expect(dire({ enAttente: 3, depuis: DEPUIS })).toBe('3 changements attendent depuis 21 h 14 / enregistré ici');
  });
  test('what has waited since another day says the day, one sitting past midnight the hour', () => {
    expect(dire({ enAttente: 3, depuis: '2026-09-19T19:14:00.000Z' }, false)).toBe(
      '3 changements attendent depuis le 19 septembre / Hors ligne, enregistré ici',
    );
    expect(dire({ enAttente: 3, depuis: '2026-09-01T08:00:00.000Z' })).toMatch(/depuis le 1er septembre/);
    const { titre } = motsDEtat(
      { ...CALME, enAttente: 2, depuis: '2026-09-24T21:50:00.000Z' },
      true,
      Date.parse('2026-09-24T22:10:00.000Z'),
    );
    expect(titre.replace(/\u00a0/g, ' ')).toBe('2 changements attendent depuis 23 h 50');
  });
  test('a change just written is on its way: the head does not flicker at each tap', () => {
    expect(dire({ enAttente: 1, depuis: '2026-09-24T19:19:58.000Z' }, true, NOW)).toBe(
      'Envoi en cours / enregistré ici à 21 h 20',
    );
  });
  test('without a network, what is recorded here is said', () => {
    expect(dire({}, false)).toBe('Hors ligne / enregistré ici');
    expect(dire({ enAttente: 2, depuis: DEPUIS, panne: 'hors-ligne' }, false)).toBe(
      '2 changements attendent depuis 21 h 14 / Hors ligne, enregistré ici',
    );
  });
  test('with a network and a server that does not answer, it is the server that is named', () => {
    expect(dire({ panne: 'hors-ligne' })).toBe('Le serveur ne répond pas / enregistré ici');
    expect(dire({ enAttente: 2, depuis: DEPUIS, panne: 'hors-ligne' })).toBe(
      '2 changements attendent depuis 21 h 14 / Le serveur ne répond pas',
    );
  });
  test('an expired session asks to sign in again, before anything else', () => {
    expect(dire({ panne: 'session-expiree', refusees: 1, enAttente: 1 })).toBe('Reconnectez-vous / pour envoyer');
  });
  test('an account taken out of the town hall is told so', () => {
    expect(dire({ panne: 'acces-retire', enAttente: 1 })).toBe('Votre accès a été retiré / ce carnet reste ici');
  });
  test('a refusal is said even when all the rest is sent', () => {
    expect(dire({ refusees: 1 })).toBe('Un changement a été refusé / à reprendre');
    expect(dire({ refusees: 1, motsRefuses: 1 })).toBe('2 changements ont été refusés / à reprendre');
  });
  test('a fact to settle comes after what waits', () => {
    expect(dire({ divergences: 2 })).toBe('Tout est envoyé / 2 faits à départager');
  });
  test('words or files alone are said too', () => {
    expect(dire({ textesEnAttente: 1 })).toBe('Des textes ou des pièces attendent / enregistré ici');
  });
});
