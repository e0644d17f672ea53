import { carnet } from './courant.ts';
import { beginWrite, endWrite } from './pendingWrites.ts';

/** Who writes in this carnet, as its acts say it; empty while nobody said. */
export async function lireAuteur(): Promise<string> {
  const valeur = (await carnet().meta.get('auteur'))?.valeur;
  return typeof valeur === 'string' ? valeur : '';
}

/** The acts recorded from now on carry this name; an empty one gives back the secretariat's. */
export async function nommerAuteur(nom: string): Promise<void> {
  let savedAt: number | undefined;
  beginWrite();
  try {
    if (nom.trim() === '') await carnet().meta.delete('auteur');
    else await carnet().meta.put({ cle: 'auteur', valeur: nom.trim().slice(0, 200) });
    savedAt = Date.now();
  } finally {
    endWrite(savedAt);
  }
}
