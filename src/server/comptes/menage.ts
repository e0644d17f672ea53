import { instant, JOUR, type Comptes } from './contexte.ts';

/** Forgets what has expired; what was audited stays a year. Run at start and every hour. */
export async function menage(comptes: Comptes): Promise<void> {
  const { db } = comptes;
  const le = instant(comptes);
  await db.deleteFrom('sessions').where('expire_le', '<=', le).execute();
  await db.deleteFrom('defis').where('expire_le', '<=', le).execute();
  await db.deleteFrom('essais').where('depuis', '<', instant(comptes, -JOUR)).execute();
  // Kept a while, so that an old link is told to be old and not unknown.
  await db
    .deleteFrom('liens')
    .where('expire_le', '<', instant(comptes, -30 * JOUR))
    .execute();
  await db
    .deleteFrom('audit')
    .where('le', '<', instant(comptes, -365 * JOUR))
    .execute();
}
