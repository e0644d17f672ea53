import { uuidv7 } from 'uuidv7';
import type { Carnet } from '../db.ts';
import { renvoyerMots } from './aEnvoyer.ts';
import { renumeroter } from './fourche.ts';
import { commencerRenvoi } from './relecture.ts';
import { ecrireFil, lireAppareil, lireFil, type Fil, type Serveur } from './serveur.ts';
import { oublierServeur } from './suivre.ts';

const filDe = ({ espace, origine, compte, nom }: Serveur): Fil => ({ espace, origine, compte, nom });

async function appareilDe(db: Carnet): Promise<string> {
  const connu = await lireAppareil(db);
  if (connu !== undefined) return connu;
  const neuf = uuidv7();
  await db.meta.put({ cle: 'appareil', valeur: neuf });
  return neuf;
}

/**
 * Attaches an empty carnet to an espace, or one that was already there. `false`: it holds work of its own, which only
 * an adoption takes along.
 */
export async function attacher(db: Carnet, serveur: Serveur): Promise<boolean> {
  return db.transaction('rw', [db.meta, db.journal, db.texteMaj, db.fichiers, db.communes], async () => {
    const avant = await lireFil(db);
    if (avant?.espace === serveur.espace && avant.compte === serveur.compte) {
      await ecrireFil(db, { ...avant, ...filDe(serveur) });
    } else {
      const comptes = await Promise.all([db.journal, db.texteMaj, db.fichiers, db.communes].map((t) => t.count()));
      if (comptes.some((n) => n > 0)) return false;
      await appareilDe(db);
      await ecrireFil(db, filDe(serveur));
    }
    await db.meta.put({ cle: 'auteur', valeur: serveur.nom });
    return true;
  });
}

/**
 * Gives a carnet begun alone, or on another server, to an espace: every operation, word and file waits to be sent,
 * with its history and its identity, so that what the server already knows is not doubled.
 */
export async function adopter(db: Carnet, serveur: Serveur): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await appareilDe(db);
    await commencerRenvoi(db, { ...filDe(serveur), adoptee: true });
    // One author of everything here: the sequences of the devices it went through are told again as one.
    await renumeroter(db);
    // What was seen elsewhere has no number here.
    const lignes = await db.journal.where('etat').equals('en-attente').toArray();
    await db.journal.bulkPut(lignes.map((ligne) => ({ ...ligne, base: { version: 0, ownSeq: ligne.base.ownSeq } })));
    await oublierServeur(db);
    await db.meta.put({ cle: 'auteur', valeur: serveur.nom });
    await db.meta.bulkDelete(['synchro', 'acces', 'decalage']);
    await renvoyerMots(db);
  });
}

/** Leaves the server: everything stays here as it is shown, and may be given to a server again. */
export async function detacher(db: Carnet): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await db.meta.bulkDelete(['serveur', 'synchro', 'acces', 'decalage']);
    await oublierServeur(db);
    const lignes = await db.journal.where('etat').anyOf('accusee', 'recue', 'divergente').toArray();
    await db.journal.bulkPut(
      lignes.map(({ version: _v, issue: _i, jugeeLe: _j, ...reste }) => ({ ...reste, etat: 'en-attente' })),
    );
  });
}
