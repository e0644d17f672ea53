import type { Acces } from '../../domain/droits/acces.ts';
import type { Demande } from '../../sync/protocole.ts';
import { instant, type Comptes } from '../comptes/contexte.ts';
import { fermer } from '../comptes/refuser.ts';
import { exigerAcces, exigerSession, type Requete } from './porte.ts';

const connuDe = async ({ db }: Comptes, { espace, device }: Demande): Promise<string | undefined> =>
  (
    await db
      .selectFrom('sequences')
      .select('compte')
      .where('espace', '=', espace)
      .where('device', '=', device)
      .executeTakeFirst()
  )?.compte;

/**
 * What the one who asks may do with that carnet. One person, one carnet: when somebody else has entered with the same
 * browser, nothing of it is sent in his name nor read with his rights; it waits as if nobody were signed in. A device
 * that does not say whose carnet it is belongs to the account that it first met the server with.
 */
export async function accesAuCarnet(c: Requete, comptes: Comptes, demande: Demande): Promise<Acces> {
  const { compte, appareil } = exigerSession(c);
  const { espace, device } = demande;
  const sien = demande.compte ?? (await connuDe(comptes, demande));
  if (sien !== undefined && sien !== compte) fermer('non-connecte');
  const acces = await exigerAcces(c, comptes, espace);
  if (sien === undefined)
    await comptes.db
      .insertInto('sequences')
      .values({ espace, device, seq: 0, compte, appareil, vu_le: instant(comptes) })
      .onConflict((o) => o.doNothing())
      .execute();
  return acces;
}
