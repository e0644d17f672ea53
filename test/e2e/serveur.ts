import { createHash } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { uuidv7 } from 'uuidv7';
import { expect } from 'vitest';
import * as Y from 'yjs';
import { kindOf, type Charge, type NomActe } from '../../src/domain/apply.ts';
import { addDays } from '../../src/domain/date.ts';
import type { Attribution } from '../../src/domain/droits/acces.ts';
import { SCHEMA, type Operation } from '../../src/domain/operation.ts';
import { recordIdOf, scopeOf } from '../../src/domain/scope.ts';
import { empreinte } from '../../src/sync/canonique.ts';
import { FRAGMENT } from '../../src/sync/editeur.ts';
import { PROTOCOLE, type Demande, type Issue, type MajTexte, type Reponse } from '../../src/sync/protocole.ts';
import type { CompteDEspace, CompteSaisi, EspaceDetaille, LienDonne, Session } from '../../src/sync/session.ts';
import { todayIn } from './aujourdhui.ts';
import { attendSurLeDisque } from './disque.ts';
import type { Server } from './server.ts';

/** One act and its payload. */
export type Acte = { [N in NomActe]: readonly [acte: N, charge: Charge<N>] }[NomActe];

/**
 * Somebody at the doors of a real server without a browser: it keeps its cookie, says its Origin, and sends acts as a
 * device would.
 */
export class Plume {
  readonly address: string;
  readonly device = uuidv7();
  session: Session | undefined;
  /** Version that it says to have seen. */
  vu = 0;
  #cookie = '';
  #seq = 0;
  /** Scope of each record, from the act that made it. */
  readonly #scopes = new Map<string, string>();

  constructor(address: string) {
    this.address = address;
  }

