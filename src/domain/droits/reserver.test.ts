import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scrutinsDeliberants, toursPrecedents } from '../acte/deliberations.ts';
import type { Divergence } from '../divergence/divergence.ts';
import { fait, membres, noter, seanceDe } from '../seance/exemple.ts';
import { isFait, type Fait } from '../seance/fait.ts';
import { reglementDeSeance } from '../seance/reglementDeSeance.ts';
import { scrutinsDivergents } from '../seance/divergences.ts';
import type { Saisie } from '../seance/saisie.ts';
import type { Seance } from '../seance/seance.ts';
import { historiqueLisible, reserver } from './reserver.ts';

type Saisi = Parameters<typeof noter>[1];

const SCOPE = 'lecture:i';
const lue = (seance: Seance): Seance => reserver('seance', seance, SCOPE) as Seance;
const scrutins = (seance: Seance) => seance.deroule.filter((f) => isFait(f, 'scrutin'));
const TOUS = membres(7).map((m) => m.id);
const OUVERTURE: Saisi = { type: 'ouverture', presents: [...TOUS], absents: [], presidence: 'm1', secretaires: ['m2'] };

const saisies: Record<string, (mot: string) => Saisie> = {
  noms: () => ({ forme: 'noms', votes: 'ppcapcn' }),
  exceptions: () => ({ forme: 'exceptions', contre: ['m3'], abstention: ['m4'], nppv: ['m5'] }),
  unanimite: () => ({ forme: 'unanimite' }),
  totaux: () => ({ forme: 'totaux', pour: 4, contre: 3, abstention: 0 }),
  secret: () => ({ forme: 'secret', pour: 4, contre: 2, blancs: 1, nuls: 0 }),
  election: (mot) => ({
    forme: 'election',
    tour: 1,
    sieges: 1,
    voix: [
      { candidat: 'Mme Élue', membreId: 'm2', voix: 5, naissance: '1970-01-01' },
      { candidat: `${mot} battu`, membreId: 'm6', voix: 2 },
    ],
    blancs: 0,
    nuls: 0,
  }),
};

type Pas =
  | { readonly quoi: 'point'; readonly point: number }
  | { readonly quoi: 'ferme' | 'ouvre' | 'note' | 'deport' | 'demande' | 'depart' | 'raye' | 'corrige' }
  | { readonly quoi: 'scrutin'; readonly forme: string };
const unPas: fc.Arbitrary<Pas> = fc.oneof(
  fc.record({ quoi: fc.constant('point' as const), point: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    quoi: fc.constantFrom(
      'ferme' as const,
      'ouvre' as const,
      'note' as const,
      'deport' as const,
      'demande' as const,
      'depart' as const,
      'raye' as const,
      'corrige' as const,
    ),
  }),
  fc.record({ quoi: fc.constant('scrutin' as const), forme: fc.constantFrom(...Object.keys(saisies)) }),
);

/** Points talked of while the room is closed, as the words of the test itself say it. */
function fermes(pas: readonly Pas[], prevus: readonly number[]): ReadonlySet<number> {
  const dits = new Set(prevus);
  let [courant, clos] = [1, false];
  for (const p of pas) {
    if (p.quoi === 'point') courant = p.point;
    if (p.quoi === 'ferme') clos = true;
    if (p.quoi === 'ouvre') clos = false;
    if (clos) dits.add(courant);
  }
  return dits;
}

