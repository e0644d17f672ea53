import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decision, point, seanceDe } from '../../../domain/acte/seanceDeTest.ts';
import { lireRegistre } from '../../../store/lectures.ts';
import { carnet } from '../../../store/courant.ts';
import Publier from './Publier.tsx';

beforeEach(async () => {
  await carnet().delete();
  await carnet().open();
  await carnet().instances.put({
    id: 'i1',
    scope: 'instance:i1',
    communeId: 'fr-11069',
    nom: 'Conseil municipal',
    genre: 'conseil-municipal',
    reglement: 'fr-commune',
    population: 640,
    sieges: 3,
    motifNumero: '{annee}-{numero:3}',
    mandats: [],
  });
  const ouverture = {
    id: 'o',
    type: 'ouverture' as const,
    rang: 'a0',
    heure: '20:30',
    presents: [],
    absents: [],
    saisiLe: '2026-09-24T18:30:00.000Z',
  };
  const points = [point('1', { intitule: 'Budget' }), point('2', { intitule: 'Cantine' })];
  await carnet().seances.put(
    seanceDe(points, [ouverture, decision('d1', '1', 'a1'), decision('d2', '2', 'a2')], { date: '2026-09-24' }),
  );
  await carnet().seances.put(
    seanceDe([point('9', { intitule: 'Voirie' })], [decision('d9', '9', 'a1')], { id: 's0', date: '2026-06-01' }),
  );
  await carnet().registres.put({
    id: 'i1:2026',
    scope: 'instance:i1',
    instanceId: 'i1',
    annee: 2026,
    numeros: { d9: { numero: 41, seanceId: 's0' } },
  });
});
afterEach(cleanup);

const champ = (objet: string) =>
  screen.findByRole<HTMLInputElement>('textbox', { name: `Numéro de «\u00a0${objet}\u00a0»` });
const numeros = async () =>
  Object.entries((await lireRegistre('i1', 2026))?.numeros ?? {}).map(([id, n]) => [id, n.numero]);

describe('numbering the deliberations', () => {
  it('proposes the next numbers of the year and gives them all in one gesture', async () => {
    render(<Publier seanceId="s1" />);
    expect((await champ('Budget')).value).toBe('42');
    expect((await champ('Cantine')).value).toBe('43');
    fireEvent.click(screen.getByRole('button', { name: 'Donner ces 2 numéros' }));
    expect((await screen.findAllByText('2026-043')).length).toBeGreaterThan(0);
    expect(await numeros()).toEqual([
      ['d9', 41],
      ['d1', 42],
      ['d2', 43],
    ]);
    expect(await carnet().journal.count()).toBe(1);
  });

  it('a number held by another act is said with its holder, and cannot be given', async () => {
    render(<Publier seanceId="s1" />);
    fireEvent.change(await champ('Budget'), { target: { value: '41' } });
    expect(screen.getByText(/2026-041 est déjà celui de « Voirie »/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Donner/ }).disabled).toBe(true);
  });

  it('an emptied number leaves that vote without one, and the hole of a jump is shown', async () => {
    render(<Publier seanceId="s1" />);
    fireEvent.change(await champ('Budget'), { target: { value: '' } });
    fireEvent.change(await champ('Cantine'), { target: { value: '44' } });
    fireEvent.click(screen.getByRole('button', { name: 'Donner ce numéro' }));
    await waitFor(async () =>
      expect(await numeros()).toEqual([
        ['d9', 41],
        ['d2', 44],
      ]),
    );
    // Not the preview of the number proposed before: the sentence of the holes, once the register is read again.
    expect(await screen.findByText(/2026-001 à 2026-040 et 2026-042 à 2026-043\./)).toBeTruthy();
  });

  it('a number is changed, then taken back', async () => {
    render(<Publier seanceId="s1" />);
    await champ('Budget');
    fireEvent.click(screen.getByRole('button', { name: 'Donner ces 2 numéros' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Changer le numéro de «\u00a0Budget\u00a0»' }));
    fireEvent.change(await champ('Budget'), { target: { value: '50' } });
    fireEvent.click(screen.getByRole('button', { name: 'Enregistrer ce numéro' }));
    await waitFor(async () => expect(await numeros()).toContainEqual(['d1', 50]));
    fireEvent.click(await screen.findByRole('button', { name: 'Changer le numéro de «\u00a0Budget\u00a0»' }));
    fireEvent.click(screen.getByRole('button', { name: 'Retirer le numéro' }));
    await waitFor(async () =>
      expect(await numeros()).toEqual([
        ['d9', 41],
        ['d2', 43],
      ]),
    );
  });
});
