import { uuidv7 } from 'uuidv7';
import type { Acces, Attribution } from '../../domain/droits/acces.ts';
import { mayGive } from '../../domain/droits/gerer.ts';
import type { CompteSaisi } from '../../sync/session.ts';
import { consigner } from './audit.ts';
import { ensemble, instant, type Comptes } from './contexte.ts';
import { exigerGestion, exigerGestionDe, exigerGestionEntiere } from './gerer.ts';
import { fermer } from './refuser.ts';

/** What changes; absent: stays as it is. */
export type CompteChange = { readonly [K in keyof CompteSaisi]?: CompteSaisi[K] | undefined };

const memes = (a: Attribution, b: Attribution) => a.role === b.role && a.sur === b.sur;

/** Changes to the accounts of one espace come one after the other: each sees what the one before left. */
const dansEspace = <T>(comptes: Comptes, espace: string, travail: (dedans: Comptes) => Promise<T>): Promise<T> =>
  ensemble(comptes, async (dedans) => {
    await dedans.db
      .updateTable('espaces')
      .set((e) => ({ nom: e.ref('nom') }))
      .where('id', '=', espace)
      .execute();
    return travail(dedans);
  });

/** Replaces what was given by hand; each one given or taken is within the rights of the one who does. */
async function poserAttributions(
  comptes: Comptes,
  acces: Acces,
  espace: string,
  compte: string,
  voulues: readonly Attribution[],
): Promise<void> {
  const ou = comptes.db.selectFrom('attributions').where('espace', '=', espace);
  const avant = await ou.select(['role', 'sur']).where('compte', '=', compte).execute();
  const uniques = voulues.filter((a, i) => voulues.findIndex((b) => memes(a, b)) === i);
  const changees = [
    ...avant.filter((a) => !uniques.some((b) => memes(a, b))),
    ...uniques.filter((a) => !avant.some((b) => memes(a, b))),
  ];
  if (changees.length === 0) return;
  if (changees.some((attribution) => !mayGive(acces, attribution))) fermer('droit-manquant');
  await comptes.db.deleteFrom('attributions').where('espace', '=', espace).where('compte', '=', compte).execute();
  for (const { role, sur } of uniques)
    await comptes.db
      .insertInto('attributions')
      .values({ espace, compte, role, sur, cree_le: instant(comptes) })
      .execute();
  const reste = await ou
    .select('compte')
    .where('role', '=', 'administration')
    .where('sur', '=', '*')
    .executeTakeFirst();
  if (reste === undefined) fermer('dernier-administrateur');
  const detail = { avant, apres: uniques };
  await consigner(comptes, { genre: 'attributions', compte, par: acces.compte, espace, detail });
}

/** One account per personne in an espace. */
async function poserPersonne(comptes: Comptes, espace: string, compte: string, personneId: string | null) {
  const autre =
    personneId === null
      ? undefined
      : await comptes.db
          .selectFrom('adhesions')
          .select('compte')
          .where('espace', '=', espace)
          .where('personne_id', '=', personneId)
          .where('compte', '!=', compte)
          .executeTakeFirst();
  if (autre !== undefined) fermer('personne-deja-liee');
  await comptes.db
    .updateTable('adhesions')
    .set({ personne_id: personneId })
    .where('espace', '=', espace)
    .where('compte', '=', compte)
    .execute();
}

/** An account for somebody of the espace, who has not entered yet. */
export const creerCompte = (comptes: Comptes, acteur: string, espace: string, saisi: CompteChange & { nom: string }) =>
  dansEspace(comptes, espace, async (dedans) => {
    const acces = await exigerGestion(dedans, acteur, espace);
    const { nom } = saisi;
    const id = uuidv7();
    const le = instant(dedans);
    const neuf = { id, nom, noms: JSON.stringify([nom]), courriel: saisi.courriel ?? null, serveur: 0 };
    await dedans.db
      .insertInto('comptes')
      .values({ ...neuf, cree_le: le, ferme_le: null })
      .execute();
    await dedans.db.insertInto('adhesions').values({ espace, compte: id, personne_id: null, cree_le: le }).execute();
    await poserPersonne(dedans, espace, id, saisi.personneId ?? null);
    await consigner(dedans, { genre: 'compte', compte: id, par: acteur, espace, detail: { cree: true } });
    await poserAttributions(dedans, acces, espace, id, saisi.attributions ?? []);
    return id;
  });

export const changerCompte = (
  comptes: Comptes,
  acteur: string,
  espace: string,
  compte: string,
  change: CompteChange,
): Promise<void> =>
  dansEspace(comptes, espace, async (dedans) => {
    const { acces, vise } = await exigerGestionDe(dedans, acteur, espace, compte);
    const { nom, courriel } = change;
    if (nom !== undefined || courriel !== undefined) {
      await exigerGestionEntiere(dedans, acteur, espace, compte);
      const noms = nom === undefined ? vise.noms : [nom, ...vise.noms.filter((n) => n !== nom)];
      await dedans.db
        .updateTable('comptes')
        .set({
          ...(nom === undefined ? {} : { nom, noms: JSON.stringify(noms) }),
          ...(courriel === undefined ? {} : { courriel }),
        })
        .where('id', '=', compte)
        .execute();
    }
    if (change.personneId !== undefined) await poserPersonne(dedans, espace, compte, change.personneId);
    const champs = Object.keys(change).filter((k) => k !== 'attributions');
    if (champs.length > 0)
      await consigner(dedans, { genre: 'compte', compte, par: acteur, espace, detail: { champs } });
    if (change.attributions !== undefined) await poserAttributions(dedans, acces, espace, compte, change.attributions);
  });

/** Takes an account out of an espace; one that belongs nowhere any more is closed, and its sessions end. */
export const retirerCompte = (comptes: Comptes, acteur: string, espace: string, compte: string): Promise<void> =>
  dansEspace(comptes, espace, async (dedans) => {
    const { db } = dedans;
    const { acces } = await exigerGestionDe(dedans, acteur, espace, compte);
    await poserAttributions(dedans, acces, espace, compte, []);
    await db.deleteFrom('adhesions').where('espace', '=', espace).where('compte', '=', compte).execute();
    await consigner(dedans, { genre: 'compte-retire', compte, par: acteur, espace });
    const ailleurs = await db.selectFrom('adhesions').select('espace').where('compte', '=', compte).executeTakeFirst();
    if (ailleurs !== undefined) return;
    const { numUpdatedRows } = await db
      .updateTable('comptes')
      .set({ ferme_le: instant(dedans) })
      .where('id', '=', compte)
      .where('serveur', '=', 0)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    await db.deleteFrom('sessions').where('compte', '=', compte).execute();
    await db.deleteFrom('liens').where('compte', '=', compte).execute();
    await db.deleteFrom('passkeys').where('compte', '=', compte).execute();
  });