/** Holds a sitting in which every free word, and every name that is not the record's, says where it was pronounced. */
function tenir(pas: readonly Pas[], prevus: readonly number[]): { seance: Seance; closes: ReadonlySet<string> } {
  let seance = seanceDe(7, 4);
  for (const n of prevus)
    seance = fait(seance, 'editPoint', {
      id: 's',
      pointId: `pt${String(n)}`,
      champs: { huisClos: true, interesses: ['m7'] },
    });
  seance = noter(seance, OUVERTURE, { type: 'point', pointId: 'pt1', sort: 'aborde' });
  const reserves = fermes(pas, prevus);
  const closes = new Set<string>();
  let [courant, clos] = [1, false];
  pas.forEach((p, i) => {
    const secret = clos || reserves.has(courant);
    const mot = `${secret ? 'SECRET' : 'PUBLIC'}-${String(i)}`;
    const pointId = `pt${String(courant)}`;
    const dire = (saisi: Saisi) => {
      seance = noter(seance, saisi);
      const dernier = seance.deroule.at(-1);
      if (secret && dernier !== undefined) closes.add(dernier.id);
    };
    const dernier = seance.deroule.at(-1);
    switch (p.quoi) {
      case 'point':
        courant = p.point;
        return dire({ type: 'point', pointId: `pt${String(courant)}`, sort: 'aborde' });
      case 'ferme':
        dire({ type: 'huis-clos', etat: 'debut', ...(clos ? { motif: mot, demandeurs: ['m6'] } : {}) });
        clos = true;
        return;
      case 'ouvre':
        dire({ type: 'huis-clos', etat: 'fin', ...(clos ? { motif: mot } : {}) });
        clos = false;
        return;
      case 'note':
        return dire({ type: 'note', texte: mot });
      case 'deport':
        return dire({ type: 'deport', membre: 'm7', pointId, genre: 'personnel', motif: mot });
      case 'demande':
        return dire({ type: 'demande-de-scrutin', pointId, mode: 'secret', demandeurs: ['m3', 'm4'] });
      case 'depart':
        return dire({ type: 'depart', membre: 'm6', motif: mot });
      case 'scrutin':
        return dire({
          type: 'scrutin',
          pointId,
          // To what somebody was elected is proclaimed with his name.
          objet: p.forme === 'election' ? `Siège ${String(i % 3)}` : mot,
          mode: 'public',
          saisie: saisies[p.forme]?.(mot) ?? { forme: 'unanimite' },
          voixPresidence: 'contre',
          assesseurs: ['m5'],
        });
      // The wording that is struck out, and the reason, were said in the room as it was.
      case 'raye':
        if (dernier?.type !== 'note' && dernier?.type !== 'scrutin') return;
        seance = fait(seance, 'cancelFait', { id: 's', faitId: dernier.id, motif: mot });
        return;
      case 'corrige':
        if (dernier?.type !== 'note') return;
        seance = fait(seance, 'correctFait', { id: 's', fait: { ...dernier, texte: `${mot} corrigé` }, motif: mot });
    }
  });
  return { seance, closes };
}

