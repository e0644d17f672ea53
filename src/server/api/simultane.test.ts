import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CompteDEspace, LienDonne } from '../../sync/session.ts';
import { compterEssai, ECHECS } from '../comptes/essais.ts';
import { basesDeTest } from '../journal/basesDeTest.ts';
import { serveurDeTest, type ServeurDeTest } from './serveurDeTest.ts';

const bases = await basesDeTest(() => ':memory:');

describe.each(bases)('at the same time, on $nom', ({ ou }) => {
  let serveur: ServeurDeTest;
  beforeEach(async () => {
    serveur = await serveurDeTest({ ou: ou() });
  });
  afterEach(() => serveur.base.fermer());

  const statuts = (reponses: readonly { statut: number }[]) => reponses.map(({ statut }) => statut).sort();

  test('two printed links make one first administrator', async () => {
    const liens = [await serveur.premierLien(), await serveur.premierLien()];
    const reponses = await Promise.all(liens.map((lien, i) => serveur.navigateur().entrer(lien, { nom: `Anne ${i}` })));
    expect(statuts(reponses)[0]).toBe(200);
    expect(reponses.filter(({ statut }) => statut === 200)).toHaveLength(1);
    expect(await serveur.base.db.selectFrom('comptes').select('id').execute()).toHaveLength(1);
  });

  test('a link opened several times passes once', async () => {
    const anne = serveur.navigateur();
    await anne.entrer(await serveur.premierLien(), { nom: 'Anne' });
    const { url } = (await anne.dire<LienDonne>('POST', '/api/liens', {})).json;
    const reponses = await Promise.all([1, 2, 3].map(() => serveur.navigateur().entrer(url)));
    expect(statuts(reponses)).toEqual([200, 410, 410]);
  });

  test('a personne is given one account', async () => {
    const anne = serveur.navigateur();
    await anne.entrer(await serveur.premierLien(), { nom: 'Anne' });
    const espace = (await anne.dire<{ id: string }>('POST', '/api/espaces', { nom: 'Mairie' })).json.id;
    const comptes = `/api/espaces/${espace}/comptes`;
    const reponses = await Promise.all(
      [1, 2, 3].map(() => anne.dire('POST', comptes, { nom: 'Luc', personneId: 'p-luc' })),
    );
    expect(statuts(reponses)).toEqual([201, 409, 409]);
    expect((await anne.dire<CompteDEspace[]>('GET', comptes)).json).toHaveLength(2);
  });

  test('two administrators cannot both leave an espace', async () => {
    const anne = serveur.navigateur();
    const { json } = await anne.entrer(await serveur.premierLien(), { nom: 'Anne' });
    const espace = (await anne.dire<{ id: string }>('POST', '/api/espaces', { nom: 'Mairie' })).json.id;
    const comptes = `/api/espaces/${espace}/comptes`;
    const attributions = [{ role: 'administration', sur: '*' }];
    const bruno = await anne.dire<CompteDEspace>('POST', comptes, { nom: 'Bruno', attributions });
    const lien = await anne.dire<LienDonne>('POST', `${comptes}/${bruno.json.id}/liens`, {});
    const lui = serveur.navigateur();
    await lui.entrer(lien.json.url);
    const reponses = await Promise.all([
      anne.dire('DELETE', `${comptes}/${json.compte}`),
      lui.dire('DELETE', `${comptes}/${bruno.json.id}`),
    ]);
    expect(statuts(reponses)).toEqual([204, 409]);
  });

  test('no failure is forgotten', async () => {
    await Promise.all(Array.from({ length: 12 }, () => compterEssai(serveur.comptes, 'adresse', 'x', ECHECS)));
    const [essai] = await serveur.base.db.selectFrom('essais').selectAll().execute();
    expect(essai?.nombre).toBe(12);
  });
});
