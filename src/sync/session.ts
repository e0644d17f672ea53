import type { Attribution, RoleDeCompte } from '../domain/droits/acces.ts';

/**
 * What the doors under `/api` say and hear, besides sync. All JSON. Anything but GET carries the page's own `Origin`.
 * A refusal is `{code}` with the status of its kind: 400 malformed, 401 nobody, 403 no right, 404 unknown, 409 not as
 * things stand, 410 over, 413 too large, 429 too often, 500 fault.
 */
export type RefusServeur = { readonly code: CodeServeur; readonly attendre?: number };
export type CodeServeur =
  | 'saisie-invalide'
  | 'non-connecte'
  | 'droit-manquant'
  | 'origine-refusee'
  | 'adresse-inconnue'
  | 'lien-inconnu'
  | 'lien-expire'
  | 'lien-utilise'
  /** The first administrator says his name. */
  | 'nom-manquant'
  | 'espace-inconnu'
  | 'compte-inconnu'
  /** Nobody entered with it yet: it cannot be given the server. */
  | 'compte-jamais-entre'
  | 'appareil-inconnu'
  /** The personne already has an account in this espace. */
  | 'personne-deja-liee'
  /** The account belongs to other espaces too: only the person, or someone with rights in each of them, may do this. */
  | 'compte-partage'
  /** The last administration of an espace cannot leave it. */
  | 'dernier-administrateur'
  | 'passkey-refusee'
  /** The device already holds one for this account; said by the browser alone. */
  | 'passkey-deja-la'
  | 'trop-gros'
  /** `attendre`: seconds before another try. */
  | 'trop-d-essais'
  | 'panne';

/** `GET /api/session`, and the answer of everything that signs in. */
export type Session = {
  readonly compte: string;
  /** What operations carry as `author`. */
  readonly nom: string;
  /** The present name and earlier ones. */
  readonly noms: readonly string[];
  /** May create espaces on this server. */
  readonly administreServeur: boolean;
  readonly appareil: { readonly id: string; readonly nom: string };
  /** Passkeys of the account. */
  readonly passkeys: number;
  /** The session ends then if it is not used before. ISO 8601. */
  readonly expireLe: string;
  readonly espaces: readonly EspaceOuvert[];
};

/** An espace as one account sees it. */
export type EspaceOuvert = {
  readonly id: string;
  readonly nom: string;
  readonly personneId?: string;
  /** Given by hand, and those that follow from running mandats. */
  readonly attributions: readonly Attribution[];
};

/** `POST /api/entree/lire` `{jeton}`: what a one-time link is, without using it. */
export type LienLu = {
  /** `premier`: the administrator of a new server, who chooses his name. */
  readonly genre: 'premier' | 'entree';
  readonly nom?: string;
  readonly espaces: readonly string[];
  readonly expireLe: string;
};

/**
 * `POST /api/entree` → `Session` and the cookie. `rejoindre`: somebody already signed in takes over what the link's
 * account may do, when that account never opened anything: one person, two espaces of one server.
 */
export type Entree = {
  readonly jeton: string;
  readonly nom?: string;
  /** `id`: the browser as this server knew it, when the page remembers. */
  readonly appareil: { readonly id?: string | undefined; readonly nom: string };
  readonly rejoindre?: boolean;
};

/** `GET /api/espaces`: what each holds, so that a commune known on both sides is shown before a carnet joins. */
export type EspaceDetaille = EspaceOuvert & {
  readonly communes: readonly { readonly id: string; readonly nom: string; readonly code: string }[];
  readonly instances: readonly { readonly id: string; readonly nom: string; readonly communeId: string }[];
};

/** `GET /api/espaces/:id/comptes`. */
export type CompteDEspace = {
  readonly id: string;
  readonly nom: string;
  readonly noms: readonly string[];
  readonly courriel?: string;
  readonly personneId?: string;
  /** Given by hand. */
  readonly attributions: readonly Attribution[];
  /** Those that follow from running mandats. */
  readonly derivees: readonly Attribution[];
  readonly appareils: number;
  readonly passkeys: number;
  /** May create espaces on this server, and say who else may. */
  readonly administreServeur: boolean;
  readonly vuLe?: string;
};

/** `POST /api/espaces/:id/comptes`, and `POST …/comptes/:compte` with what changes. `null` clears. */
export type CompteSaisi = {
  readonly nom: string;
  readonly courriel?: string | null;
  readonly personneId?: string | null;
  readonly attributions?: readonly { readonly role: RoleDeCompte; readonly sur: string }[];
};

/** A one-time link made: shown once, as a link and a QR code; `envoye`: it left by mail too. */
export type LienDonne = { readonly url: string; readonly expireLe: string; readonly envoye: boolean };

/** `GET /api/appareils`. */
export type Appareil = {
  readonly id: string;
  readonly nom: string;
  readonly creeLe: string;
  readonly vuLe: string;
  /** The one that asks. */
  readonly celuiCi: boolean;
};

/** `GET /api/passkeys`. */
export type Passkey = { readonly id: string; readonly nom: string; readonly creeLe: string; readonly vuLe?: string };

/** Lines of one answer of the audit: less than that, and there is nothing older. */
export const PAGE_AUDIT = 50;

/**
 * `GET /api/espaces/:id/audit[?avant=<id>&compte=<id>]`: sign-ins and rights, latest first, for its administration.
 * `nom` and `nomPar`: whom it is about and who did it, as they are called here; absent for somebody of elsewhere.
 */
export type LigneAudit = {
  readonly id: string;
  readonly le: string;
  readonly genre: GenreAudit;
  readonly compte?: string;
  readonly nom?: string;
  readonly par?: string;
  readonly nomPar?: string;
  /** Name of the appareil that the detail says. */
  readonly appareil?: string;
  readonly detail: Readonly<Record<string, unknown>>;
};
export type GenreAudit =
  | 'entree'
  | 'entree-refusee'
  | 'sortie'
  | 'lien'
  | 'compte'
  | 'compte-retire'
  | 'attributions'
  | 'appareil-revoque'
  | 'passkey'
  | 'passkey-retiree'
  | 'serveur'
  | 'espace';
