import { mayAudit, mayManage, mayManageCompte } from '../../domain/droits/gerer.ts';
import { accesDe } from './acces.ts';
import type { Comptes } from './contexte.ts';
import { fermer, PorteFermee } from './refuser.ts';

/** The one who asks manages the accounts of that espace. */
export async function exigerGestion(comptes: Comptes, acteur: string, espace: string) {
  const acces = await accesDe(comptes, acteur, espace);
  if (acces === undefined) return fermer('espace-inconnu');
  return mayManage(acces) ? acces : fermer('droit-manquant');
}

/** The one who asks administers that espace. */
export async function exigerAudit(comptes: Comptes, acteur: string, espace: string): Promise<void> {
  if (!mayAudit(await exigerGestion(comptes, acteur, espace))) fermer('droit-manquant');
}

/** … and this account among them. */
export async function exigerGestionDe(comptes: Comptes, acteur: string, espace: string, cible: string) {
  const acces = await exigerGestion(comptes, acteur, espace);
  const vise = await accesDe(comptes, cible, espace);
  if (vise === undefined) return fermer('compte-inconnu');
  if (!mayManageCompte(acces, vise.attributions)) fermer('droit-manquant');
  return { acces, vise };
}

/**
 * … and the account itself, wherever it goes: its name, its links and its devices open every espace it belongs to, so
 * one must manage it in each of them. Whoever administers the server is out of reach of everybody else.
 */
export async function exigerGestionEntiere(comptes: Comptes, acteur: string, espace: string, cible: string) {
  const gestion = await exigerGestionDe(comptes, acteur, espace, cible);
  const compte = await comptes.db.selectFrom('comptes').select('serveur').where('id', '=', cible).executeTakeFirst();
  if (compte?.serveur === 1 && acteur !== cible) fermer('droit-manquant');
  const espaces = await comptes.db.selectFrom('adhesions').select('espace').where('compte', '=', cible).execute();
  for (const ailleurs of espaces) {
    if (ailleurs.espace === espace) continue;
    const acces = await accesDe(comptes, acteur, ailleurs.espace);
    const vise = await accesDe(comptes, cible, ailleurs.espace);
    if (acces === undefined || !mayManageCompte(acces, vise?.attributions ?? [])) fermer('compte-partage');
  }
  return gestion;
}

/** Whether somebody may still act on an account wherever it goes, as on the day he made a link that opens it. */
export async function tientEncore(comptes: Comptes, acteur: string, cible: string): Promise<boolean> {
  if (acteur === cible) return true;
  const ou = comptes.db.selectFrom('adhesions').select('espace').where('compte', '=', cible);
  const adhesion = await ou.executeTakeFirst();
  if (adhesion === undefined) return false;
  try {
    await exigerGestionEntiere(comptes, acteur, adhesion.espace, cible);
    return true;
  } catch (error) {
    if (error instanceof PorteFermee) return false;
    throw error;
  }
}
