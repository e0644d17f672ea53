import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision, Groupe, Tour } from '../paroles/formes.ts';
import { tourDElection, assesseurs } from './election.ts';
import { accord, nommer, qualite } from './personnes.ts';
import { secretariat } from './deroule.ts';
import * as fr from './presence.ts';
import { part, quorumDispense, quorumOuverture } from './quorum.ts';
import { date, deCommune, enLettres, heure, liste, typographie } from './typo.ts';
import { decision, maniere, votesParNom } from './vote.ts';
import { MEMBRES } from '../composer/seanceDeTest.ts';
import { reglementPour } from '../../domain/reglement/packs.ts';

const l = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');
const MME = { nom: 'Mme Sarda', genre: 'f' } as const;
const M = { nom: 'M. Pujol', genre: 'm' } as const;
const personne: Groupe = { nombre: 0, noms: [], genre: 'm' };
const de = (nombre: number, ...noms: string[]): Groupe => ({ nombre, noms, genre: 'm' });
const vote = (d: Partial<Decision>): Decision => ({
  instance: 'le conseil municipal',
  mode: 'ordinaire',
  resultat: 'adopte',
  pour: personne,
  contre: personne,
  abstention: personne,
  nppv: personne,
  exprimes: 0,
  unanimite: false,
  votants: 12,
  ...d,
});

describe('figures and words of French', () => {
  it('hours, dates and lists as they are written', () => {
    expect(l(heure('21:06'))).toBe('21 h 06');
    expect(l(heure('09:00'))).toBe('9 h');
    expect(l(date('2026-03-01'))).toBe('1er mars 2026');
    expect(liste(['a', 'b', 'c'])).toBe('a, b et c');
  });

  it('numbers in letters', () => {
    expect([0, 1, 8, 17, 21, 33, 71, 80, 81, 91, 100, 128, 200, 201].map(enLettres)).toEqual([
      'zéro',
      'un',
      'huit',
      'dix-sept',
      'vingt et un',
      'trente-trois',
      'soixante et onze',
      'quatre-vingts',
      'quatre-vingt-un',
      'quatre-vingt-onze',
      'cent',
      'cent vingt-huit',
      'deux cents',
      'deux cent un',
    ]);
  });

  it('every number below a thousand has its own words', () => {
    expect(new Set(Array.from({ length: 1000 }, (_, n) => enLettres(n))).size).toBe(1000);
  });

  it('the article and the elision of a commune', () => {
    expect(
      ['Alet', 'Le Mans', 'Les Angles', 'La Rochelle', 'Écully', 'E\u0301cully', 'Hyères', 'Cazelles'].map(deCommune),
    ).toEqual([
      'd’Alet',
      'du Mans',
      'des Angles',
      'de La Rochelle',
      'd’Écully',
      'd’E\u0301cully',
      'de Hyères',
      'de Cazelles',
    ]);
  });

  it('what a keyboard gives is printed as French prints it', () => {
    for (const [tape, imprime] of [
      ["d'Aubigné, près de l'école", 'd’Aubigné, près de l’école'],
      ['Vente des "anciennes tables" : 25€ l\'une', 'Vente des «~anciennes tables~»~: 25~€ l’une'],
      ['12 500 € à 5 %, rapport n° 3', '12_500~€ à 5~%, rapport n°~3'],
      ['Mme ROUANET et M. d’Aubigné', 'Mme~ROUANET et M.~d’Aubigné'],
      ['tube de 12" et de 14"', 'tube de 12" et de 14"'],
      ['le 3 novembre 2026', 'le 3 novembre 2026'],
    ] as const) {
      expect(typographie(tape)).toBe(imprime.replaceAll('~', '\u00a0').replaceAll('_', '\u202f'));
      expect(typographie(typographie(tape))).toBe(typographie(tape));
    }
  });

  it('double punctuation never starts a line', () => {
    fc.assert(fc.property(fc.string(), (s) => !/ [;:!?]/.test(typographie(s))));
  });
});

describe('people', () => {
  it('a first name comes back when two members would read the same', () => {
    const homonymes = [...MEMBRES, { ...(MEMBRES[5] as (typeof MEMBRES)[number]), id: 'x', prenom: 'Jean' }];
    expect(l(nommer(homonymes)('x'))).toBe('M. Jean Pujol');
    expect(l(nommer(homonymes)('pujol'))).toBe('M. Guy Pujol');
    expect(l(nommer(MEMBRES)('pujol'))).toBe('M. Pujol');
  });

  it('a quality is the mandat’s own word, else the pack’s, agreed', () => {
    const mots = reglementPour('fr-commune', { population: 600, date: '2026-09-24' })?.mots;
    if (mots === undefined) throw new Error('no pack');
    const adjointe = { ...(MEMBRES[2] as (typeof MEMBRES)[number]), role: 'adjoint' as const };
    expect(qualite(adjointe, mots)).toBe('adjointe au maire');
    expect(accord('désigné', 'f', 2)).toBe('désignées');
  });
});

