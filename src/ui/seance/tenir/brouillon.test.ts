import { describe, expect, test } from 'vitest';
import { isFait } from '../../../domain/seance/fait.ts';
import { brouillonNeuf, changerCandidat, marquer, nommer, tourSuivant } from './brouillon.ts';
import { brouillonDe } from './brouillonDe.ts';
import { saisieDe, scrutinDe } from './saisieDuBrouillon.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import { reglementPour } from '../../../domain/reglement/packs.ts';
import '../../../domain/reglement/tousLesPacks.ts';
import { noter, seanceOuverte } from './seanceDeTest.ts';

const seance = seanceOuverte();
const reglement = reglementDeSeance(seance);
const neuf = brouillonNeuf('deliberation');

describe('a ballot being taken', () => {
  test('untouched, it is unanimous', () => {
    expect(saisieDe(neuf, seance)).toEqual({ forme: 'unanimite' });
  });

  test('a name touched with the brush is an exception; touched again, it is for', () => {
    const contre = marquer({ ...neuf, pinceau: 'contre' }, 'maffre');
    expect(saisieDe(contre, seance)).toEqual({ forme: 'exceptions', contre: ['maffre'], abstention: [], nppv: [] });
    expect(saisieDe(marquer(contre, 'maffre'), seance)).toEqual({ forme: 'unanimite' });
    const abstention = marquer({ ...contre, pinceau: 'abstention' }, 'maffre');
    expect(saisieDe(abstention, seance)).toMatchObject({ contre: [], abstention: ['maffre'] });
  });

  test('without a figure, totals say nothing; one figure makes the others zero', () => {
    expect(saisieDe({ ...neuf, parTotaux: true }, seance)).toBeUndefined();
    const totaux = { ...neuf, parTotaux: true, totaux: { ...neuf.totaux, pour: 6 } };
    expect(saisieDe(totaux, seance)).toEqual({ forme: 'totaux', pour: 6, contre: 0, abstention: 0 });
  });

  test('changing the mode loses nothing of what was entered in another', () => {
    const saisi = { ...marquer(neuf, 'maffre'), onglet: 'secret' as const, secret: { ...neuf.secret, pour: 4 } };
    expect(saisieDe({ ...saisi, onglet: 'ordinaire' }, seance)).toMatchObject({ forme: 'exceptions' });
    expect(saisieDe(saisi, seance)).toMatchObject({ forme: 'secret', pour: 4 });
  });

  test('the waiver of the secret ballot goes with an open vote only', () => {
    const b = { ...neuf, renonceAuSecret: true };
    expect(scrutinDe(b, seance, 'p1')).toMatchObject({ renonceAuSecret: true, mode: 'ordinaire' });
    expect(scrutinDe({ ...b, onglet: 'secret', secret: { ...b.secret, pour: 6 } }, seance, 'p1')).not.toHaveProperty(
      'renonceAuSecret',
    );
  });

  test('a closed vote opens again as it was entered', () => {
    const cas = [
      marquer(neuf, 'maffre'),
      { ...neuf, parTotaux: true, totaux: { pour: 3, contre: 3, abstention: 0, nppv: undefined } },
      nommer(nommer({ ...neuf, onglet: 'public' as const }, 'maffre', 'contre'), 'raynaud', 'pour'),
      { ...neuf, onglet: 'secret' as const, secret: { pour: 4, contre: 1, blancs: 1, nuls: 0 } },
      { ...neuf, onglet: 'sans-vote' as const },
    ];
    for (const b of cas) {
      const scrutin = scrutinDe(b, seance, 'p1');
      if (scrutin === undefined) throw new Error('no scrutin');
      const clos = noter(seance, [scrutin]).deroule.at(-1);
      if (clos === undefined || !isFait(clos, 'scrutin')) throw new Error('not a scrutin');
      expect(scrutinDe(brouillonDe(clos, seance, 'deliberation'), seance, 'p1')).toEqual(scrutin);
    }
  });
});

