import type { Acces } from '../../domain/droits/acces.ts';
import { vueDe } from '../../domain/droits/lire.ts';
import type { Refus } from '../../domain/refus.ts';
import { MORCEAU } from '../../sync/typeFichier.ts';
import { porteesFichiers } from '../../sync/porteeTexte.ts';
import type { Carnet, Fichier } from '../db.ts';
import { direProgres } from './progresFichiers.ts';
import { recupererFichier } from './recuperer.ts';
import { adresseFichier, demanderFichier, type Demander } from './requeteFichier.ts';
import { lireFil } from './serveur.ts';

/** What is fetched ahead: files of the sittings of these days, within these bytes. */
const AVANCE_JOURS = 30;
const AVANCE_OCTETS = 100_000_000;
const AVANCE_FICHIER = 20_000_000;
/** Times that a content may arrive other than it left. */
const ESSAIS = 3;

type Suite = { readonly etat: string; readonly recus?: number; readonly refus?: Refus };

async function suiteDe(reponse: Response): Promise<Suite | undefined> {
  try {
    const lu: unknown = await reponse.json();
    return typeof lu === 'object' && lu !== null && 'etat' in lu ? (lu as Suite) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof DOMException) return undefined;
    throw error;
  }
}

function envoyerPart(demander: Demander, adresse: string, { blob, type, octets }: Fichier, de: number) {
  const a = Math.min(de + MORCEAU, octets);
  return demanderFichier(demander, adresse, {
    method: 'PUT',
    headers: { 'Content-Type': type, 'Content-Range': `bytes ${String(de)}-${String(a - 1)}/${String(octets)}` },
    body: blob.slice(de, a),
  });
}

/** `coupe`: nothing goes any more; `passe`: an answer that says nothing, the others are tried. Both go on another time. */
type Sort = 'complet' | 'coupe' | 'passe' | Refus;

/** Sends one file from where the server has it. */
async function envoyerUn(demander: Demander, adresse: string, fichier: Fichier): Promise<Sort> {
  const connu = await demanderFichier(demander, adresse, { method: 'HEAD' });
  if (connu === undefined) return 'coupe';
  if (connu.ok) return 'complet';
  let de = Number(connu.headers.get('Fichier-Recus') ?? 0);
  for (let essais = 0; essais < ESSAIS;) {
    direProgres(fichier.sha256, { sens: 'envoi', fait: de, total: fichier.octets });
    const reponse = await envoyerPart(demander, adresse, fichier, de >= fichier.octets ? 0 : de);
    if (reponse === undefined) return 'coupe';
    const suite = await suiteDe(reponse);
    if (suite === undefined) return 'passe';
    if (suite.etat === 'complet') return 'complet';
    if (suite.etat === 'refuse') return suite.refus ?? { code: 'panne' };
    if (suite.etat === 'altere' || (suite.recus ?? 0) <= de) essais += 1;
    de = suite.recus ?? 0;
  }
  return { code: 'fichier-illisible', nom: '' };
}

const apresEnvoi = (sort: 'complet' | Refus, { recue }: Fichier) =>
  // One of others is not his to send again: whoever may will.
  sort === 'complet' || (recue === true && sort.code === 'droit-manquant')
    ? { etat: 'envoye' as const }
    : { etat: 'refuse' as const, refus: sort };

/** Sends the files that the server has not, one after the other; stops at the first cut. Whether all is sent. */
export async function envoyerFichiers(
  db: Carnet,
  demander: Demander = (adresse, init) => fetch(adresse, init),
): Promise<boolean> {
  const fil = await lireFil(db);
  if (fil === undefined) return true;
  let tout = true;
  for (const sha of await db.fichiers.where('etat').equals('a-envoyer').primaryKeys()) {
    const fichier = await db.fichiers.get(sha);
    if (fichier?.etat !== 'a-envoyer') continue;
    try {
      const sort = await envoyerUn(demander, adresseFichier(fil.origine, fil.espace, sha), fichier);
      if (sort === 'coupe') return false;
      if (sort === 'passe') tout = false;
      else await db.fichiers.update(sha, apresEnvoi(sort, fichier));
    } finally {
      direProgres(sha, undefined);
    }
  }
  return tout;
}

/** Files to have before the next sittings, the nearest first. `jour`: today, `2026-09-24`. */
async function aChercher(db: Carnet, jour: string): Promise<string[]> {
  const fin = new Date(Date.parse(jour) + AVANCE_JOURS * 86_400_000).toISOString().slice(0, 10);
  const seances = await db.seances.where('date').between(jour, fin, true, true).sortBy('date');
  const acces = (await db.meta.get('acces'))?.valeur as Acces | undefined;
  const lisible = (scope: string) => acces === undefined || vueDe(acces, scope) !== undefined;
  const fichiers = new Set<string>();
  let reste = AVANCE_OCTETS;
  for (const seance of seances) {
    const portees = porteesFichiers(seance);
    for (const { sha256, octets } of seance.points.flatMap((p) => (p.supprime === true ? [] : p.pieces))) {
      if (fichiers.has(sha256) || octets > Math.min(reste, AVANCE_FICHIER)) continue;
      if (![...(portees.get(sha256) ?? [])].some(lisible)) continue;
      if ((await db.fichiers.where('sha256').equals(sha256).count()) > 0) continue;
      fichiers.add(sha256);
      reste -= octets;
    }
  }
  return [...fichiers];
}

/** Fetches ahead what the next sittings need; what this account may not read is not there for it. */
export async function avancerFichiers(
  db: Carnet,
  jour: string,
  demander: Demander = (adresse, init) => fetch(adresse, init),
): Promise<void> {
  for (const sha of await aChercher(db, jour)) await recupererFichier(db, sha, demander);
}

const enCours = new Set<string>();

/**
 * After a round that went well: files go up, then those of the next sittings come down. Beside the rounds, never
 * inside them, and in one tab at a time.
 */
export async function echangerFichiers(db: Carnet, jour: string, demander?: Demander): Promise<void> {
  if (enCours.has(db.name)) return;
  enCours.add(db.name);
  const faire = async () => {
    if ((await envoyerFichiers(db, demander)) && !economise()) await avancerFichiers(db, jour, demander);
  };
  try {
    if (typeof navigator === 'undefined' || !('locks' in navigator)) await faire();
    else
      await navigator.locks.request(`fichiers:${db.name}`, { ifAvailable: true }, (verrou) =>
        verrou === null ? undefined : faire(),
      );
  } finally {
    enCours.delete(db.name);
  }
}

/** The person asked the browser to spare the network. */
const economise = (): boolean =>
  typeof navigator !== 'undefined' &&
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
