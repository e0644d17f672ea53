import type { LotPortee, MajTexte, Reponse } from '../../sync/protocole.ts';
import type { Carnet } from '../db.ts';

export const textesAEnvoyer = (_db: Carnet, _limite: number): Promise<MajTexte[]> => Promise.resolve([]);
export async function recevoirTextes(
  _db: Carnet,
  _lots: readonly LotPortee[],
  _recus: readonly string[],
  _refuses: Reponse['textesRefuses'],
): Promise<void> {}
