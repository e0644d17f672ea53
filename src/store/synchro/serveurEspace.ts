import type {
  Appareil,
  CompteDEspace,
  CompteSaisi,
  EspaceDetaille,
  LienDonne,
  LigneAudit,
} from '../../sync/session.ts';
import { demanderAuServeur, partie } from './serveurHttp.ts';

export { PAGE_AUDIT } from '../../sync/session.ts';
export type { LigneAudit } from '../../sync/session.ts';
export type { CompteDEspace, CompteSaisi, EspaceDetaille, EspaceOuvert } from '../../sync/session.ts';

const comptesDe = (espace: string, compte?: string): string =>
  `/espaces/${partie(espace)}/comptes${compte === undefined ? '' : `/${partie(compte)}`}`;

/** Town halls and territoires of this server, with the communes and instances that each holds. */
export const lireEspaces = (): Promise<EspaceDetaille[]> => demanderAuServeur('GET', '/espaces');
export const creerEspace = (nom: string): Promise<EspaceDetaille> => demanderAuServeur('POST', '/espaces', { nom });

export const lireComptes = (espace: string): Promise<CompteDEspace[]> => demanderAuServeur('GET', comptesDe(espace));
export const creerCompte = (espace: string, saisi: CompteSaisi): Promise<CompteDEspace> =>
  demanderAuServeur('POST', comptesDe(espace), saisi);
export const changerCompte = (espace: string, compte: string, saisi: Partial<CompteSaisi>): Promise<CompteDEspace> =>
  demanderAuServeur('POST', comptesDe(espace, compte), saisi);
export const retirerCompte = (espace: string, compte: string): Promise<void> =>
  demanderAuServeur('DELETE', comptesDe(espace, compte));
/** Makes an account an administrator of the server, or takes that back. */
export const administrerServeur = (espace: string, compte: string, administre: boolean): Promise<CompteDEspace> =>
  demanderAuServeur('POST', `${comptesDe(espace, compte)}/serveur`, { administre });
/** A one-time link for that account; by mail too when the server sends mail and an address is known. */
export const donnerLien = (espace: string, compte: string, courriel: boolean): Promise<LienDonne> =>
  demanderAuServeur('POST', `${comptesDe(espace, compte)}/liens`, { courriel });
export const appareilsDuCompte = (espace: string, compte: string): Promise<Appareil[]> =>
  demanderAuServeur('GET', `${comptesDe(espace, compte)}/appareils`);
export const revoquerAppareilDuCompte = (espace: string, compte: string, appareil: string): Promise<void> =>
  demanderAuServeur('DELETE', `${comptesDe(espace, compte)}/appareils/${partie(appareil)}`);
/** Who entered and who gave which right, the latest first, before a line and about one account when they are said. */
export const lireAudit = (espace: string, compte?: string, avant?: string): Promise<LigneAudit[]> => {
  const demande = new URLSearchParams({ ...(compte && { compte }), ...(avant && { avant }) }).toString();
  return demanderAuServeur('GET', `/espaces/${partie(espace)}/audit${demande === '' ? '' : `?${demande}`}`);
};
