import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FaitSaisi } from '../../domain/seance/fait.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import type { LotPortee, Reponse } from '../../sync/protocole.ts';
import type { CompteDEspace, EspaceDetaille, LienDonne } from '../../sync/session.ts';
import { sommeDe } from '../../sync/somme.ts';
import { basesDeTest } from '../journal/basesDeTest.ts';
import { Plume, adjointe, secretaire, uneSeance, unPoint } from '../journal/plumeDeTest.ts';
import { synchroniser } from '../journal/synchroniser.ts';
import { serveurDeTest, type Navigateur, type ServeurDeTest } from './serveurDeTest.ts';

const bases = await basesDeTest(() => ':memory:');
/** Said while the room was closed. */
const SECRET = 'MARQUE-DU-HUIS-CLOS';
const PUBLIC = 'MARQUE-PUBLIQUE';
const VOTES = 'pcn';
const LECTURE = 'lecture:cm';

describe.each(bases)('an account that only looks on, on $nom', ({ ou }) => {
  let serveur: ServeurDeTest;
  let anne: Navigateur;
  let presse: Navigateur;
  let compte: string;
  let espace: string;
  let a: Plume;
  /** All that the account received, as it travelled. */
  let recu: string[];

  const envoyer = async (plume: Plume, operations: readonly unknown[]) => {
    const demande = plume.demande(operations, { espace });
    const qui = { acces: plume.acces, appareil: plume.device };
    const { sorts } = await synchroniser(serveur.base, qui, demande, () => serveur.comptes.maintenant().toISOString());
    return sorts.map((s) => s.issue);
  };
  const noter = (plume: Plume, fait: FaitSaisi) => plume.dire('recordFait', { id: 's1', fait });
  const entendre = async (chemin: string, corps?: unknown) => {
    const texte = await (await presse.demander(corps === undefined ? 'GET' : 'POST', chemin, corps)).text();
    recu.push(texte);
    return texte;
  };
  const lire = async (curseur = 0, entiers: readonly string[] = []): Promise<Reponse> => {
    const portees = {
      [LECTURE]: { curseur, textes: 0 },
      // Cursors that it claims on what is not its own bring nothing.
      'instance:cm': { curseur: 1, textes: 0 },
      'huis-clos:cm': { curseur: 0, textes: 0 },
    };
    const demande = { protocole: 1, espace, device: 'presse', envois: [], textes: [], portees, entiers };
    return JSON.parse(await entendre('/api/sync', demande)) as Reponse;
  };
  const seanceDe = (lot: LotPortee | undefined): Seance | undefined =>
    lot?.documents.find((d) => d.kind === 'seance')?.doc as Seance | undefined;

  beforeEach(async () => {
    serveur = await serveurDeTest({ ou: ou() });
    [anne, presse, recu] = [serveur.navigateur(), serveur.navigateur(), []];
    await anne.entrer(await serveur.premierLien(), { nom: 'Anne' });
    espace = (await anne.dire<{ id: string }>('POST', '/api/espaces', { nom: 'Cazelles' })).json.id;
    const comptes = `/api/espaces/${espace}/comptes`;
    const attributions = [{ role: 'lecture', sur: 'cm' }];
    compte = (await anne.dire<CompteDEspace>('POST', comptes, { nom: 'Presse', attributions })).json.id;
    await presse.entrer((await anne.dire<LienDonne>('POST', `${comptes}/${compte}/liens`, {})).json.url);
    a = new Plume(serveur.base, 'A', secretaire);
    const ouverture = { presents: ['m1', 'm2', 'm3'], absents: [], presidence: 'm1' };
    const issues = await envoyer(a, [
      a.dire('createSeance', uneSeance('s1')),
      a.dire('addPoint', unPoint('s1', 'p1', PUBLIC)),
      a.dire('addPoint', unPoint('s1', 'p2', 'Dossier personnel')),
      noter(a, { id: 'f1', rang: 'b1', type: 'ouverture', ...ouverture }),
      noter(a, { id: 'f2', rang: 'b2', type: 'point', pointId: 'p1', sort: 'aborde' }),
      noter(a, { id: 'f3', rang: 'b3', type: 'note', texte: PUBLIC }),
      noter(a, { id: 'f4', rang: 'b4', type: 'point', pointId: 'p2', sort: 'aborde' }),
    ]);
    expect(new Set(issues)).toEqual(new Set(['applied']));
  });
  afterEach(() => serveur.base.fermer());

  /** The room closes: what is said from there on. */
  const fermer = () =>
    envoyer(a, [
      noter(a, { id: 'f5', rang: 'b5', type: 'huis-clos', etat: 'debut', demandeurs: ['m2'] }),
      noter(a, { id: 'f6', rang: 'b6', type: 'note', texte: SECRET }),
      noter(a, {
        id: 'f7',
        rang: 'b7',
        type: 'deport',
        membre: 'm3',
        pointId: 'p2',
        genre: 'personnel',
        motif: SECRET,
      }),
      noter(a, {
        id: 'f8',
        rang: 'b8',
        type: 'scrutin',
        pointId: 'p2',
        objet: SECRET,
        mode: 'public',
        saisie: { forme: 'noms', votes: VOTES },
      }),
      a.dire('correctFait', {
        id: 's1',
        fait: { id: 'f6', rang: 'b6', type: 'note', texte: `${SECRET} corrigé` },
        motif: SECRET,
      }),
      a.dire('addRemarque', { id: 's1', remarqueId: 'r1', texte: SECRET }),
    ]);

  const rienDeSecret = () => {
    const tout = recu.join('\n');
    expect(tout).not.toContain(SECRET);
    expect(tout).not.toContain(`"${VOTES}"`);
    expect(tout).toContain(PUBLIC);
  };

  test('has the sitting without its closed room, whole and again at each change, with the checksum of the true one', async () => {
    const premiere = await lire();
    expect(premiere.lisibles).toContain(LECTURE);
    expect(premiere.lisibles.filter((s) => s === 'instance:cm' || s === 'huis-clos:cm')).toEqual([]);
    const [avant] = premiere.portees.filter(({ scope }) => scope === LECTURE);
    expect(seanceDe(avant)).toMatchObject({ scope: LECTURE, deroule: [{}, {}, { texte: PUBLIC }, {}] });
    expect(new Set(await fermer())).toEqual(new Set(['applied']));
    const suite = await lire(avant?.a);
    const [apres] = suite.portees.filter(({ scope }) => scope === LECTURE);
    expect(apres?.changements).toEqual([]);
    const lue = seanceDe(apres);
    expect(lue?.deroule.map((f) => f.type)).toEqual(['ouverture', 'point', 'note', 'point', 'huis-clos', 'scrutin']);
    expect(lue?.deroule.at(-1)).toMatchObject({
      reserve: true,
      saisie: { forme: 'totaux', pour: 1, contre: 1, nppv: 1 },
      fige: { pour: 1, contre: 1, resultat: expect.anything() as string },
    });
    expect(apres?.somme).toBe(sommeDe(apres?.documents ?? []));
    // By a cursor of another numbering, and by name.
    await lire(99_999);
    const [entier] = (await lire(apres?.a, ['seance/s1'])).portees;
    expect(entier).toMatchObject({ scope: LECTURE, documents: [{ id: 's1', doc: { scope: LECTURE } }] });
    rienDeSecret();
  });

  test('after somebody foresaw the closed room, or undid it, has the sitting as it then is', async () => {
    const [avant] = (await lire()).portees;
    const fermee = { id: 's1', pointId: 'p1', champs: { huisClos: true } };
    await envoyer(a, [a.dire('editPoint', fermee)]);
    const [apres] = (await lire(avant?.a)).portees;
    expect(seanceDe(apres)?.deroule.filter((f) => f.type === 'note')).toEqual([]);
    await envoyer(a, [a.dire('editPoint', { ...fermee, champs: { huisClos: null } })]);
    const [rouverte] = (await lire(apres?.a)).portees;
    expect(seanceDe(rouverte)?.deroule.filter((f) => f.type === 'note')).toMatchObject([{ texte: PUBLIC }]);
  });

  test('is not told what a divergence holds, nor the journal, nor more than that something changed', async () => {
    const flux = await serveur.app.request(`http://localhost:4173/api/avis?espace=${espace}`, {
      headers: { Cookie: presse.cookie ?? '' },
    });
    const lecteur = flux.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await lecteur?.read())?.value).toBe(': \n\n');
    await fermer();
    const b = new Plume(serveur.base, 'B', adjointe);
    b.version = 7;
    const autre = { id: 'g8', rang: 'b8', type: 'scrutin', pointId: 'p2', objet: SECRET, mode: 'public' } as const;
    expect(await envoyer(b, [noter(b, { ...autre, saisie: { forme: 'noms', votes: 'ppp' } })])).toEqual(['divergent']);
    const dit = (await lecteur?.read())?.value ?? '';
    await lecteur?.cancel();
    expect(dit).toContain(`"scopes":["${LECTURE}"]`);
    recu.push(dit);
    const [lot] = (await lire()).portees.filter(({ scope }) => scope === LECTURE);
    const divergence = lot?.documents.find((d) => d.kind === 'divergence');
    expect(Object.keys(divergence ?? {})).toEqual(['kind', 'id', 'version']);
    expect(lot?.somme).toBe(sommeDe(lot?.documents ?? []));
    await lire(0, [`divergence/${divergence?.id ?? ''}`]);
    const histoire = (kind: string, id: string) => entendre(`/api/historique?espace=${espace}&kind=${kind}&id=${id}`);
    const actes = JSON.parse(await histoire('seance', 's1')) as { operations: { operation: { payload: unknown } }[] };
    expect(actes.operations.length).toBeGreaterThanOrEqual(4);
    expect(await histoire('divergence', divergence?.id ?? '')).toContain('"operations":[]');
    await entendre('/api/session');
    rienDeSecret();
  });

  test('becomes a member: everything comes; becomes a reader again: it goes', async () => {
    await fermer();
    const donner = (role: string) =>
      anne.dire('POST', `/api/espaces/${espace}/comptes/${compte}`, { attributions: [{ role, sur: 'cm' }] });
    const [lot] = (await lire()).portees;
    rienDeSecret();
    await donner('membre');
    const demande = { protocole: 1, espace, device: 'presse', envois: [], textes: [], entiers: [] };
    const portees = { [LECTURE]: { curseur: lot?.a, textes: 0 } };
    const { json } = await presse.dire<Reponse>('POST', '/api/sync', { ...demande, portees });
    expect(json.lisibles).not.toContain(LECTURE);
    expect(JSON.stringify(json.portees)).toContain(SECRET);
    await donner('lecture');
    expect((await lire()).lisibles).toContain(LECTURE);
    rienDeSecret();
  });

  test('sees the instance among what it may open', async () => {
    const instance = {
      id: 'cm',
      communeId: 'fr-34000',
      nom: 'Conseil municipal',
      genre: 'conseil-municipal',
      reglement: 'fr-commune',
      population: 800,
      sieges: 3,
      motifNumero: '{annee}-{numero:3}',
    } as const;
    expect(await envoyer(a, [a.dire('createInstance', { instance })])).toEqual(['applied']);
    const { json } = await presse.dire<EspaceDetaille[]>('GET', '/api/espaces');
    expect(json).toMatchObject([{ id: espace, instances: [{ id: 'cm', nom: 'Conseil municipal' }] }]);
    const [lot] = (await lire()).portees;
    expect(lot?.documents.find((d) => d.kind === 'instance')?.doc).toMatchObject({ id: 'cm', scope: LECTURE });
  });
});