describe('an election in several rounds', () => {
  const election = { ...brouillonNeuf('election'), sieges: 2 };
  const avecVoix = changerCandidat(
    changerCandidat(changerCandidat(election, 0, { nom: 'M. Alain Bonnafous', voix: 5 }), 1, {
      nom: 'Mme Nicole Escande',
      voix: 2,
    }),
    2,
    { nom: 'M. Guy Pujol', voix: 1 },
  );

  test('an empty line always waits for the next candidate', () => {
    expect(avecVoix.candidats.map((c) => c.nom)).toEqual([
      'M. Alain Bonnafous',
      'Mme Nicole Escande',
      'M. Guy Pujol',
      '',
    ]);
  });

  test('a member named in full is tied to his record', () => {
    expect(saisieDe(avecVoix, seance)).toMatchObject({
      voix: [{ membreId: 'bonnafous' }, { membreId: 'escande' }, { membreId: 'pujol' }],
    });
  });

  test('a member named in a hurry is tied to his record, one named by half is not', () => {
    const enHate = (nom: string) => saisieDe({ ...avecVoix, candidats: [{ nom, voix: 3, age: undefined }] }, seance);
    for (const nom of ['alain BONNAFOUS', 'Bonnafous Alain', 'm alain bonnafous'])
      expect(enHate(nom), nom).toMatchObject({ voix: [{ candidat: nom, membreId: 'bonnafous' }] });
    expect(enHate('Alain')).not.toMatchObject({ voix: [{ membreId: 'bonnafous' }] });
  });

  test('the next round keeps the candidates less those elected, for the seats that remain', () => {
    const scrutin = scrutinDe({ ...avecVoix, bulletins: 6 }, seance, 'p3');
    if (scrutin === undefined) throw new Error('no scrutin');
    const clos = noter(seance, [scrutin]).deroule.at(-1);
    if (clos === undefined || !isFait(clos, 'scrutin')) throw new Error('not a scrutin');
    expect(clos.fige).toMatchObject({ resultat: 'second-tour', elus: ['M. Alain Bonnafous'] });
    const suivant = tourSuivant(brouillonNeuf('election', 1), clos, 1, reglement);
    expect(suivant).toMatchObject({ tour: 2, sieges: 1, onglet: 'election', rangDansLePoint: 1 });
    expect(suivant.candidats.map((c) => c.nom)).toEqual(['Mme Nicole Escande', 'M. Guy Pujol', '']);
    expect(suivant.candidats.every((c) => c.voix === undefined)).toBe(true);
  });

  test('where the rules keep two candidates a seat, the second round is between the best placed', () => {
    const wallon = reglementPour('be-wal-commune', { population: 9000, date: '2026-09-28' });
    if (wallon === undefined) throw new Error('no pack');
    const candidats = [
      { nom: 'Anne', voix: 2, age: undefined },
      { nom: 'Bert', voix: 2, age: undefined },
      { nom: 'Chloé', voix: 1, age: undefined },
    ];
    const scrutin = scrutinDe({ ...brouillonNeuf('election'), candidats, bulletins: 5, blancs: 0 }, seance, 'p3');
    if (scrutin === undefined) throw new Error('no scrutin');
    const clos = noter(seance, [scrutin]).deroule.at(-1);
    if (clos === undefined || !isFait(clos, 'scrutin')) throw new Error('not a scrutin');
    const noms = (r: typeof wallon) =>
      tourSuivant(brouillonNeuf('election', 1), clos, 1, r).candidats.map((c) => c.nom);
    expect(noms(wallon)).toEqual(['Anne', 'Bert', '']);
    expect(noms(reglement)).toEqual(['Anne', 'Bert', 'Chloé', '']);
  });

  test('what the rules make of a matter travels with the ballot, and opens again as it was', () => {
    const dit = { ...neuf, matiere: 'discipline' as const, urgenceDeclaree: true, partagesPrecedents: 2 };
    const scrutin = scrutinDe(dit, seance, 'p3');
    expect(scrutin).toMatchObject({ matiere: 'discipline', urgenceDeclaree: true, partagesPrecedents: 2 });
    if (scrutin === undefined) throw new Error('no scrutin');
    const rouvert = brouillonDe({ ...scrutin, id: 'x', rang: 'a', saisiLe: '' }, seance, 'deliberation');
    expect(rouvert).toMatchObject({ matiere: 'discipline', urgenceDeclaree: true, partagesPrecedents: 2 });
  });
});