describe('arrivals, departures, pouvoirs', () => {
  it('each says what it changes in the number of voters', () => {
    expect(l(fr.arrivee(MME, '20:42', { avant: 11, apres: 12 }))).toBe(
      'À 20 h 42, Mme Sarda rejoint la séance. Le nombre de votants est porté à 12.',
    );
    expect(l(fr.arrivee(MME, undefined, { apres: 12 }))).toBe('Mme Sarda rejoint la séance.');
    expect(
      l(fr.installation(MME, '20:40', { avant: 11, apres: 12 }, { enExercice: 15, mots: 'membres en exercice' })),
    ).toBe(
      'À 20 h 40, Mme Sarda est installée dans ses fonctions. Le nombre de membres en exercice est porté à 15. Le nombre de votants est porté à 12.',
    );
    expect(l(fr.installation(M, '20:40', { avant: 11, apres: 12 }, { remplace: 'Mme Sarda' }))).toBe(
      'À 20 h 40, M. Pujol est installé dans ses fonctions, en remplacement de Mme Sarda. Le nombre de votants est porté à 12.',
    );
    expect(l(fr.suppleance(MME, M, '20:40', { avant: 11, apres: 12 }))).toBe(
      'À 20 h 40, M. Pujol, suppléant, siège à la place de Mme Sarda. Le nombre de votants est porté à 12.',
    );
    expect(l(fr.depart(M, '21:06', { avant: 13, apres: 13 }, { pouvoirA: 'M. Bonnafous' }))).toBe(
      'M. Pujol quitte la séance à 21 h 06 et donne pouvoir à M. Bonnafous. Le nombre de votants reste de 13.',
    );
    expect(l(fr.depart(M, '21:06', { avant: 13, apres: 11 }, { pouvoirsRecus: ['Mme A'] }))).toBe(
      'M. Pujol quitte la séance à 21 h 06. Le pouvoir reçu de Mme A prend fin. Le nombre de votants est ramené à 11.',
    );
    expect(
      l(
        fr.pouvoir(
          'M. Pujol',
          'Mme Sarda',
          '21:00',
          { avant: 11, apres: 12 },
          { reception: 'courriel', originalVu: true },
        ),
      ),
    ).toBe(
      'À 21 h, M. Pujol donne pouvoir à Mme Sarda (pouvoir écrit, reçu par courriel, original présenté). Le nombre de votants est porté à 12.',
    );
    expect(l(fr.revocation('M. Pujol', 'Mme Sarda', undefined, { avant: 12, apres: 11 }))).toBe(
      'M. Pujol met fin au pouvoir donné à Mme Sarda. Le nombre de votants est ramené à 11.',
    );
  });

  it('a withdrawal for interest, personal or as a representative', () => {
    expect(
      l(fr.deport(M, '21:12', { genre: 'personnel', motif: 'président de l’association', quitteLaSalle: true })),
    ).toBe(
      'À 21 h 12, M. Pujol déclare son intérêt (président de l’association), quitte la salle et ne prend part ni au débat ni au vote.',
    );
    expect(l(fr.deport(MME, undefined, { genre: 'personnel', point: '7' }))).toBe(
      'Mme Sarda déclare son intérêt et ne prend part ni au débat ni au vote du point 7.',
    );
    expect(l(fr.deport(MME, undefined, { genre: 'representant', horsEnExercice: true }))).toBe(
      'Mme Sarda, qui représente la collectivité auprès de l’organisme concerné, ne prend part ni au débat ni au vote. Pour ce point, elle n’est pas comptée parmi les membres en exercice.',
    );
    expect(l(fr.deport(MME, undefined, { genre: 'compte-administratif' }))).toBe(
      'Mme Sarda se retire et ne prend pas part au vote.',
    );
  });

  it('secretaries agree, and helpers from outside take no part', () => {
    expect(l(secretariat(['Mme A', 'Mme B'], 'f', 'secrétaires de séance', []))).toBe(
      'Mme A et Mme B sont désignées secrétaires de séance.',
    );
    expect(l(secretariat(['M. A'], 'm', 'secrétaire de séance', ['Mme Roux, secrétaire de mairie']))).toContain(
      'Mme Roux, secrétaire de mairie, assiste le secrétariat',
    );
    expect(l(secretariat(['M. A'], 'm', 'secrétaire de séance', ['Mme Roux']))).toContain(
      'Mme Roux assiste le secrétariat',
    );
  });
});

