import type { Acces, Attribution } from './acces.ts';

const surTout = ({ attributions }: Pick<Acces, 'attributions'>, role: 'administration' | 'secretariat'): boolean =>
  attributions.some((a) => a.sur === '*' && a.role === role);

/** Whether one may manage the accounts of an espace: administration or secretariat of the whole of it. */
export const mayManage = (acces: Pick<Acces, 'attributions'>): boolean =>
  surTout(acces, 'administration') || surTout(acces, 'secretariat');

/** Whether one may read who entered and who gave which right: the administration of the whole espace. */
export const mayAudit = (acces: Pick<Acces, 'attributions'>): boolean => surTout(acces, 'administration');

/** Whether one may give or take that attribution: nobody but the administration makes an administrator. */
export const mayGive = (acces: Pick<Acces, 'attributions'>, attribution: Attribution): boolean =>
  surTout(acces, 'administration') || (surTout(acces, 'secretariat') && attribution.role !== 'administration');

/**
 * Whether one may act on an account that has these attributions: change it, make a link that opens it, revoke its
 * devices. Whoever opens an account becomes it: nobody reaches one that may do more than he may.
 */
export const mayManageCompte = (acces: Pick<Acces, 'attributions'>, cible: readonly Attribution[]): boolean =>
  mayManage(acces) && cible.every((attribution) => mayGive(acces, attribution));
