import { describe, expect, test } from 'vitest';
import { participationAuPoint, quorumDuPoint } from '../../../domain/seance/participation.ts';
import { abreger, lireFil } from './fil.ts';
import type { Moment } from './moment.ts';
import { phraseQuorum } from './phraseQuorum.ts';
import { pointSuivant } from './salle.ts';
import { agir, noter, seanceNeuve, seanceOuverte, tenueDe } from './seanceDeTest.ts';

const simple = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');
const fil = (seance: Parameters<typeof tenueDe>[0]): string[] => {
  const { reglement, salle } = tenueDe(seance);
  return lireFil(seance, reglement, salle).map((l) => simple(`${l.numero ?? ''} ${l.texte}`.trim()));
};

describe('the quorum says itself in a sentence', () => {
  const ouverte = seanceOuverte();
  const { reglement, salle } = tenueDe(ouverte);

  test('reached before the point is taken up; the pouvoir does not count', () => {
    const p = participationAuPoint(ouverte, reglement, 'p1');
    const phrase = phraseQuorum(p, reglement, salle);
    expect(simple(phrase.figure)).toBe('5 comptés, il en faut 4');
    expect(simple(phrase.verdict)).toBe('Quorum atteint.');
    expect(simple(phrase.raisons)).toBe(
      'Plus de la moitié des 7 membres en exercice, soit 4. Le pouvoir ne compte pas.',
    );
    expect(phrase.article).toBe('CGCT L2121-17');
  });

  test('at the roll call no point is spoken of yet', () => {
    const avant = tenueDe(seanceNeuve());
    const p = participationAuPoint(seanceNeuve(), avant.reglement, undefined);
    expect(simple(phraseQuorum(p, avant.reglement, avant.salle).verdict)).toBe('Il manque 4 présents.');
  });

  test('the member interested in the matter is not counted, and is named', () => {
    const s = noter(noter(ouverte, [{ type: 'point', pointId: 'p1', sort: 'aborde' }]), [
      { type: 'deport', membre: 'lacombe', pointId: 'p1', genre: 'personnel' },
    ]);
    const t = tenueDe(s);
    const phrase = phraseQuorum(quorumDuPoint(s, t.reglement, 'p1'), t.reglement, t.salle, {
      heure: '20:42',
      comptesMaintenant: 4,
    });
    expect(simple(phrase.raisons)).toContain('M. Lacombe, intéressé, n’est pas compté ; le pouvoir non plus.');
  });

  test('a departure after the point was taken up does not touch it', () => {
    const s = noter(noter(ouverte, [{ type: 'point', pointId: 'p1', sort: 'aborde' }]), [
      { type: 'depart', membre: 'maffre' },
    ]);
    const t = tenueDe(s);
    const p = quorumDuPoint(s, t.reglement, 'p1');
    const phrase = phraseQuorum(p, t.reglement, t.salle, { heure: '20:42', comptesMaintenant: 4 });
    expect(simple(phrase.figure)).toBe('5 comptés, il en faut 4');
    expect(simple(phrase.raisons)).toContain(
      'Point abordé à 20 h 42 : 4 présents comptés à présent, sans effet sur ce point.',
    );
  });

  test('missing: how many, for the point to come', () => {
    const s = noter(ouverte, [
      { type: 'depart', membre: 'maffre' },
      { type: 'depart', membre: 'lacombe' },
    ]);
    const t = tenueDe(s);
    const phrase = phraseQuorum(participationAuPoint(s, t.reglement, 'p1'), t.reglement, t.salle);
    expect(simple(phrase.verdict)).toBe('Il manque 1 présent pour ouvrir ce point.');
  });

  test('on a second convocation no quorum is asked', () => {
    const s = seanceOuverte({ rangConvocation: 2 });
    const t = tenueDe(s);
    const phrase = phraseQuorum(participationAuPoint(s, t.reglement, 'p1'), t.reglement, t.salle);
    expect(simple(phrase.figure)).toBe('5 présents, aucun minimum');
    expect(simple(phrase.verdict)).toMatch(/^Dès la convocation n° 2, l’assemblée délibère sans condition de quorum/);
  });

  test('the exception of the pandemic is a third, and says that it is one', () => {
    const s = seanceOuverte({ date: '2020-12-10' });
    const t = tenueDe(s);
    const phrase = phraseQuorum(participationAuPoint(s, t.reglement, 'p1'), t.reglement, t.salle);
    expect(simple(phrase.raisons)).toContain(
      'Le tiers des 7 membres en exercice, soit 3. Règle d’exception en vigueur ce jour-là.',
    );
  });
});

