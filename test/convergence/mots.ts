import * as Y from 'yjs';
import { mayRead } from '../../src/domain/droits/lire.ts';
import type { Carnet, TexteMaj } from '../../src/store/db.ts';
import { lireTextesRefuses, renvoyerTexte } from '../../src/store/synchro/textesRefuses.ts';
import { texteDe } from '../../src/store/texteJson.ts';
import { openTexte } from '../../src/store/textes.ts';
import type { Appareil } from './appareil.ts';
import type { Hasard } from './hasard.ts';
import { ESPACE, type Serveur } from './serveur.ts';

/** What hands typed into texts, and what they took out again. Each word is typed once in a story. */
export type Mots = { readonly ecrits: Map<string, string>; readonly otes: Set<string> };

export const sansMots = (): Mots => ({ ecrits: new Map(), otes: new Set() });

const MOT = /m\d+\./g;

const paragraphe = (mot: string): Y.XmlElement => {
  const p = new Y.XmlElement('paragraph');
  p.insert(0, [new Y.XmlText(mot)]);
  return p;
};

/** Takes a word out, whole: nothing that others type beside it goes with it. */
function oter(ligne: Y.XmlText, h: Hasard): string | undefined {
  const texte = ligne.toString();
  const mot = h.parmi([...texte.matchAll(MOT)]);
  if (mot === undefined) return undefined;
  ligne.delete(mot.index, mot[0].length);
  return mot[0];
}

/** One hand in one text of a sitting that this device shows, then gone once the disk has it. Whether there was one. */
export async function ecrireDesMots(db: Carnet, h: Hasard, mots: Mots): Promise<boolean> {
  const seance = h.parmi(await db.seances.toArray());
  const point = seance && h.parmi(seance.points);
  if (seance === undefined || point === undefined) return false;
  const texteId = `${seance.id}/${point.id}/${h.chance(0.5) ? 'projet' : 'debats'}`;
  const texte = await openTexte(texteId, seance.id, db);
  texte.doc.clientID = 1 + h.entier(2 ** 31);
  const mot = `m${String(mots.ecrits.size + 1)}.`;
  const lignes = texte.fragment
    .toArray()
    .flatMap((p) => (p instanceof Y.XmlElement ? (p.toArray() as Y.XmlText[]) : []));
  const ligne = h.chance(0.6) ? h.parmi(lignes) : undefined;
  let ote: string | undefined;
  texte.doc.transact(() => {
    if (ligne === undefined) texte.fragment.insert(h.entier(texte.fragment.length + 1), [paragraphe(mot)]);
    else {
      if (h.chance(0.2)) ote = oter(ligne, h);
      ligne.insert(h.chance(0.5) ? 0 : ligne.length, mot);
    }
  });
  await texte.close();
  mots.ecrits.set(mot, texteId);
  if (ote !== undefined) mots.otes.add(ote);
  return true;
}

/** Whoever was refused sends his words again. */
export async function renvoyerDesMots(db: Carnet, h: Hasard): Promise<boolean> {
  const refuse = h.parmi(await lireTextesRefuses(db));
  if (refuse === undefined) return false;
  await renvoyerTexte(refuse.texteId, db);
  return true;
}

function lire(texteId: string, majs: readonly Uint8Array[]): string {
  const doc = new Y.Doc();
  for (const maj of majs) Y.applyUpdate(doc, maj);
  return texteDe(texteId, '', doc, '').brut;
}

function parTexte<T>(rows: readonly T[], id: (row: T) => string): Map<string, T[]> {
  const rangees = new Map<string, T[]>();
  for (const row of rows) rangees.set(id(row), [...(rangees.get(id(row)) ?? []), row]);
  return rangees;
}

/**
 * At rest: each device holds and shows the server's words where it may read them, and what was typed and not taken out
 * is on the server, or shown to whoever typed it.
 */
export async function comparerMots(
  serveur: Serveur,
  appareils: readonly Appareil[],
  { ecrits, otes }: Mots,
): Promise<string[]> {
  const fautes: string[] = [];
  const rows = await serveur.base.db
    .selectFrom('textes_maj')
    .select(['texte_id', 'scope', 'maj'])
    .where('espace', '=', ESPACE)
    .orderBy('n')
    .execute();
  const duServeur = new Map(
    [...parTexte(rows, (row) => row.texte_id)].map(([id, siennes]) => [
      id,
      {
        scope: siennes[0]?.scope ?? '',
        brut: lire(
          id,
          siennes.map((row) => Buffer.from(row.maj, 'base64')),
        ),
      },
    ]),
  );
  const gardes = new Set([...duServeur.values()].flatMap(({ brut }) => brut.match(MOT) ?? []));
  for (const { db, nom, compte } of appareils) {
    const acces = serveur.comptes.get(compte);
    if (acces === undefined) throw new Error(compte);
    const connues = new Set((await db.suivis.toArray()).flatMap(({ cle, version }) => (version > 0 ? [cle] : [])));
    const montres = await db.textes.toArray();
    const aPart = await lireTextesRefuses(db);
    for (const mots of [...montres.map((t) => t.brut), ...aPart.map((t) => t.mots)])
      for (const mot of mots.match(MOT) ?? []) gardes.add(mot);
    const ici = parTexte(await db.texteMaj.toArray(), (row: TexteMaj) => row.texteId);
    for (const [id, siennes] of ici) {
      if (siennes.some((row) => row.etat === 'a-envoyer') && connues.has(`seance/${id.split('/')[0] ?? ''}`))
        fautes.push(`${nom}: words of ${id} still wait at rest`);
    }
    const montre = new Map(montres.map((t) => [t.id, t.brut]));
    for (const [id, { scope, brut }] of duServeur) {
      const siennes = ici.get(id) ?? [];
      const envoyees = siennes.filter((row) => row.etat === 'envoye').map((row) => row.maj);
      if (!mayRead(acces, scope)) {
        if (envoyees.length > 0) fautes.push(`${nom}: words of ${id} are not his to read`);
      } else if (lire(id, envoyees) !== brut) fautes.push(`${nom}: the words of ${id} differ`);
      else if (envoyees.length === siennes.length && montre.get(id) !== brut)
        fautes.push(`${nom}: the words of ${id} are not shown as they are`);
    }
  }
  for (const [mot, id] of ecrits) if (!gardes.has(mot) && !otes.has(mot)) fautes.push(`${mot} of ${id} is lost`);
  return fautes;
}
