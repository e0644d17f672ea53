import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { kindOf, type AnyRecord } from '../../../domain/apply.ts';
import type { Divergence, Entree } from '../../../domain/divergence/divergence.ts';
import type { Acces, Attribution } from '../../../domain/droits/acces.ts';
import { mayDo } from '../../../domain/droits/faire.ts';
import { fait, noter, ouverture, seanceDe } from '../../../domain/seance/exemple.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { carnet } from '../../../store/courant.ts';
import type { Intention } from '../../../store/record.ts';
import { recordIdOf, scopeOf } from '../../../domain/scope.ts';
import Divergences from '../divergences/Divergences.tsx';
import Tenir from '../tenir/Tenir.tsx';
import MaSeance from './MaSeance.tsx';
import MesSeances from './MesSeances.tsx';

const ecrits: (readonly Intention[])[] = [];
/** Nothing is written: each gesture is kept as the screen made it, and refused so that the screen stays as it is. */
const retenir = (geste: readonly Intention[]) => {
  ecrits.push(geste);
  return Promise.resolve({ ok: false, refus: { code: 'panne' } });
};
vi.mock('../../../store/record.ts', () => ({
  recordGeste: (geste: readonly Intention[]) => retenir(geste),
  record: (acte: string, charge: unknown) => retenir([{ acte, charge } as Intention]),
}));

// Reading a paper writes nothing, and needs fonts that this environment has not.
vi.mock('../../kit/document/rendre.ts', () => ({
  enPdf: () => Promise.resolve(new Uint8Array()),
  blobDe: () => new Blob(),
}));
vi.stubGlobal('open', () => null);
vi.stubGlobal('CSS', { escape: (nom: string) => nom });
HTMLInputElement.prototype.showPicker = () => undefined;
URL.createObjectURL = () => 'blob:';
URL.revokeObjectURL = () => undefined;

const compte = { compte: 'c1', noms: ['Mme Nom 1'], nom: 'Mme Nom 1', nomEspace: 'Mairie', personneId: 'p1' };
const roles = {
  presidence: [
    { role: 'presidence', sur: 'i' },
    { role: 'membre', sur: 'i' },
  ],
  membre: [{ role: 'membre', sur: 'i' }],
  lecture: [{ role: 'lecture', sur: 'i' }],
} as const satisfies Record<string, readonly Attribution[]>;

const convoquee = { ...seanceDe(3, 2), dateConvocation: '2026-09-17' };
const ouverte = noter(convoquee, ouverture(['m1', 'm2'], ['m1', 'm2', 'm3']));
const abordee = noter(ouverte, { type: 'point', pointId: 'pt1', sort: 'aborde' });
const votee = noter(abordee, { type: 'scrutin', pointId: 'pt1', mode: 'ordinaire', saisie: { forme: 'unanimite' } });
const levee = noter(votee, { type: 'levee' });
const scellee = fait(levee, 'settlePv', { id: 's', le: '2026-10-01' });
const etats: Record<string, Seance> = {
  convoquee,
  'pouvoir donné': noter(convoquee, { type: 'pouvoir', mandant: 'm1', mandataire: 'm2', reception: 'application' }),
  ouverte,
  'sans quorum': noter(convoquee, ouverture(['m1'], ['m1', 'm2', 'm3'])),
  abordee,
  votee,
  suspendue: noter(abordee, { type: 'suspension' }),
  levee,
  scellee,
  annulee: fait(convoquee, 'cancelSeance', { id: 's', motif: 'Quorum' }),
};

const entree = (id: string, heure: string, author: string): Entree => ({
  operation: `op-${id}`,
  type: 'recordFait',
  payload: { id: 's', fait: { id, rang: 'b9', heure, type: 'depart', membre: 'm2' } },
  author,
  device: `d-${id}`,
  at: '2026-09-24T19:00:00.000Z',
});
const divergence: Divergence = {
  id: 'op-x2',
  scope: 'instance:i',
  sur: { kind: 'seance', id: 's' },
  cellules: ['presence/m2'],
  gardees: [entree('x1', '21:06', 'Mme Guiraud')],
  ecartee: entree('x2', '21:10', 'Mme Nom 1'),
  ouverteLe: '2026-09-24T19:00:00.000Z',
};

/** Whether the server would take that gesture, judged as it judges: act by act, a settlement before what it brings. */
function permis(acces: Acces, geste: readonly Intention[], seance: Seance): boolean {
  const tranchees: Divergence[] = [];
  return geste.every(({ acte, charge }) => {
    const kind = kindOf(acte);
    const record: AnyRecord | undefined = kind === 'seance' ? seance : kind === 'divergence' ? divergence : undefined;
    const scope = scopeOf(acte, charge, record);
    const demande = { type: acte, kind, recordId: recordIdOf(acte, charge), scope, payload: charge };
    const oui = mayDo(acces, demande, record, 'i', tranchees);
    if (oui && acte === 'settleDivergence')
      tranchees.push({
        ...divergence,
        tranchee: {
          le: '',
          par: '',
          choix: charge.choix,
          ...(charge.motif === undefined ? {} : { motif: charge.motif }),
        },
      });
    return oui;
  });
}

