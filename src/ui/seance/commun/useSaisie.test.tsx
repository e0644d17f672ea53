import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { accept, refuse, type Outcome } from '../../../domain/refus.ts';
import { hasPendingWrites } from '../../../store/pendingWrites.ts';
import { useSaisie } from './useSaisie.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(async () => {
  cleanup();
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  vi.useRealTimers();
});

let n = 0;

/** A field over a record of one text; `ecrire` decides of each write. */
function champ(ecrire: (texte: string) => Outcome<unknown>) {
  const cle = `champ-${++n}`;
  const ecrits: string[] = [];
  let poser: (texte: string) => void = () => {};
  function Champ() {
    const [valeur, setValeur] = useState('Budget');
    poser = setValeur;
    const { texte, setTexte, finir, refus } = useSaisie({
      cle,
      valeur,
      enregistrer: async (suite) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        const outcome = ecrire(suite);
        if (outcome.ok) {
          ecrits.push(suite);
          setValeur(suite);
        }
        return outcome;
      },
    });
    return (
      <>
        <textarea value={texte} onChange={(event) => setTexte(event.currentTarget.value)} onBlur={finir} />
        <p role="alert">{refus?.code}</p>
      </>
    );
  }
  return { Champ, ecrits, ailleurs: (texte: string) => act(() => poser(texte)) };
}

const zone = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const taper = (texte: string) => fireEvent.change(zone(), { target: { value: texte } });
const attendre = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

test('words are written within 400 ms of the last key, and the screen says so until then', async () => {
  const { Champ, ecrits } = champ(accept);
  render(<Champ />);
  taper('Budget p');
  await attendre(200);
  taper('Budget primitif');
  expect(hasPendingWrites()).toBe(true);
  await attendre(200);
  expect(ecrits).toEqual([]);
  await attendre(200);
  expect(ecrits).toEqual(['Budget primitif']);
  expect(hasPendingWrites()).toBe(false);
  expect(zone().value).toBe('Budget primitif');
});

test('leaving the field writes at once, and leaving the screen too', async () => {
  const { Champ, ecrits } = champ(accept);
  const { unmount } = render(<Champ />);
  taper('Un');
  fireEvent.blur(zone());
  await attendre(30);
  expect(ecrits).toEqual(['Un']);
  taper('Deux');
  unmount();
  await attendre(30);
  expect(ecrits).toEqual(['Un', 'Deux']);
  expect(hasPendingWrites()).toBe(false);
});

test('words typed while an earlier write is under way are written too, and never replaced by it', async () => {
  const { Champ, ecrits } = champ(accept);
  render(<Champ />);
  taper('Un');
  await attendre(310);
  taper('Un deux');
  await attendre(15);
  expect(zone().value).toBe('Un deux');
  await attendre(400);
  expect(ecrits).toEqual(['Un', 'Un deux']);
});

test('words refused by a full disk stay, with their reason, even after the screen was left', async () => {
  let plein = true;
  const { Champ, ecrits } = champ((texte) => (plein ? refuse({ code: 'stockage-plein' }) : accept(texte)));
  const { unmount } = render(<Champ />);
  taper('Budget primitif');
  await attendre(400);
  expect(screen.getByRole('alert').textContent).toBe('stockage-plein');
  expect(hasPendingWrites()).toBe(false);
  unmount();
  render(<Champ />);
  expect(zone().value).toBe('Budget primitif');
  plein = false;
  taper('Budget primitif 2026');
  await attendre(400);
  expect(ecrits).toEqual(['Budget primitif 2026']);
  expect(screen.getByRole('alert').textContent).toBe('');
});

test('a change made elsewhere is shown once nothing typed here is waiting', async () => {
  const { Champ, ailleurs } = champ(accept);
  render(<Champ />);
  taper('Ici');
  await attendre(400);
  ailleurs('Ailleurs');
  expect(zone().value).toBe('Ailleurs');
});
