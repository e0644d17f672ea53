import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Instance } from '../../domain/instance/instance.ts';
import {
  PAGE_AUDIT,
  type Appareil,
  type CompteDEspace,
  type EspaceDetaille,
  type LienDonne,
  type LigneAudit,
  type Session,
} from '../../sync/session.ts';
import { basesDeTest } from '../journal/basesDeTest.ts';
import { accesDe } from '../comptes/acces.ts';
import { creerEspace } from '../comptes/espaces.ts';
import { serveurDeTest, type Navigateur, type ServeurDeTest } from './serveurDeTest.ts';

const bases = await basesDeTest(() => ':memory:');

describe.each(bases)('on $nom', ({ ou }) => {
  let serveur: ServeurDeTest;
  let administratrice: Navigateur;
  let mairie: string;
  let voisine: string;

  beforeEach(async () => {
    serveur = await serveurDeTest({ courrier: true, ou: ou() });
    administratrice = serveur.navigateur();
    const { json } = await administratrice.entrer(await serveur.premierLien(), { nom: 'Anne Vial' });
    mairie = await creerEspace(serveur.comptes, json.compte, 'Mairie de Coutouvre');
    voisine = await creerEspace(serveur.comptes, json.compte, 'Mairie de Cout');
  });
  afterEach(() => serveur.base.fermer());

  const comptes = (espace: string) => `/api/espaces/${espace}/comptes`;

  /** An account of an espace, and a browser enrolled for it. */
  async function inviter(espace: string, saisi: object, par: Navigateur = administratrice) {
    const cree = await par.dire<CompteDEspace>('POST', comptes(espace), saisi);
    expect(cree.statut, JSON.stringify(cree.json)).toBe(201);
    const lien = await par.dire<LienDonne>('POST', `${comptes(espace)}/${cree.json.id}/liens`, {});
    const navigateur = serveur.navigateur();
    const { json } = await navigateur.entrer(lien.json.url);
    return { id: cree.json.id, navigateur, session: json };
  }
  const secretaire = (espace = mairie) =>
    inviter(espace, { nom: 'Claire Roux', attributions: [{ role: 'secretariat', sur: '*' }] });

  const conseil = (mandats: object[]) =>
    ({
      id: 'conseil',
      nom: 'Conseil municipal',
      communeId: 'fr-42071',
      scope: 'instance:conseil',
      mandats,
    }) as unknown as Instance;

  async function deposer(espace: string, fiche: { id: string; scope: string }, kind: string): Promise<void> {
    await serveur.base.db
      .insertInto('records')
      .values({ espace, kind, id: fiche.id, scope: fiche.scope, version: 1, taille: 1, doc: JSON.stringify(fiche) })
      .execute();
  }

  describe('an espace', () => {
    test('is opened by whoever administers the server, and by nobody else', async () => {
      const { navigateur } = await secretaire();
      expect(await navigateur.dire('POST', '/api/espaces', { nom: 'X' })).toEqual({
        statut: 403,
        json: { code: 'droit-manquant' },
      });
    });

    test('shows what it holds, so that a commune known on both sides is seen before anything is shared', async () => {
      await deposer(mairie, conseil([]), 'instance');
      await deposer(
        mairie,
        { id: 'fr-42071', nom: 'Coutouvre', code: '42071', scope: 'commune:fr-42071' } as never,
        'commune',
      );
      const { json } = await administratrice.dire<EspaceDetaille[]>('GET', '/api/espaces');
      expect(json.find(({ id }) => id === mairie)).toMatchObject({
        nom: 'Mairie de Coutouvre',
        communes: [{ id: 'fr-42071', nom: 'Coutouvre', code: '42071' }],
        instances: [{ id: 'conseil', nom: 'Conseil municipal', communeId: 'fr-42071' }],
      });
    });

    test('shows nobody an instance that is not his', async () => {
      await deposer(mairie, conseil([]), 'instance');
      const { navigateur } = await inviter(mairie, { nom: 'Luc', attributions: [{ role: 'lecture', sur: 'bureau' }] });
      const { json } = await navigateur.dire<EspaceDetaille[]>('GET', '/api/espaces');
      expect(json.map(({ id, instances }) => ({ id, instances }))).toEqual([{ id: mairie, instances: [] }]);
    });

    test('of others is as unknown as one that does not exist', async () => {
      const { navigateur } = await secretaire();
      for (const espace of [voisine, 'rien']) {
        expect((await navigateur.dire('GET', comptes(espace))).json).toEqual({ code: 'espace-inconnu' });
        expect((await navigateur.dire('POST', comptes(espace), { nom: 'X' })).json).toEqual({ code: 'espace-inconnu' });
        expect((await navigateur.dire('GET', `/api/espaces/${espace}/audit`)).json).toEqual({ code: 'espace-inconnu' });
        expect((await navigateur.dire('POST', `/api/espaces/${espace}`, { nom: 'X' })).json).toEqual({
          code: 'espace-inconnu',
        });
      }
    });
  });

  describe('an account', () => {
    test('enters by the link that the secretariat shows, with its name and its rights', async () => {
      const { session } = await secretaire();
      expect(session).toMatchObject({
        nom: 'Claire Roux',
        administreServeur: false,
        espaces: [{ id: mairie, attributions: [{ role: 'secretariat', sur: '*' }] }],
      });
    });

    test('of a personne follows her mandats, from day to day', async () => {
      const { id, navigateur } = await inviter(mairie, { nom: 'Luc Ferrand', personneId: 'p-luc' });
      const droits = async () => (await navigateur.dire<Session>('GET', '/api/session')).json.espaces[0]?.attributions;
      expect(await droits()).toEqual([]);
      const mandat = { id: 'm', personneId: 'p-luc', role: 'maire', rang: 1, droitDeVote: true, fin: '2026-09-25' };
      await deposer(mairie, conseil([mandat]), 'instance');
      expect(await droits()).toEqual([
        { role: 'membre', sur: 'conseil' },
        { role: 'presidence', sur: 'conseil' },
      ]);
      const { json } = await administratrice.dire<CompteDEspace[]>('GET', comptes(mairie));
      expect(json.find((c) => c.id === id)).toMatchObject({ attributions: [], derivees: { length: 2 }, appareils: 1 });
      serveur.avancer(2 * 86_400_000);
      expect(await droits()).toEqual([]);
    });

    test('a mandat in one town hall is nothing in another', async () => {
      const { id } = await inviter(mairie, { nom: 'Luc', personneId: 'p-luc' });
      await deposer(voisine, conseil([{ id: 'm', personneId: 'p-luc', role: 'maire', rang: 1 }]), 'instance');
      expect((await accesDe(serveur.comptes, id, mairie))?.attributions).toEqual([]);
      expect(await accesDe(serveur.comptes, id, voisine)).toBeUndefined();
    });

    test('one for each personne', async () => {
      await inviter(mairie, { nom: 'Luc', personneId: 'p-luc' });
      const encore = await administratrice.dire('POST', comptes(mairie), { nom: 'Luc bis', personneId: 'p-luc' });
      expect(encore).toEqual({ statut: 409, json: { code: 'personne-deja-liee' } });
      expect((await administratrice.dire<CompteDEspace[]>('GET', comptes(mairie))).json).toHaveLength(2);
    });

    test('that changes its name keeps the earlier ones', async () => {
      const { id, navigateur } = await secretaire();
      await administratrice.dire('POST', `${comptes(mairie)}/${id}`, { nom: 'Claire Roux-Petit' });
      const { json } = await navigateur.dire<Session>('GET', '/api/session');
      expect(json).toMatchObject({ nom: 'Claire Roux-Petit', noms: ['Claire Roux-Petit', 'Claire Roux'] });
    });

    test('taken out of its only espace is closed, and its devices are out', async () => {
      const { id, navigateur } = await secretaire();
      const attend = (await administratrice.dire<LienDonne>('POST', `${comptes(mairie)}/${id}/liens`, {})).json.url;
      expect((await administratrice.dire('DELETE', `${comptes(mairie)}/${id}`)).statut).toBe(204);
      expect((await navigateur.dire('GET', '/api/session')).statut).toBe(401);
      expect((await serveur.navigateur().entrer(attend)).statut).toBe(404);
      expect((await administratrice.dire('POST', `${comptes(mairie)}/${id}/liens`, {})).statut).toBe(404);
    });

    test('rights given or taken count at the next request', async () => {
      const { id, navigateur } = await secretaire();
      expect((await navigateur.dire('GET', comptes(mairie))).statut).toBe(200);
      await administratrice.dire('POST', `${comptes(mairie)}/${id}`, { attributions: [] });
      expect(await navigateur.dire('GET', comptes(mairie))).toEqual({ statut: 403, json: { code: 'droit-manquant' } });
    });
  });

  describe('the secretariat', () => {
    test('invites members and other secretaries, and revokes a lost device', async () => {
      const { navigateur } = await secretaire();
      const elu = await inviter(mairie, { nom: 'Luc', attributions: [{ role: 'membre', sur: 'conseil' }] }, navigateur);
      const chemin = `${comptes(mairie)}/${elu.id}/appareils`;
      const [appareil] = (await navigateur.dire<Appareil[]>('GET', chemin)).json;
      expect((await navigateur.dire('DELETE', `${chemin}/${appareil?.id ?? ''}`)).statut).toBe(204);
      expect((await elu.navigateur.dire('GET', '/api/session')).statut).toBe(401);
      await inviter(mairie, { nom: 'Paul', attributions: [{ role: 'secretariat', sur: '*' }] }, navigateur);
    });

    test('a link that a lost device had made for another one opens nothing once it is revoked; the secretariat’s does', async () => {
      const { navigateur } = await secretaire();
      const elu = await inviter(mairie, { nom: 'Luc', attributions: [{ role: 'membre', sur: 'conseil' }] }, navigateur);
      const pris = await elu.navigateur.dire<LienDonne>('POST', '/api/liens', {});
      const remis = await navigateur.dire<LienDonne>('POST', `${comptes(mairie)}/${elu.id}/liens`, {});
      const chemin = `${comptes(mairie)}/${elu.id}/appareils`;
      const [appareil] = (await navigateur.dire<Appareil[]>('GET', chemin)).json;
      await navigateur.dire('DELETE', `${chemin}/${appareil?.id ?? ''}`);
      expect((await serveur.navigateur().entrer(pris.json.url)).json).toEqual({ code: 'lien-inconnu' });
      expect((await serveur.navigateur().entrer(remis.json.url)).statut).toBe(200);
    });

    test('a link made beforehand opens no account that has come out of its maker’s reach: promoted, of two espaces, or left', async () => {
      const { id, navigateur } = await secretaire();
      const lienPour = async (qui: string) =>
        (await navigateur.dire<LienDonne>('POST', `${comptes(mairie)}/${qui}/liens`, {})).json.url;
      const essayer = async (url: string) => {
        const jeton = url.split('#')[1];
        const lu = await serveur.navigateur().dire<{ code?: string }>('POST', '/api/entree/lire', { jeton });
        const entre = await serveur.navigateur().entrer(url);
        expect(lu.statut).toBe(entre.statut);
        return entre.statut;
      };
      const membre = (nom: string) => inviter(mairie, { nom, attributions: [{ role: 'membre', sur: 'conseil' }] });

      const promu = await membre('Luc');
      const avant = await lienPour(promu.id);
      await administratrice.dire('POST', `${comptes(mairie)}/${promu.id}`, {
        attributions: [{ role: 'administration', sur: '*' }],
      });
      expect(await essayer(avant)).toBe(404);

      const ailleurs = await membre('Paul');
      const garde = await lienPour(ailleurs.id);
      const la = await administratrice.dire<CompteDEspace>('POST', comptes(voisine), { nom: 'M. Paul' });
      const voisin = await administratrice.dire<LienDonne>('POST', `${comptes(voisine)}/${la.json.id}/liens`, {});
      expect((await ailleurs.navigateur.entrer(voisin.json.url, { rejoindre: true })).statut).toBe(200);
      expect(await essayer(garde)).toBe(404);

      const reste = await membre('Rose');
      const remis = await lienPour(reste.id);
      await administratrice.dire('DELETE', `${comptes(mairie)}/${id}`);
      expect(await essayer(remis)).toBe(404);
    });

    test('makes no administrator, and opens no account of one', async () => {
      const { id, navigateur, session } = await secretaire();
      const refus = { statut: 403, json: { code: 'droit-manquant' } };
      const administration = { attributions: [{ role: 'administration', sur: '*' }] };
      expect(await navigateur.dire('POST', comptes(mairie), { nom: 'X', ...administration })).toEqual(refus);
      expect(await navigateur.dire('POST', `${comptes(mairie)}/${id}`, administration)).toEqual(refus);
      const { json } = await administratrice.dire<Session>('GET', '/api/session');
      for (const [methode, suite, corps] of [
        ['POST', '', { nom: 'Moi' }],
        ['POST', '/liens', {}],
        ['GET', '/appareils', undefined],
        ['DELETE', `/appareils/${json.appareil.id}`, undefined],
        ['DELETE', '', undefined],
      ] as const)
        expect(await navigateur.dire(methode, `${comptes(mairie)}/${json.compte}${suite}`, corps), suite).toEqual(
          refus,
        );
      expect(session.compte).toBe(id);
      expect((await administratrice.dire('GET', '/api/session')).statut).toBe(200);
    });

    test('of one instance, the presidence and members manage no account', async () => {
      for (const role of ['secretariat', 'presidence', 'membre', 'lecture'] as const) {
        const { navigateur, id } = await inviter(mairie, { nom: role, attributions: [{ role, sur: 'conseil' }] });
        for (const [methode, suite, corps] of [
          ['GET', '', undefined],
          ['POST', '', { nom: 'X' }],
          ['POST', `/${id}`, { attributions: [{ role: 'secretariat', sur: '*' }] }],
          ['POST', `/${id}`, { nom: 'Monsieur le maire' }],
          ['POST', `/${id}/liens`, {}],
          ['DELETE', `/${id}`, undefined],
        ] as const) {
          const { statut, json } = await navigateur.dire(methode, `${comptes(mairie)}${suite}`, corps);
          expect({ statut, json }, `${role} ${methode} ${suite}`).toEqual({
            statut: 403,
            json: { code: 'droit-manquant' },
          });
        }
      }
    });
  });

  describe('a second administrator of the server', () => {
    const chemin = (id: string) => `${comptes(mairie)}/${id}/serveur`;
    const refus = (statut: number, code: string) => ({ statut, json: { code } });

    test('is appointed by the first, opens espaces, and may then let the first go; it is all written down', async () => {
      const { id, navigateur } = await secretaire();
      expect(await navigateur.dire('POST', chemin(id), { administre: true })).toEqual(refus(403, 'droit-manquant'));
      const nommee = await administratrice.dire<CompteDEspace>('POST', chemin(id), { administre: true });
      expect(nommee.json).toMatchObject({ id, administreServeur: true });
      expect((await navigateur.dire<Session>('GET', '/api/session')).json.administreServeur).toBe(true);
      expect((await navigateur.dire('POST', '/api/espaces', { nom: 'Mairie de Nandax' })).statut).toBe(201);
      const premiere = (await administratrice.dire<Session>('GET', '/api/session')).json.compte;
      expect((await navigateur.dire('POST', chemin(premiere), { administre: false })).statut).toBe(200);
      expect(await administratrice.dire('POST', '/api/espaces', { nom: 'X' })).toEqual(refus(403, 'droit-manquant'));
      expect(await navigateur.dire('POST', chemin(id), { administre: false })).toEqual(
        refus(409, 'dernier-administrateur'),
      );
      const { json } = await administratrice.dire<LigneAudit[]>('GET', `/api/espaces/${mairie}/audit`);
      expect(json.filter(({ genre }) => genre === 'serveur')).toMatchObject([
        { compte: premiere, par: id, detail: { administre: false } },
        { compte: id, par: premiere, detail: { administre: true } },
      ]);
    });

    test('is somebody who has entered, of an espace of the one who appoints, and no link made before opens it', async () => {
      const absent = await administratrice.dire<CompteDEspace>('POST', comptes(mairie), { nom: 'Absent' });
      expect(await administratrice.dire('POST', chemin(absent.json.id), { administre: true })).toEqual(
        refus(409, 'compte-jamais-entre'),
      );
      expect(await administratrice.dire('POST', chemin('inconnu'), { administre: true })).toEqual(
        refus(404, 'compte-inconnu'),
      );
      const { id, navigateur } = await secretaire();
      const sien = `${comptes(mairie)}/${id}`;
      const avant = await administratrice.dire<LienDonne>('POST', `${sien}/liens`, {});
      await administratrice.dire('POST', chemin(id), { administre: true });
      expect(await serveur.navigateur().entrer(avant.json.url)).toMatchObject(refus(404, 'lien-inconnu'));
      const autre = await inviter(mairie, { nom: 'Bruno', attributions: [{ role: 'administration', sur: '*' }] });
      expect(await autre.navigateur.dire('POST', `${sien}/liens`, {})).toEqual(refus(403, 'droit-manquant'));
      expect((await navigateur.dire('GET', '/api/session')).statut).toBe(200);
    });
  });

  test('an espace keeps an administrator', async () => {
    const { json } = await administratrice.dire<Session>('GET', '/api/session');
    const soi = `${comptes(mairie)}/${json.compte}`;
    const refus = { statut: 409, json: { code: 'dernier-administrateur' } };
    expect(await administratrice.dire('POST', soi, { attributions: [] })).toEqual(refus);
    expect(await administratrice.dire('DELETE', soi)).toEqual(refus);
    const autre = await inviter(mairie, { nom: 'Bruno', attributions: [{ role: 'administration', sur: '*' }] });
    expect((await autre.navigateur.dire('DELETE', soi)).statut).toBe(204);
  });

  describe('one person in two espaces', () => {
    const deux = async () => {
      const elle = await inviter(mairie, { nom: 'Claire Roux', attributions: [{ role: 'secretariat', sur: '*' }] });
      const la = await administratrice.dire<CompteDEspace>('POST', comptes(voisine), {
        nom: 'Mme Roux',
        personneId: 'p-claire',
        attributions: [{ role: 'membre', sur: 'conseil' }],
      });
      const lien = await administratrice.dire<LienDonne>('POST', `${comptes(voisine)}/${la.json.id}/liens`, {});
      return { elle, url: lien.json.url };
    };

    test('joins the second with the account that she has', async () => {
      const { elle, url } = await deux();
      const { statut, json } = await elle.navigateur.entrer(url, { rejoindre: true });
      expect(statut).toBe(200);
      expect(json).toMatchObject({ compte: elle.id, nom: 'Claire Roux', noms: ['Claire Roux'] });
      expect(json.espaces).toMatchObject([
        { nom: 'Mairie de Cout', personneId: 'p-claire', attributions: [{ role: 'membre', sur: 'conseil' }] },
        { nom: 'Mairie de Coutouvre', attributions: [{ role: 'secretariat', sur: '*' }] },
      ]);
      expect(json.appareil.id, 'the same browser').toBe(elle.session.appareil.id);
    });

    test('is then out of reach of one secretariat alone', async () => {
      const { elle, url } = await deux();
      await elle.navigateur.entrer(url, { rejoindre: true });
      const la = await inviter(voisine, { nom: 'Paul', attributions: [{ role: 'secretariat', sur: '*' }] });
      const compte = `${comptes(voisine)}/${elle.id}`;
      const refus = { statut: 403, json: { code: 'compte-partage' } };
      expect(await la.navigateur.dire('POST', `${compte}/liens`, {})).toEqual(refus);
      expect(await la.navigateur.dire('POST', compte, { nom: 'Le maire de Coutouvre' })).toEqual(refus);
      expect(await la.navigateur.dire('POST', compte, { courriel: 'paul@example.fr' })).toEqual(refus);
      expect(await la.navigateur.dire('GET', `${compte}/appareils`)).toEqual(refus);
      // What it gave, it takes back; the account stays open for the other espace.
      expect((await la.navigateur.dire('DELETE', compte)).statut).toBe(204);
      const { json } = await elle.navigateur.dire<Session>('GET', '/api/session');
      expect(json.espaces.map(({ nom }) => nom)).toEqual(['Mairie de Coutouvre']);
    });

    test('an account that has been opened is nobody else’s to take', async () => {
      const { elle, url } = await deux();
      const lui = await inviter(mairie, { nom: 'Paul', attributions: [{ role: 'lecture', sur: 'conseil' }] });
      const sien = await administratrice.dire<LienDonne>('POST', `${comptes(mairie)}/${elle.id}/liens`, {});
      expect(await lui.navigateur.entrer(sien.json.url, { rejoindre: true })).toEqual({
        statut: 403,
        json: { code: 'compte-partage' },
      });
      expect((await lui.navigateur.dire<Session>('GET', '/api/session')).json.compte).toBe(lui.id);
      expect((await elle.navigateur.entrer(url, { rejoindre: true })).statut).toBe(200);
    });

    test('adds a second quality in the same espace, when it names no second personne', async () => {
      const elle = await secretaire();
      const inviterLuc = async (personneId: string) => {
        const attributions = [{ role: 'lecture', sur: 'bureau' }];
        const compte = await administratrice.dire<CompteDEspace>('POST', comptes(mairie), {
          nom: 'Mme Roux',
          personneId,
          attributions,
        });
        const chemin = `${comptes(mairie)}/${compte.json.id}/liens`;
        return (await administratrice.dire<LienDonne>('POST', chemin, {})).json.url;
      };
      const { json } = await elle.navigateur.entrer(await inviterLuc('p-claire'), { rejoindre: true });
      expect(json.espaces).toMatchObject([{ id: mairie, personneId: 'p-claire', attributions: { length: 2 } }]);
      const autre = await inviterLuc('p-luc');
      expect(await elle.navigateur.entrer(autre, { rejoindre: true })).toEqual({
        statut: 409,
        json: { code: 'personne-deja-liee' },
      });
      expect((await serveur.navigateur().entrer(autre)).statut, 'the link still serves').toBe(200);
    });

    test('without joining, the browser becomes the other person’s', async () => {
      const { elle, url } = await deux();
      const { json } = await elle.navigateur.entrer(url);
      expect(json.nom).toBe('Mme Roux');
      expect((await elle.navigateur.dire<Session>('GET', '/api/session')).json.nom).toBe('Mme Roux');
    });
  });

  describe('mail', () => {
    const avecCourriel = { nom: 'Luc', courriel: 'luc@example.fr', attributions: [{ role: 'membre', sur: 'conseil' }] };

    test('carries the link when it is asked, and says that it left', async () => {
      const { json } = await administratrice.dire<CompteDEspace>('POST', comptes(mairie), avecCourriel);
      const lien = await administratrice.dire<LienDonne>('POST', `${comptes(mairie)}/${json.id}/liens`, {
        courriel: true,
      });
      expect(lien.json.envoye).toBe(true);
      expect(serveur.lettres).toMatchObject([{ a: 'luc@example.fr' }]);
      expect(serveur.lettres[0]?.texte).toContain(lien.json.url);
      expect((await serveur.navigateur().entrer(lien.json.url)).statut).toBe(200);
    });

    test('without an address or without a mail server, the link is shown', async () => {
      const { json } = await administratrice.dire<CompteDEspace>('POST', comptes(mairie), { nom: 'Luc' });
      const chemin = `${comptes(mairie)}/${json.id}/liens`;
      expect((await administratrice.dire<LienDonne>('POST', chemin, { courriel: true })).json.envoye).toBe(false);
      expect(serveur.lettres).toEqual([]);
    });

    test('asked at the door answers the same whether the address is known or not', async () => {
      await administratrice.dire('POST', comptes(mairie), avecCourriel);
      const demander = (courriel: string) => serveur.navigateur().dire('POST', '/api/liens/courriel', { courriel });
      expect(await demander('LUC@example.fr')).toEqual(await demander('personne@example.fr'));
      await expect.poll(() => serveur.lettres.length).toBe(1);
      const url = /http\S+/.exec(serveur.lettres[0]?.texte ?? '')?.[0] ?? '';
      expect((await serveur.navigateur().entrer(url)).json.nom).toBe('Luc');
    });

    test('asked again and again leaves three times an hour', async () => {
      await administratrice.dire('POST', comptes(mairie), avecCourriel);
      const statuts = [];
      for (let i = 0; i < 5; i++)
        statuts.push(
          (await serveur.navigateur().dire('POST', '/api/liens/courriel', { courriel: 'luc@example.fr' })).statut,
        );
      expect(statuts).toEqual([202, 202, 202, 429, 429]);
      await expect.poll(() => serveur.lettres.length).toBe(3);
    });

    test.each(['luc', 'luc@example.fr\nBcc: x@y.fr', 'a@b.fr, c@d.fr', '<a@b.fr>', `${'x'.repeat(300)}@b.fr`])(
      'goes to one address, well formed: not %j',
      async (courriel) => {
        const { statut } = await administratrice.dire('POST', comptes(mairie), { nom: 'Luc', courriel });
        expect(statut).toBe(400);
      },
    );
  });

  test('who entered and who gave which right is written down, for those who manage accounts', async () => {
    const { id, navigateur } = await secretaire();
    await administratrice.dire('POST', `${comptes(mairie)}/${id}`, { attributions: [{ role: 'lecture', sur: '*' }] });
    const { json } = await administratrice.dire<LigneAudit[]>('GET', `/api/espaces/${mairie}/audit`);
    const genres = json.filter(({ compte }) => compte === id).map(({ genre }) => genre);
    expect(genres).toEqual(['attributions', 'entree', 'lien', 'attributions', 'compte']);
    expect(json[0]).toMatchObject({
      detail: { avant: [{ role: 'secretariat', sur: '*' }], apres: [{ role: 'lecture', sur: '*' }] },
    });
    expect((await navigateur.dire('GET', `/api/espaces/${mairie}/audit`)).statut).toBe(403);
  });

  test('what is written down is read by the administration alone, by pages, about one person, with names', async () => {
    const { id, navigateur } = await secretaire();
    const audit = (suite = '') => administratrice.dire<LigneAudit[]>('GET', `/api/espaces/${mairie}/audit${suite}`);
    expect((await navigateur.dire('GET', `/api/espaces/${mairie}/audit`)).statut).toBe(403);
    for (let i = 0; i < PAGE_AUDIT; i++)
      await administratrice.dire('POST', `${comptes(mairie)}/${id}`, { nom: `Nom ${String(i)}` });
    const [premiere] = [(await audit()).json];
    expect(premiere).toHaveLength(PAGE_AUDIT);
    expect(premiere[0]).toMatchObject({
      genre: 'compte',
      nom: `Nom ${String(PAGE_AUDIT - 1)}`,
      detail: { champs: ['nom'] },
    });
    const suite = (await audit(`?avant=${premiere.at(-1)?.id ?? ''}`)).json;
    expect(suite.length).toBeGreaterThan(3);
    expect(new Set([...premiere, ...suite].map((l) => l.id)).size).toBe(premiere.length + suite.length);
    expect(suite.find(({ genre, compte }) => genre === 'entree' && compte === id)).toMatchObject({
      detail: { par: 'lien' },
      appareil: 'Tablette',
    });
    const siennes = (await audit(`?compte=${id}&avant=${premiere.at(-1)?.id ?? ''}`)).json;
    expect(siennes.length).toBeGreaterThan(0);
    expect(siennes.every((l) => l.compte === id || l.par === id)).toBe(true);
    expect((await audit('?compte=%20')).statut).toBe(400);
  });

  test('a refused entry of nobody known is told to who administers the server, and to nobody else', async () => {
    await serveur.navigateur().entrer(`http://x/entrer#${'a'.repeat(43)}`);
    const lue = await administratrice.dire<LigneAudit[]>('GET', `/api/espaces/${mairie}/audit`);
    expect(lue.json.filter(({ genre }) => genre === 'entree-refusee')).toMatchObject([
      { detail: { code: 'lien-inconnu' } },
    ]);
    const { id, navigateur } = await secretaire();
    await administratrice.dire('POST', `${comptes(mairie)}/${id}`, {
      attributions: [{ role: 'administration', sur: '*' }],
    });
    const autre = await navigateur.dire<LigneAudit[]>('GET', `/api/espaces/${mairie}/audit`);
    expect(autre.statut).toBe(200);
    expect(autre.json.filter(({ genre }) => genre === 'entree-refusee')).toEqual([]);
  });
});
