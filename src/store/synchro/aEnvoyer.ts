import type { Acces } from '../../domain/droits/acces.ts';
import type { Carnet, EtatEnvoi } from '../db.ts';

/** Texts that have rows in a state, from the index alone. */
export async function textesPar(db: Carnet, etat: EtatEnvoi): Promise<string[]> {
  const cles = await db.texteMaj.where('[etat+texteId]').between([etat, ''], [etat, '\uffff']).uniqueKeys();
  return (cles as unknown as [string, string][]).map(([, texteId]) => texteId);
}

/** Texts and files that the server has not confirmed, and those that it refused and nobody dealt with. */
export async function compterAEnvoyer(
  db: Carnet,
): Promise<{ textes: number; fichiers: number; textesRefuses: number; fichiersRefuses: number }> {
  const [textes, fichiers, textesRefuses, fichiersRefuses] = await Promise.all([
    textesPar(db, 'a-envoyer'),
    db.fichiers.where('etat').equals('a-envoyer').count(),
    textesPar(db, 'refuse'),
    db.fichiers
      .where('etat')
      .equals('refuse')
      .filter(({ ecarte }) => ecarte === undefined)
      .count(),
  ]);
  return { textes: textes.length, fichiers, textesRefuses: textesRefuses.length, fichiersRefuses };
}

const ECRIT: readonly string[] = ['administration', 'secretariat'];

type Envoyable = { etat?: EtatEnvoi; refus?: unknown; ecarte?: unknown; recue?: boolean };

/** Marks a row of words or a file as one to send, whatever became of it before. */
export function attendre(row: Envoyable): void {
  row.etat = 'a-envoyer';
  delete row.refus;
  delete row.ecarte;
}

/**
 * Every word and file waits to be sent: the carnet is given to a server, or the server lost some (`restaure`). Those of
 * an account that never writes them came from others, who send them again.
 */
export async function renvoyerMots(db: Carnet, restaure = false): Promise<void> {
  const acces = (await db.meta.get('acces'))?.valeur as Acces | undefined;
  if (acces !== undefined && !acces.attributions.some(({ role }) => ECRIT.includes(role))) return;
  const renvoyer = (row: Envoyable): void => {
    // Another server knows nobody who could send it.
    if (!restaure) delete row.recue;
    attendre(row);
  };
  await db.texteMaj.toCollection().modify(renvoyer);
  await db.fichiers.toCollection().modify(renvoyer);
}