/** Presses all that can be pressed, fills all that can be filled, again with what that brings, until nothing is new. */
async function toutToucher(container: HTMLElement): Promise<void> {
  const vus = new Set<string>();
  for (let tours = 0; tours < 8; tours += 1) {
    for (const champ of container.querySelectorAll<HTMLInputElement>('textarea, input[type="text"], input:not([type])'))
      if (champ.value === '' && !champ.disabled) fireEvent.change(champ, { target: { value: 'Vu' } });
    for (const radio of container.querySelectorAll<HTMLInputElement>('input[type="radio"]:not(:disabled)'))
      fireEvent.click(radio);
    for (const liste of container.querySelectorAll<HTMLSelectElement>('select:not(:disabled)'))
      fireEvent.change(liste, { target: { value: liste.options[liste.options.length - 1]?.value } });
    const neufs = [...container.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')].filter((b) => {
      const nom = `${b.getAttribute('aria-label') ?? ''}${b.textContent ?? ''}`;
      if (vus.has(nom)) return false;
      vus.add(nom);
      return true;
    });
    if (neufs.length === 0 && tours > 1) return;
    for (const bouton of neufs) {
      if (!bouton.isConnected) continue;
      fireEvent.click(bouton);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

beforeEach(async () => {
  ecrits.length = 0;
  await carnet().delete();
  await carnet().open();
  await carnet().meta.bulkPut([
    { cle: 'serveur', valeur: { espace: 'e', origine: '', compte: 'c1', nom: 'Mme Nom 1' } },
    { cle: 'appareil', valeur: 'd0' },
  ]);
});
afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
});

async function essayer(role: keyof typeof roles, seance: Seance, ecran: ReactElement, attendu: () => boolean) {
  const acces = { ...compte, attributions: roles[role] };
  await carnet().meta.put({ cle: 'acces', valeur: acces });
  await carnet().seances.put(seance);
  const { container } = render(ecran);
  await waitFor(() => expect(attendu() && container.querySelector('section, h1, nav') !== null).toBe(true));
  await toutToucher(document.body);
  for (const geste of ecrits)
    expect(permis(acces, geste, seance), JSON.stringify(geste.map(({ acte, charge }) => [acte, charge]))).toBe(true);
  return ecrits.map((geste) => geste.map(({ acte }) => acte).join('+'));
}
/** The kind of fact that an act records, or the act. */
const faitDe = ({ acte, charge }: Intention): string => (charge as { fait?: { type: string } }).fait?.type ?? acte;
const dit = (mots: string) => () => document.body.textContent?.includes(mots) === true;

describe.each(Object.keys(roles) as (keyof typeof roles)[])('what the screens offer to %s', (role) => {
  test.each(Object.entries(etats))('a sitting, %s: the server takes all of it', async (_nom, seance) => {
    await essayer(role, seance, <MaSeance seanceId="s" />, dit('Point 1'));
  });

  test('at home: the server takes all of it', async () => {
    const aVenir = { ...convoquee, date: '2099-09-24' };
    await carnet().divergences.put(divergence);
    await essayer(role, aVenir, <MesSeances />, dit('Mes séances'));
  });

  test.each([
    ['in a sitting', levee],
    ['in a settled sitting', scellee],
  ])('a divergence %s: the server takes all of it', async (_nom, seance) => {
    await carnet().divergences.put(divergence);
    const gestes = await essayer(role, seance, <Divergences />, dit('21'));
    expect(gestes.some((g) => g.startsWith('settleDivergence'))).toBe(role === 'presidence');
  });

  test('a vote whose voters changed: the server takes all of it', async () => {
    const change = fait(levee, 'recordFait', {
      id: 's',
      fait: { id: 'oubli', rang: 'b0001m', heure: '20:31', type: 'depart', membre: 'm2' },
    });
    vi.setSystemTime(new Date('2026-10-01T10:00:00Z'));
    const gestes = await essayer(role, change, <Divergences />, dit('Votes dont les votants ont changé'));
    vi.useRealTimers();
    expect(gestes.includes('rectifyScrutin')).toBe(role === 'presidence');
  });
});

test('the chair opens from her roll call, closes a vote, suspends, closes the sitting and settles its minutes', async () => {
  history.replaceState(null, '', '/seance/s/tenir?appel');
  const appel = await essayer('presidence', convoquee, <Tenir seanceId="s" />, dit('Ouvrir la séance'));
  expect(appel).toContain('recordFait');
  expect(new Set(ecrits.flat().map(faitDe))).toEqual(new Set(['ouverture']));
  cleanup();
  const types = async (seance: Seance) => {
    ecrits.length = 0;
    const actes = await essayer('presidence', seance, <MaSeance seanceId="s" />, dit('Conduire la séance'));
    await waitFor(() => expect(actes).not.toEqual([]));
    cleanup();
    return ecrits.flat().map(faitDe);
  };
  expect(await types(ouverte)).toEqual(expect.arrayContaining(['point', 'suspension', 'levee']));
  expect(await types(abordee)).toEqual(expect.arrayContaining(['scrutin', 'point']));
  expect(await types(levee)).toEqual(expect.arrayContaining(['settlePv']));
});
