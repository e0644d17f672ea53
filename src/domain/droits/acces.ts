import type { InstanceId, PersonneId } from '../ids.ts';

export const rolesDeCompte = ['administration', 'secretariat', 'presidence', 'membre', 'lecture'] as const;
/** What an account is for an instance, or for everything in its espace. */
export type RoleDeCompte = (typeof rolesDeCompte)[number];

/** `*`: the whole espace (a town hall or a territoire: its communes, people and instances). */
export type Attribution = { readonly role: RoleDeCompte; readonly sur: '*' | InstanceId };

/** Who asks, in one espace. */
export type Acces = {
  readonly compte: string;
  /** What the operations of this account carry as `author`; earlier names stay his. */
  readonly noms: readonly string[];
  /** The person of the annuaire that the account is, when it is one. */
  readonly personneId?: PersonneId | undefined;
  /** Given by hand, and those that follow from running mandats. */
  readonly attributions: readonly Attribution[];
};

/** Roles that an account holds for an instance. */
export const rolesSur = (acces: Acces, instanceId: InstanceId | undefined): ReadonlySet<RoleDeCompte> =>
  new Set(acces.attributions.filter((a) => a.sur === '*' || a.sur === instanceId).map((a) => a.role));