describe('what somebody who only looks on may hold of a sitting', () => {
  test('no word, no name against a choice, no withdrawal of a closed room, whatever its course', () => {
    fc.assert(
      fc.property(
        fc.array(unPas, { maxLength: 30 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
        (pas, prevus) => {
          const { seance, closes } = tenir(pas, prevus);
          const apres = lue(seance);
          const json = JSON.stringify(apres);
          expect(json).not.toContain('SECRET');
          for (const f of apres.deroule) {
            if (!closes.has(f.id) || (f.type !== 'scrutin' && f.type !== 'demande-de-scrutin')) continue;
            // He who was elected is proclaimed; nobody else is named.
            const elus = f.type === 'scrutin' && f.saisie.forme === 'election' ? ['m2'] : [];
            expect(TOUS.filter((id) => JSON.stringify(f).includes(`"${id}"`))).toEqual(elus);
            expect(f).not.toHaveProperty('saisie.votes');
            expect(JSON.stringify(f)).not.toContain('1970-01-01');
            expect(f).not.toHaveProperty('voixPresidence');
            expect(f).toMatchObject({ reserve: true });
            if (f.type === 'scrutin') expect(f.fige?.electorat).toBe('');
          }
          expect(apres.deroule.some((f) => closes.has(f.id) && (f.type === 'deport' || f.type === 'note'))).toBe(false);
          const rayes = seance.deroule.filter((f) => f.annule !== undefined && closes.has(f.id)).map((f) => f.id);
          expect(apres.deroule.filter((f) => rayes.includes(f.id))).toEqual([]);
          // What it gave is public: the figures and the result of each vote stay as they were.
          for (const avant of scrutins(seance).filter((f) => f.annule === undefined)) {
            const { resultat, pour, contre, abstention, votants, elus } = avant.fige ?? {};
            const garde = scrutins(apres).find((f) => f.id === avant.id);
            if (avant.saisie.forme === 'election') expect(garde?.objet).toBe(avant.objet);
            expect(garde?.fige).toMatchObject(
              JSON.parse(JSON.stringify({ resultat, pour, contre, abstention, votants, elus })) as object,
            );
            if (!closes.has(avant.id)) expect(garde).toEqual(avant);
          }
          expect(scrutinsDivergents(apres, reglementDeSeance(apres))).toEqual(new Set());
          expect(lue(apres)).toEqual(apres);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the same words are all in the record: the search above can find them', () => {
    const { seance } = tenir([{ quoi: 'ferme' }, { quoi: 'note' }, { quoi: 'scrutin', forme: 'noms' }], []);
    const json = JSON.stringify(seance);
    expect(json).toContain('SECRET-1');
    expect(json).toContain('SECRET-2');
    expect(json).toContain('ppcapcn');
  });

  test('a sitting without a closed room is whole', () => {
    const { seance } = tenir([{ quoi: 'note' }, { quoi: 'scrutin', forme: 'noms' }, { quoi: 'deport' }], []);
    expect(lue(seance)).toEqual({ ...seance, scope: SCOPE });
  });

  test('a point that becomes one of a closed room loses what was joined to it, and keeps its title', () => {
    const piece = { id: 'x', nom: 'SECRET.pdf', sha256: 'a'.repeat(64), type: 'application/pdf', octets: 3 };
    let seance = fait(seanceDe(7), 'joinPiece', { id: 's', pointId: 'pt2', piece });
    expect(lue(seance).points[1]?.pieces).toEqual([piece]);
    seance = fait(seance, 'editPoint', { id: 's', pointId: 'pt2', champs: { huisClos: true } });
    expect(lue(seance).points[1]).toMatchObject({ intitule: seance.points[1]?.intitule, pieces: [] });
  });

  test('remarks and reasons of rectifications are of the whole sitting: none, once a room was closed', () => {
    const remarque = { id: 'r', texte: 'SECRET', le: '2026-10-01T08:00:00.000Z' };
    const ouverte = { ...seanceDe(7), pv: { remarques: [remarque] } };
    expect(lue(ouverte).pv.remarques).toEqual([remarque]);
    const close = fait(ouverte, 'editPoint', { id: 's', pointId: 'pt2', champs: { huisClos: true } });
    const rectifiee = { ...close, rectifications: [{ le: 'x', par: 'y', motif: 'SECRET', operation: 'o' }] };
    expect(JSON.stringify(lue(rectifiee))).not.toContain('SECRET');
  });

  /** Rounds of elections held in camera on one point: for each its title, its round and who was elected. */
  const elections = (...tours: readonly (readonly [objet: string, tour: number, elu?: string])[]): Seance =>
    tours.reduce<Seance>(
      (seance, [objet, tour, elu]) => {
        const voix = [
          { candidat: elu ?? 'A', voix: elu === undefined ? 3 : 6 },
          { candidat: 'B', voix: elu === undefined ? 3 : 1 },
          ...(elu === undefined ? [{ candidat: 'C', voix: 1 }] : []),
        ];
        const saisie = { forme: 'election', tour, sieges: 1, voix, blancs: 0, nuls: 0 } as const;
        const titre = objet === '' ? {} : { objet };
        return noter(seance, { type: 'scrutin', pointId: 'pt2', ...titre, mode: 'secret', saisie });
      },
      noter(fait(seanceDe(7), 'editPoint', { id: 's', pointId: 'pt2', champs: { huisClos: true } }), OUVERTURE),
    );
  const titres = (seance: Seance) => scrutins(lue(seance)).map((f) => f.objet);

  test('two elections of several rounds on one point stay two, each under the title it was proclaimed with', () => {
    const seance = elections(['Premier adjoint', 1, 'E'], ['Deuxième adjoint', 1], ['Deuxième adjoint', 2, 'F']);
    expect(titres(seance)).toEqual(['Premier adjoint', 'Deuxième adjoint', 'Deuxième adjoint']);
    const actes = (s: Seance) => scrutinsDeliberants(s).map((f) => [f.id, toursPrecedents(s, f.id).map((t) => t.id)]);
    expect(actes(lue(seance))).toEqual(actes(seance));
    expect(lue(lue(seance))).toEqual(lue(seance));
  });

  test('a title under which nobody was elected was only said in the room: its place among the others stands for it', () => {
    expect(titres(elections(['SECRET', 1]))).toEqual([undefined]);
    expect(titres(elections(['SECRET', 1], ['Suppléant', 1, 'E']))).toEqual(['1', 'Suppléant']);
    expect(titres(elections(['', 1], ['SECRET', 1], ['SECRET', 2]))).toEqual([undefined, '2', '2']);
    expect(titres(elections(['SECRET', 1], ['1', 1, 'E'], ['AUTRE SECRET', 1]))).toEqual(['2', '1', '4']);
    // Struck out, an election takes no place and tells nothing.
    const raye = elections(['RAYÉ', 1, 'E'], ['SECRET', 1]);
    const { id } = raye.deroule.find((f) => f.type === 'scrutin') ?? { id: '' };
    expect(titres(fait(raye, 'cancelFait', { id: 's', faitId: id }))).toEqual([undefined]);
  });

  test('what was first written of a closed room, then corrected to be of the open one, does not come with its past', () => {
    let seance = fait(seanceDe(7), 'editPoint', { id: 's', pointId: 'pt2', champs: { huisClos: true } });
    const vote = { type: 'scrutin', mode: 'public', saisie: { forme: 'noms', votes: 'ppcapcn' } } as const;
    seance = noter(seance, OUVERTURE, { ...vote, pointId: 'pt2', objet: 'SECRET' });
    const { id, rang } = seance.deroule.at(-1) ?? { id: '', rang: '' };
    const corrige = { ...vote, id, rang, pointId: 'pt1', objet: 'PUBLIC', saisie: { forme: 'unanimite' } } as const;
    seance = fait(seance, 'correctFait', { id: 's', fait: corrige, motif: 'SECRET' });
    expect(JSON.stringify(seance)).toContain('SECRET');
    expect(JSON.stringify(lue(seance))).not.toMatch(/SECRET|ppcapcn/);
    expect(JSON.stringify(lue(seance))).toContain('PUBLIC');
    seance = fait(seance, 'cancelFait', { id: 's', faitId: id, motif: 'SECRET' });
    expect(JSON.stringify(lue(seance))).not.toContain('SECRET');
  });

  test('a divergence is not for him, nor anybody’s address', () => {
    expect(reserver('divergence', { id: 'd' } as Divergence, SCOPE)).toBeUndefined();
    expect(reserver('coordonnees', { id: 'p1', scope: 'coordonnees' }, SCOPE)).toBeUndefined();
  });
});

describe('the history that he reads', () => {
  const { seance } = tenir(
    [
      { quoi: 'note' },
      { quoi: 'point', point: 2 },
      { quoi: 'ferme' },
      { quoi: 'scrutin', forme: 'noms' },
      { quoi: 'ouvre' },
    ],
    [],
  );
  const lisible = historiqueLisible('seance', seance);
  const noteEcrite = (f: Fait | undefined) => ({ type: 'recordFait', payload: { id: 's', fait: f } });
  const publique = seance.deroule.find((f) => f.type === 'note');
  const close = seance.deroule.find((f) => f.type === 'scrutin');

  test('tells what was done in front of everybody', () => {
    expect(lisible(noteEcrite(publique), 'applied')).toBe(true);
    expect(lisible({ type: 'editSeance', payload: { id: 's', champs: { lieu: 'Préau' } } }, 'merged')).toBe(true);
  });

  test('and nothing of the closed room, nor what was set aside, nor free words about the whole', () => {
    expect(lisible(noteEcrite(close), 'applied')).toBe(false);
    expect(lisible({ type: 'correctFait', payload: { id: 's', fait: publique } }, 'applied')).toBe(false);
    expect(lisible({ type: 'editPoint', payload: { id: 's', pointId: 'pt2', champs: {} } }, 'applied')).toBe(false);
    expect(lisible(noteEcrite(publique), 'divergent')).toBe(false);
    expect(lisible({ type: 'addRemarque', payload: { id: 's', texte: 'x' } }, 'applied')).toBe(false);
    const rectifiee = { type: 'editSeance', payload: { id: 's', rectification: { motif: 'x' } } };
    expect(lisible(rectifiee, 'applied')).toBe(false);
    const raye = fait(seance, 'cancelFait', { id: 's', faitId: publique?.id ?? '' });
    expect(historiqueLisible('seance', raye)(noteEcrite(publique), 'applied')).toBe(false);
  });
});