  /** The answer of one door; throws unless it is a success. */
  async dire<T>(methode: string, chemin: string, corps?: unknown): Promise<T> {
    const reponse = await fetch(this.address + chemin, {
      method: methode,
      headers: { Origin: this.address, Cookie: this.#cookie, 'Content-Type': 'application/json' },
      ...(corps === undefined ? {} : { body: JSON.stringify(corps) }),
    });
    const texte = await reponse.text();
    if (!reponse.ok) throw new Error(`${methode} ${chemin}: ${String(reponse.status)} ${texte}`);
    this.#cookie = reponse.headers.get('Set-Cookie')?.split(';')[0] ?? this.#cookie;
    return (texte === '' ? undefined : JSON.parse(texte)) as T;
  }

  async entrer(lien: string, nom?: string, appareil = 'Essai'): Promise<Session> {
    const jeton = new URL(lien).hash.slice(1);
    this.session = await this.dire<Session>('POST', '/api/entree', { jeton, nom, appareil: { nom: appareil } });
    return this.session;
  }

  /** Says where a record is that it did not make. */
  connaitre(kind: string, id: string, scope: string): void {
    this.#scopes.set(`${kind}/${id}`, scope);
  }

  /** One record as the server has it. */
  async record<R>(espace: string, kind: string, id: string): Promise<R> {
    const { portees } = await this.dire<Reponse>('POST', '/api/sync', this.#demande(espace, [`${kind}/${id}`]));
    const doc = portees.flatMap(({ documents }) => documents).find((d) => d.kind === kind && d.id === id)?.doc;
    if (doc === undefined) throw new Error(`no ${kind} ${id}`);
    return doc as unknown as R;
  }

  #demande(espace: string, entiers: string[] = []): Demande {
    return { protocole: PROTOCOLE, espace, device: this.device, envois: [], textes: [], portees: {}, entiers };
  }

  /** Reads where the journal of a scope stands: what it says next was said with all of it in sight. */
  async lire(espace: string, scope: string): Promise<void> {
    const { portees } = await this.dire<Reponse>('POST', '/api/sync', this.#demande(espace));
    this.vu = portees.find((lot) => lot.scope === scope)?.a ?? 0;
  }

  /** Sends acts and words in one round; throws when one of them is not taken as it is, or as `issue` says. */
  async envoyer(
    espace: string,
    actes: readonly Acte[],
    textes: readonly MajTexte[] = [],
    issue: Issue = 'applied',
  ): Promise<void> {
    for (let i = 0; i === 0 || i < actes.length; i += 50) {
      const demande: Demande = {
        ...this.#demande(espace),
        envois: actes.slice(i, i + 50).map((acte) => {
          const operation = this.#operation(acte);
          return { empreinte: empreinte(operation), operation };
        }),
        textes: i === 0 ? [...textes] : [],
      };
      const { sorts, textesRefuses } = await this.dire<Reponse>('POST', '/api/sync', demande);
      const pris = issue === 'applied' ? ['applied', 'merged'] : [issue];
      const manques = [...sorts.filter((sort) => !pris.includes(sort.issue)), ...textesRefuses];
      if (manques.length > 0) throw new Error(JSON.stringify(manques));
    }
  }

  #operation([type, payload]: Acte): Operation {
    this.#seq += 1;
    const recordId = recordIdOf(type, payload);
    const cle = `${kindOf(type)}/${recordId}`;
    const scope = this.#scopes.get(cle) ?? scopeOf(type, payload, undefined);
    this.#scopes.set(cle, scope);
    return {
      id: uuidv7(),
      kind: kindOf(type),
      recordId,
      scope,
      type,
      payload,
      author: this.session?.nom ?? '',
      device: this.device,
      seq: this.#seq,
      at: new Date().toISOString(),
      base: { version: this.vu, ownSeq: this.#seq - 1 },
      apres: [],
      geste: uuidv7(),
      schema: SCHEMA,
    };
  }
}

/** Words of a point, as an editor would have written them. */
export function motsDe(seanceId: string, pointId: string, nature: string, mots: string): MajTexte {
  const doc = new Y.Doc();
  const paragraphe = new Y.XmlElement('paragraph');
  paragraphe.insert(0, [new Y.XmlText(mots)]);
  doc.getXmlFragment(FRAGMENT).insert(0, [paragraphe]);
  const maj = Buffer.from(Y.encodeStateAsUpdate(doc));
  const id = createHash('sha256').update(maj).digest('hex');
  return { id, texteId: `${seanceId}/${pointId}/${nature}`, seanceId, maj: maj.toString('base64') };
}

const COMMUNE = 'fr-11999';

/** An instance of the commune with one member, one sitting to come and its points. */
export function instanceAvecSeance(
  nom: string,
  membre: { readonly personneId: string; readonly prenom: string; readonly nom: string },
  seanceId: string,
  points: readonly { readonly id: string; readonly intitule: string; readonly huisClos?: boolean }[],
): Acte[] {
  const id = `i-${seanceId}`;
  const mandat = { id: `m-${seanceId}`, personneId: membre.personneId, role: 'conseiller', rang: 1 } as const;
  return [
    ['addPersonne', { personne: { id: membre.personneId, civilite: 'M.', prenom: membre.prenom, nom: membre.nom } }],
    [
      'createInstance',
      {
        instance: {
          id,
          communeId: COMMUNE,
          nom,
          genre: 'conseil-municipal',
          reglement: 'fr-commune',
          population: 1240,
          sieges: 15,
          motifNumero: '{annee}-{numero:3}',
        },
      },
    ],
    ['addMandat', { id, mandat: { ...mandat, droitDeVote: true } }],
    [
      'createSeance',
      {
        seance: {
          id: seanceId,
          instanceId: id,
          communeId: COMMUNE,
          nomInstance: nom,
          nomCommune: 'Cazelles-sur-Orbiel',
          reglement: 'fr-commune',
          population: 1240,
          date: addDays(todayIn(), 20),
          heure: '20:30',
          rangConvocation: 1,
          sieges: 15,
          enExercice: 1,
        },
        membres: [{ ...mandat, civilite: 'M.', prenom: membre.prenom, nom: membre.nom, droitDeVote: true }],
      },
    ],
    ...points.map((point, i): Acte => [
      'addPoint',
      { id: seanceId, point: { ...point, rang: `a${i}`, genre: 'deliberation' } },
    ]),
  ];
}

export const SEANCE = 'seance-du-conseil';

export interface Mairie {
  readonly espace: EspaceDetaille;
  /** The administrator, who has no browser. */
  readonly plume: Plume;
  /** Makes an account and answers it with its one-time link. */
  readonly inviter: (compte: CompteSaisi) => Promise<{ readonly compte: string; readonly url: string }>;
  /** Another one-time link for an account. */
  readonly lien: (compte: string) => Promise<string>;
}

export const secretariat: readonly Attribution[] = [{ role: 'secretariat', sur: '*' }];

/** A town hall on a new server: its commune, its conseil municipal and a sitting to come with one point. */
export async function ouvrirMairie(server: Server): Promise<Mairie> {
  const plume = new Plume(server.address);
  await plume.entrer(server.firstLink ?? '', 'Mme Cathala');
  const espace = await plume.dire<EspaceDetaille>('POST', '/api/espaces', { nom: 'Mairie de Cazelles' });
  await plume.envoyer(espace.id, [
    [
      'addCommune',
      {
        commune: {
          id: COMMUNE,
          code: '11999',
          pays: 'FR',
          nom: 'Cazelles-sur-Orbiel',
          codesPostaux: ['11600'],
          population: 1240,
        },
      },
    ],
    ...instanceAvecSeance('Conseil municipal', { personneId: 'p-luc', prenom: 'Luc', nom: 'Vidal' }, SEANCE, [
      { id: 'pt-cantine', intitule: 'Tarifs de la cantine' },
    ]),
  ]);
  const comptes = `/api/espaces/${espace.id}/comptes`;
  const lien = async (compte: string) => (await plume.dire<LienDonne>('POST', `${comptes}/${compte}/liens`, {})).url;
  return {
    espace,
    plume,
    lien,
    inviter: async (saisi) => {
      const { id } = await plume.dire<CompteDEspace>('POST', comptes, saisi);
      return { compte: id, url: await lien(id) };
    },
  };
}

/** Opens a one-time link as its owner would: his name is known, he goes in and leaves the passkey for later. */
export async function entrerPar(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Entrer', exact: true }).click();
  await page.getByRole('button', { name: 'Plus tard' }).click();
}

/** A new device enrolled by a link, with everything of the town hall that its account may read. */
export async function recevoirMairie(device: BrowserContext, url: string, premiere?: Page): Promise<Page> {
  const page = premiere ?? (await device.newPage());
  await entrerPar(page, url);
  await page.getByRole('button', { name: /^L’ouvrir sur cet appareil/ }).click();
  await page.getByRole('heading', { name: 'Votre carnet est prêt' }).waitFor({ timeout: 60_000 });
  return page;
}

/** The state of the exchange, as the head of every screen says it. */
export const etatDit = (page: Page) => page.locator('.save-state');

/** Until the head of the screen says these words. */
export const dit = (page: Page, mots: string | RegExp, timeout = 60_000): Promise<void> =>
  etatDit(page).filter({ hasText: mots }).waitFor({ timeout });

/** Nothing waits: on the disk first, since the head repaints a moment after the screen where something was done. */
export async function toutEnvoye(page: Page): Promise<void> {
  await expect.poll(() => attendSurLeDisque(page), { timeout: 60_000 }).toBe(0);
  await dit(page, 'Tout est envoyé');
}

/** The points that the screen Préparer shows. */
export const pointsDits = (page: Page): Promise<string[]> => page.locator('.pt-titre').allTextContents();

export async function ouvrirPreparer(page: Page, seance = SEANCE): Promise<void> {
  await page.goto(new URL(`/seance/${seance}/preparer`, page.url()).href);
  await page.locator('.pt').first().waitFor();
}

/** Adds a point by keyboard; resolves once the head said that the device has it. */
export async function ajouterPoint(page: Page, intitule: string): Promise<void> {
  const tete = page.locator('.save-state');
  const avant = Number((await tete.getAttribute('data-saved-at')) ?? 0);
  const champ = page.locator('#nouveau-point');
  await champ.focus();
  await page.keyboard.type(intitule);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (since) => Number(document.querySelector<HTMLElement>('.save-state')?.dataset['savedAt'] ?? 0) > since,
    avant,
  );
  await page.locator('.pt-titre', { hasText: intitule }).first().waitFor();
}

/** The network comes back: the browser says it by itself to every page. */
export async function reseauRevenu(device: BrowserContext): Promise<void> {
  await device.setOffline(true);
  await device.setOffline(false);
}