describe('the quorum', () => {
  it('explains itself, whole half or one third', () => {
    expect(part({ fraction: [1, 2], strict: true })).toBe('plus de la moitié');
    expect(part({ fraction: [1, 3], strict: false })).toBe('le tiers');
    expect(part({ fraction: [1, 3], strict: true })).toBe('plus du tiers');
    expect(
      l(
        quorumOuverture({
          comptes: 1,
          requis: 2,
          base: 3,
          reuni: false,
          part: { fraction: [1, 2], strict: true },
          article: 'CGCT L2121-17',
          enExercice: 'membres en exercice',
        }),
      ),
    ).toBe(
      'Un membre est présent ; le quorum, fixé à deux (plus de la moitié des trois membres en exercice, CGCT L2121-17), n’est pas réuni.',
    );
    expect(l(quorumDispense(2, 4, { nom: 'conseil municipal', genre: 'm' }, 'CGCT L2121-17'))).toBe(
      'Réuni sur seconde convocation, le conseil municipal délibère sans condition de quorum (CGCT L2121-17) ; 4 membres sont présents.',
    );
  });
});

describe('decisions', () => {
  it('adopted, with the names of the exceptions', () => {
    expect(l(decision(vote({ pour: de(11), abstention: de(1, 'M. Maffre'), exprimes: 11 })))).toBe(
      'Le conseil municipal adopte par 11 voix pour et 1 abstention (M. Maffre). Suffrages exprimés : 11.',
    );
    expect(l(decision(vote({ pour: de(8), contre: de(3), abstention: de(2), exprimes: 11 })))).toBe(
      'Le conseil municipal adopte par 8 voix pour, 3 voix contre et 2 abstentions. Suffrages exprimés : 11.',
    );
  });

  it('unanimous, refused, without figures', () => {
    expect(l(decision(vote({ pour: de(12), unanimite: true, exprimes: 12 })))).toBe(
      'Le conseil municipal adopte à l’unanimité, par 12 voix.',
    );
    expect(l(decision(vote({ resultat: 'rejete', pour: de(5), contre: de(6), exprimes: 11 })))).toBe(
      'Le conseil municipal n’adopte pas par 6 voix contre et 5 voix pour. Suffrages exprimés : 11.',
    );
    expect(l(decision(vote({})))).toBe('Le conseil municipal adopte. Le nombre de voix n’a pas été relevé.');
    expect(l(decision(vote({ resultat: 'inconnu' })))).toBe('Le résultat du vote n’a pas été relevé.');
  });

  it('an equal vote is decided by the chair’s voice, or not adopted', () => {
    expect(l(decision(vote({ pour: de(5), contre: de(5), exprimes: 10, voixPreponderante: 'Mme Cathala' })))).toBe(
      'Les voix étant partagées (5 voix pour et 5 voix contre), la voix de Mme Cathala, qui préside, est prépondérante : le conseil municipal adopte. Suffrages exprimés : 10.',
    );
    expect(l(decision(vote({ resultat: 'rejete', pour: de(5), contre: de(5), exprimes: 10 })))).toBe(
      'Les voix étant partagées (5 voix contre et 5 voix pour), le conseil municipal n’adopte pas. Suffrages exprimés : 10.',
    );
    // Names have their own parentheses: the figures then stand between commas.
    const contre = { ...de(1), noms: ['M. Pujol'] };
    expect(l(decision(vote({ resultat: 'rejete', pour: de(1), contre, exprimes: 2 })))).toMatch(
      /^Les voix étant partagées, [^(]*\(M\. Pujol\)[^()]*, le conseil municipal n’adopte pas\./,
    );
  });

  it('a secret ballot gives ballots and no name', () => {
    expect(
      l(decision(vote({ mode: 'secret', pour: de(8), contre: de(4), exprimes: 12, votants: 13, blancs: 1, nuls: 0 }))),
    ).toBe(
      'Au scrutin secret, 13 votants, 1 bulletin blanc, 12 suffrages exprimés : 8 pour, 4 contre. Le conseil municipal adopte.',
    );
  });

  it('those who take no part are named', () => {
    expect(l(decision(vote({ pour: de(10), nppv: de(2, 'M. A', 'Mme B'), exprimes: 10 })))).toContain(
      'M. A et Mme B ne prennent pas part au vote.',
    );
    expect(l(decision(vote({ pour: de(10), nppv: de(1), exprimes: 10 })))).toContain(
      '1 membre ne prend pas part au vote.',
    );
  });

  it('several decisions in one point say their object', () => {
    expect(l(decision(vote({ objet: 'le tarif du repas', pour: de(7), exprimes: 7 })))).toBe(
      'Sur le tarif du repas : le conseil municipal adopte par 7 voix pour. Suffrages exprimés : 7.',
    );
  });

  it('names of a public ballot agree, mandants apart', () => {
    expect(l(votesParNom('abstention', { nombre: 2, noms: ['Mme A', 'Mme B'], genre: 'f' }))).toBe(
      'Se sont abstenues : Mme A et Mme B.',
    );
    expect(l(votesParNom('pour', { nombre: 2, noms: ['Mme A'], genre: 'f', parPouvoir: ['M. B'] }))).toBe(
      'Ont voté pour : Mme A ; par pouvoir, M. B.',
    );
    expect(l(votesParNom('contre', de(1, 'M. A')))).toBe('A voté contre : M. A.');
  });

  it('the manner inside a dispositif', () => {
    expect(maniere(vote({ pour: de(12), unanimite: true }))).toBe('à l’unanimité');
    expect(l(maniere(vote({ pour: de(11), abstention: de(1) })))).toBe('par 11 voix pour et 1 abstention');
  });
});

describe('elections', () => {
  const tour = (t: Partial<Tour>): Tour => ({
    mode: 'secret',
    tour: 1,
    sieges: 1,
    liste: false,
    votants: 13,
    blancs: 1,
    nuls: 0,
    exprimes: 12,
    majoriteAbsolue: 7,
    absolue: true,
    resultat: 'elu',
    egalite: 'plus-age',
    candidats: [{ nom: 'Mme Rouanet', genre: 'f', voix: 12, elu: true }],
    ...t,
  });

  it('one round, the elected named and agreed', () => {
    expect(l(tourDElection(tour({}), false))).toBe(
      'Au scrutin secret, 13 votants, 1 bulletin blanc, 12 suffrages exprimés, majorité absolue : 7. Mme Rouanet obtient 12 voix. Mme Rouanet, ayant obtenu la majorité absolue, est proclamée élue.',
    );
  });

  it('nobody has the majority: a next round', () => {
    const t = tour({
      resultat: 'second-tour',
      candidats: [
        { nom: 'M. A', genre: 'm', voix: 6, elu: false },
        { nom: 'M. B', genre: 'm', voix: 6, elu: false },
      ],
    });
    expect(l(tourDElection(t, true))).toBe(
      'Premier tour. Au scrutin secret, 13 votants, 1 bulletin blanc, 12 suffrages exprimés, majorité absolue : 7. M. A obtient 6 voix ; M. B, 6 voix. Aucun candidat n’ayant obtenu la majorité absolue, il est procédé à un deuxième tour.',
    );
  });

  it('equal votes at the last round go to the eldest', () => {
    const t = tour({
      tour: 3,
      absolue: false,
      candidats: [
        { nom: 'M. A', genre: 'm', voix: 6, elu: true },
        { nom: 'M. B', genre: 'm', voix: 6, elu: false },
      ],
    });
    expect(l(tourDElection(t, true))).toContain('M. A, à égalité de voix et au bénéfice de l’âge, est proclamé élu.');
    expect(l(tourDElection(t, true))).not.toContain('majorité absolue');
  });

  it('several seats, part of them filled', () => {
    const t = tour({
      sieges: 3,
      resultat: 'second-tour',
      candidats: [
        { nom: 'Mme A', genre: 'f', voix: 9, elu: true },
        { nom: 'Mme B', genre: 'f', voix: 8, elu: true },
        { nom: 'M. C', genre: 'm', voix: 5, elu: false },
      ],
    });
    expect(l(tourDElection(t, true))).toContain(
      'Mme A et Mme B, ayant obtenu la majorité absolue, sont proclamées élues. 1 siège restant à pourvoir, il est procédé à un deuxième tour.',
    );
  });

  it('a list is elected as a list', () => {
    expect(
      l(
        tourDElection(
          tour({ liste: true, candidats: [{ nom: 'Liste Cathala', genre: 'm', voix: 12, elu: true }] }),
          false,
        ),
      ),
    ).toContain('La liste Cathala obtient 12 voix. La liste Cathala est élue.');
  });

  it('assessors agree', () => {
    expect(assesseurs(['Mme A', 'Mme B'], 'f')).toBe('Mme A et Mme B sont désignées assesseures.');
  });
});
