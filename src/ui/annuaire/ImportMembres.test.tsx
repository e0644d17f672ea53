import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { carnet, choisirCarnet } from '../../store/courant.ts';
import { creerCommune } from '../../store/creerCommune.ts';
import { ecrireMembres } from '../../store/ecrireMembres.ts';
import { lireTableau } from '../../store/lecturesAnnuaire.ts';
import { nouvelId } from '../../store/nouvelId.ts';
import { ImportMembres } from './ImportMembres.tsx';

afterEach(cleanup);

/** A carnet of its own with one conseil, one member of which is already there. */
async function ouvrir() {
  choisirCarnet(`essai-${nouvelId()}`);
  const cree = await creerCommune(
    { code: '11099', nom: 'Cazelles', codesPostaux: [], population: 1240 },
    'Conseil municipal',
  );
  if (!cree.ok) throw new Error(cree.refus.code);
  await ecrireMembres(cree.value, [{ civilite: 'Mme', nom: 'Rouanet', prenom: 'Anne', role: 'maire' }], 0);
  const lu = await lireTableau(cree.value);
  if (lu === null) throw new Error('no conseil');
  render(<ImportMembres lu={lu} />);
  return cree.value;
}

const coller = (texte: string) => {
  fireEvent.change(screen.getByLabelText('Coller ici la liste'), { target: { value: texte } });
};
const LISTE =
  'Nom;Prénom;Sexe;Fonction;Naissance\nESCANDE;Luc;M;1er adjoint;05/12/1961\n;Sylvie;F;;\nROUANET;Anne;F;Maire;\nCROS;Hélène;F;;14/11/2066';

test('each line pasted is shown kept, refused with its reason, or already there, and nothing is written', async () => {
  const id = await ouvrir();
  coller(LISTE);
  const [luc, sylvie, anne, helene] = await screen.findAllByRole('listitem');
  const caseDe = (ligne: HTMLElement | undefined) =>
    within(ligne as HTMLElement).queryByRole<HTMLInputElement>('checkbox');
  expect(caseDe(luc)?.checked).toBe(true);
  expect(luc?.textContent).toContain('1er adjoint');
  expect(caseDe(sylvie)).toBeNull();
  expect(sylvie?.textContent).toContain('Pas de nom sur cette ligne.');
  expect(caseDe(anne)?.checked).toBe(false);
  expect(anne?.textContent).toContain('Déjà au tableau.');
  expect(caseDe(helene)?.checked).toBe(true);
  expect(helene?.textContent).toContain('dans l’avenir');
  expect((await carnet().instances.get(id))?.mandats).toHaveLength(1);
});

test('one gesture writes the ticked lines, after those in the tableau; a line unticked by hand is left out', async () => {
  const id = await ouvrir();
  coller(LISTE);
  fireEvent.click(await screen.findByRole('checkbox', { name: /CROS/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Inscrire ce membre' }));
  await waitFor(async () => {
    expect((await carnet().instances.get(id))?.mandats).toHaveLength(2);
  });
  const mandats = (await carnet().instances.get(id))?.mandats ?? [];
  expect(mandats[1]).toMatchObject({ role: 'adjoint', fonction: '1er adjoint', rang: 2, droitDeVote: true });
  expect(await carnet().personnes.get(mandats[1]?.personneId ?? '')).toMatchObject({
    nom: 'ESCANDE',
    dateNaissance: '1961-12-05',
  });
  expect(
    new Set(
      (
        await carnet()
          .journal.where('recordId')
          .equals(mandats[1]?.personneId ?? '')
          .toArray()
      ).map((o) => o.geste),
    ).size,
  ).toBe(1);
});

test('a column taken for another is corrected by hand and the preview follows', async () => {
  await ouvrir();
  coller('Escande\tLuc\nCros\tHélène');
  expect((await screen.findAllByRole('checkbox', { name: /Luc\sEscande/ })).length).toBe(1);
  fireEvent.change(screen.getByLabelText('Colonne 1'), { target: { value: 'prenom' } });
  fireEvent.change(screen.getByLabelText('Colonne 2'), { target: { value: 'nom' } });
  expect((await screen.findAllByRole('checkbox', { name: /Escande\sLuc/ })).length).toBe(1);
});

test('what was pasted is given back by the device when the page closed before writing', async () => {
  const id = await ouvrir();
  coller('Mme Marie CATHALA, maire');
  await screen.findByRole('checkbox', { name: /CATHALA/ });
  cleanup();
  const lu = await lireTableau(id);
  if (lu === null) throw new Error('no conseil');
  render(<ImportMembres lu={lu} />);
  expect(await screen.findByRole('checkbox', { name: /CATHALA/ })).toBeDefined();
});

test('a list of addresses completes the sheets of the members already there, and writes nobody twice', async () => {
  const id = await ouvrir();
  coller('Nom;Prénom;Courriel\nRouanet;Anne;anne@exemple.fr');
  expect((await screen.findByRole('listitem')).textContent).toContain('sa fiche reçoit ce qui lui manque (courriel)');
  fireEvent.click(screen.getByRole('button', { name: 'Compléter cette fiche' }));
  await waitFor(async () => {
    expect((await carnet().coordonnees.toArray())[0]).toMatchObject({ courriel: 'anne@exemple.fr' });
  });
  expect((await carnet().instances.get(id))?.mandats).toHaveLength(1);
});
