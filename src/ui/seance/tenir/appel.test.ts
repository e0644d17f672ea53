import { describe, expect, test } from 'vitest';
import { appelNeuf, donnerPouvoir, faitsDOuverture, repondre, tousPresents } from './appel.ts';
import { noter, seanceNeuve, tenueDe } from './seanceDeTest.ts';

const seance = seanceNeuve();

describe('the roll call becomes facts in one gesture', () => {
  test('the pouvoirs received before, then the opening', () => {
    let appel = repondre(appelNeuf(seance), 'raynaud', 'excuse');
    appel = donnerPouvoir(appel, 'raynaud', { mandataire: 'escande' });
    appel = donnerPouvoir(appel, 'raynaud', { originalVu: true });
    const faits = faitsDOuverture(tousPresents(appel, seance), seance);
    expect(faits.map((f) => f.type)).toEqual(['pouvoir', 'ouverture']);
    expect(faits[0]).toMatchObject({ mandant: 'raynaud', mandataire: 'escande', originalVu: true });
    expect(faits[1]).toMatchObject({ absents: [{ membre: 'raynaud', excuse: true }], presidence: 'cathala' });
    const { salle } = tenueDe(noter(seance, faits));
    expect(salle.etat.presents.size).toBe(6);
    expect(salle.etat.pouvoirs.get('raynaud')?.mandataire).toBe('escande');
  });

  test('« Tous présents » leaves the answers already given', () => {
    const appel = tousPresents(repondre(appelNeuf(seance), 'pujol', 'absent'), seance);
    expect(appel.reponses).toMatchObject({ pujol: 'absent', cathala: 'present' });
  });

  test('a pouvoir given by someone who answers « présent » is kept aside, and is no fact', () => {
    const appel = donnerPouvoir(repondre(appelNeuf(seance), 'pujol', 'present'), 'pujol', { mandataire: 'maffre' });
    expect(faitsDOuverture(appel, seance).map((f) => f.type)).toEqual(['ouverture']);
    expect(appel.pouvoirs['pujol']?.mandataire).toBe('maffre');
  });

  test('who was not called is absent, and not excused', () => {
    expect(faitsDOuverture(appelNeuf(seance), seance).at(-1)).toMatchObject({
      presents: [],
      absents: seance.membres.map((m) => ({ membre: m.id })),
    });
  });
});
