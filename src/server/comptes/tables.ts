import type { RoleDeCompte } from '../../domain/droits/acces.ts';
import type { GenreAudit } from '../../sync/session.ts';

/** Instants are ISO 8601 texts, flags are 0 or 1, lists are JSON texts: the same on both databases. */
export type TablesComptes = {
  espaces: { id: string; nom: string; cree_le: string };
  comptes: {
    id: string;
    nom: string;
    /** Present name and earlier ones, JSON. */
    noms: string;
    courriel: string | null;
    /** 1: administers the server: may create espaces, and say who else may. */
    serveur: number;
    cree_le: string;
    ferme_le: string | null;
  };
  /** An account in an espace, and who it is in its annuaire. */
  adhesions: { espace: string; compte: string; personne_id: string | null; cree_le: string };
  attributions: { espace: string; compte: string; role: RoleDeCompte; sur: string; cree_le: string };
  appareils: {
    id: string;
    compte: string;
    nom: string;
    cree_le: string;
    vu_le: string;
    revoque_le: string | null;
  };
  /** By SHA-256 of the cookie: reading the database opens nothing. */
  sessions: {
    empreinte: string;
    compte: string;
    appareil: string;
    cree_le: string;
    vu_le: string;
    expire_le: string;
  };
  /** By SHA-256 of what the link carries. No account: the first administrator of a new server. */
  liens: {
    empreinte: string;
    compte: string | null;
    par: string | null;
    cree_le: string;
    expire_le: string;
    utilise_le: string | null;
  };
  passkeys: {
    id: string;
    compte: string;
    /** Where it was made: revoking that appareil takes it back. */
    appareil: string;
    nom: string;
    /** Public key, base64url. */
    cle: string;
    compteur: number;
    /** JSON. */
    transports: string;
    cree_le: string;
    vu_le: string | null;
  };
  /** Challenges of passkeys, each used once. */
  defis: { id: string; defi: string; compte: string | null; expire_le: string };
  /** Failures by address and by account; in the database so that several processes count together. */
  essais: { cle: string; nombre: number; depuis: string };
  audit: {
    id: string;
    le: string;
    genre: GenreAudit;
    compte: string | null;
    par: string | null;
    espace: string | null;
    /** JSON. */
    detail: string;
  };
};
