import { uuidv7 } from 'uuidv7';
import type { GenreAudit, LigneAudit } from '../../sync/session.ts';
import { instant, type Comptes } from './contexte.ts';

type Trace = {
  readonly genre: GenreAudit;
  readonly compte?: string | undefined;
  readonly par?: string | undefined;
  readonly espace?: string | undefined;
  readonly detail?: Readonly<Record<string, unknown>>;
};

/** Writes who entered, or who gave which right, in the transaction of the act itself. */
export async function consigner(comptes: Comptes, trace: Trace): Promise<void> {
  await comptes.db
    .insertInto('audit')
    .values({
      id: uuidv7(),
      le: instant(comptes),
      genre: trace.genre,
      compte: trace.compte ?? null,
      par: trace.par ?? null,
      espace: trace.espace ?? null,
      detail: JSON.stringify(trace.detail ?? {}),
    })
    .execute();
}

/** The last 200 lines about an espace and about the accounts that belong to it. */
export async function lireAudit(comptes: Comptes, espace: string): Promise<LigneAudit[]> {
  const rows = await comptes.db
    .selectFrom('audit')
    .selectAll()
    .where((e) =>
      e.or([
        e('espace', '=', espace),
        e.and([
          e('espace', 'is', null),
          e('compte', 'in', e.selectFrom('adhesions').select('compte').where('espace', '=', espace)),
        ]),
      ]),
    )
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    le: row.le,
    genre: row.genre,
    ...(row.compte === null ? {} : { compte: row.compte }),
    ...(row.par === null ? {} : { par: row.par }),
    detail: JSON.parse(row.detail) as LigneAudit['detail'],
  }));
}