describe('the timeline', () => {
  test('a vote and the taking up of its point are one line', () => {
    const s = noter(seanceOuverte(), [
      { type: 'point', pointId: 'p1', sort: 'aborde' },
      { type: 'scrutin', pointId: 'p1', mode: 'ordinaire', saisie: { forme: 'unanimite' } },
    ]);
    expect(fil(s)).toEqual([
      'Pouvoir de Mme Raynaud à Mme Escande',
      'Ouverture. 5 présents, quorum atteint',
      '1 Tarifs de la cantine : unanimité',
    ]);
  });

  test('a fact between the two is seen between the two', () => {
    const s = noter(seanceOuverte(), [
      { type: 'point', pointId: 'p1', sort: 'aborde' },
      { type: 'arrivee', membre: 'raynaud' },
      {
        type: 'scrutin',
        pointId: 'p1',
        mode: 'ordinaire',
        saisie: { forme: 'exceptions', contre: ['lacombe', 'maffre'], abstention: [], nppv: [] },
      },
    ]);
    expect(fil(s).slice(2)).toEqual([
      '1 Tarifs de la cantine',
      'Arrivée de Mme Raynaud, fin de son pouvoir',
      '1 Tarifs de la cantine : 4 pour, 2 contre',
    ]);
  });

  test('a tie settled by the chair says whose voice settled it', () => {
    const s = noter(seanceOuverte(), [
      { type: 'point', pointId: 'p1', sort: 'aborde' },
      {
        type: 'scrutin',
        pointId: 'p1',
        mode: 'ordinaire',
        saisie: { forme: 'exceptions', contre: ['lacombe', 'maffre', 'bonnafous'], abstention: [], nppv: [] },
      },
    ]);
    expect(fil(s).at(-1)).toBe('1 Tarifs de la cantine : 3 pour, 3 contre, voix prépondérante');
  });

  test('who leaves takes with her the pouvoir she held', () => {
    expect(fil(noter(seanceOuverte(), [{ type: 'depart', membre: 'escande' }])).at(-1)).toBe(
      'Départ de Mme Escande, fin du pouvoir de Mme Raynaud',
    );
  });

  test('a cancelled fact stays on its line and no longer acts', () => {
    const s = noter(seanceOuverte(), [{ type: 'depart', membre: 'escande' }]);
    const faitId = s.deroule.at(-1)?.id;
    const annulee = agir(s, 'cancelFait', { id: 's', faitId });
    expect(fil(annulee)).toHaveLength(3);
    expect(tenueDe(annulee).salle.etat.presents.has('escande')).toBe(true);
  });

  test('an hour that goes back is seen on its line, past midnight it is not', () => {
    const depart = { type: 'depart', membre: 'maffre' } as const;
    const arrivee = { type: 'arrivee', membre: 'maffre' } as const;
    const desordres = (...moments: readonly Moment[]): (true | undefined)[] => {
      const s = moments.reduce((seance, m, i) => noter(seance, [i % 2 === 0 ? depart : arrivee], m), seanceOuverte());
      const { reglement, salle } = tenueDe(s);
      return lireFil(s, reglement, salle)
        .slice(-moments.length)
        .map((l) => l.desordre);
    };
    expect(desordres({ heure: '20:50' }, { heure: '20:47' })).toEqual([undefined, true]);
    expect(desordres({ heure: '23:50' }, { heure: '00:15', jour: '2026-09-25' })).toEqual([undefined, undefined]);
  });

  test('a long title is cut between two words', () => {
    expect(abreger('Tarifs de la cantine')).toBe('Tarifs de la cantine');
    expect(abreger('un deux trois quatre', 12)).toBe('un deux…');
  });
});

describe('the point that follows', () => {
  test('is the next untreated one, then those that were jumped over', () => {
    const s = noter(seanceOuverte(), [{ type: 'point', pointId: 'p3', sort: 'aborde' }]);
    const { salle } = tenueDe(s);
    expect(pointSuivant(salle, 'p3')?.numero).toBe('4');
    expect(pointSuivant(salle, 'p4')?.numero).toBe('1');
  });

  test('a point put off is no longer waiting', () => {
    const s = noter(seanceOuverte(), [{ type: 'point', pointId: 'p1', sort: 'reporte' }]);
    expect(pointSuivant(tenueDe(s).salle, undefined)?.numero).toBe('2');
  });
});
