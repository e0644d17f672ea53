import { uuidv7 } from 'uuidv7';
import { PAGE_AUDIT, type GenreAudit, type LigneAudit } from '../../sync/session.ts';
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

type Demande = {
  /** Older than that line. */
  readonly avant?: string | undefined;
  /** What was done by that account or about it. */
  readonly compte?: string | undefined;
};

const nomDe = (row: { readonly appareil?: unknown }): string | undefined =>
  typeof row.appareil === 'string' ? row.appareil : undefined;

/**
 * A page of what was written about an espace and about the accounts that belong to it, the latest first. Sign-ins
 * refused to nobody known are told to whoever administers the server.
 */
export async function lireAudit(
  { db }: Comptes,
  espace: string,
  lecteur: string,
  { avant, compte }: Demande = {},
): Promise<LigneAudit[]> {
  const deLEspace = db.selectFrom('adhesions').select('compte').where('espace', '=', espace);
  const administre = db.selectFrom('comptes').select('id').where('id', '=', lecteur).where('serveur', '=', 1);
  const rows = await db
    .selectFrom('audit')
    .selectAll()
    .where((e) =>
      e.or([
        e('espace', '=', espace),
        e.and([e('espace', 'is', null), e('compte', 'in', deLEspace)]),
        e.and([e('espace', 'is', null), e('compte', 'is', null), e.exists(administre)]),
      ]),
    )
    .$if(avant !== undefined, (q) => q.where('id', '<', avant ?? ''))
    .$if(compte !== undefined, (q) =>
      q.where((e) => e.or([e('compte', '=', compte ?? ''), e('par', '=', compte ?? '')])),
    )
    .orderBy('id', 'desc')
    .limit(PAGE_AUDIT)
    .execute();
  const lus = rows.map((row) => ({ row, detail: JSON.parse(row.detail) as LigneAudit['detail'] }));
  const ids = lus.flatMap(({ row: { compte, par } }) => [compte ?? [], par ?? []].flat());
  const appareilsDits = lus.flatMap(({ detail }) => nomDe(detail) ?? []);
  const comptes = await db
    .selectFrom('comptes')
    .select(['id', 'nom'])
    .where('id', 'in', [...ids, ''])
    // Somebody of another town hall has no name here, unless he did something in this one.
    .where((e) =>
      e.or([
        e('id', 'in', deLEspace),
        e(
          'id',
          'in',
          e.selectFrom('audit').select('audit.compte').where('espace', '=', espace).$castTo<{ compte: string }>(),
        ),
        e(
          'id',
          'in',
          e.selectFrom('audit').select('audit.par').where('espace', '=', espace).$castTo<{ par: string }>(),
        ),
      ]),
    )
    .execute();
  const appareils = await db
    .selectFrom('appareils')
    .select(['id', 'nom'])
    .where('id', 'in', [...appareilsDits, ''])
    .execute();
  const noms = new Map([...comptes, ...appareils].map(({ id, nom }) => [id, nom]));
  return lus.map(({ row: { id, le, genre, compte, par }, detail }) => {
    const dit = (cle: 'compte' | 'par', nom: 'nom' | 'nomPar', qui: string | null) =>
      qui === null ? {} : { [cle]: qui, ...(noms.has(qui) && { [nom]: noms.get(qui) }) };
    const appareil = noms.get(nomDe(detail) ?? '');
    return {
      id,
      le,
      genre,
      ...dit('compte', 'nom', compte),
      ...dit('par', 'nomPar', par),
      ...(appareil === undefined ? {} : { appareil }),
      detail,
    };
  });
}
