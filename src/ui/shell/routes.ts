/** The five moments of a sitting, in order; also the last part of their address. */
export const moments = ['preparer', 'convoquer', 'tenir', 'rediger', 'publier'] as const;
export type Moment = (typeof moments)[number];

export function isMoment(text: string | undefined): text is Moment {
  return moments.some((moment) => moment === text);
}

/** Records whose history is shown. */
const historises = ['seance', 'instance', 'personne'] as const;
export type Historise = (typeof historises)[number];

export function isHistorise(text: string | undefined): text is Historise {
  return historises.some((kind) => kind === text);
}

/** Addresses of the screens; the only place where they are written. */
export const routes = {
  aujourdhui: '/',
  premierJour: '/premier-jour',
  seances: '/seances',
  tenirAujourdhui: '/tenir',
  registre: '/registre',
  annuaire: '/annuaire',
  reglages: '/reglages',
  serveur: '/reglages/serveur',
  comptes: '/reglages/comptes',
  aide: '/aide',
  aReprendre: '/a-reprendre',
  divergences: '/divergences',
  entrer: '/entrer',
  seance: (id: string, moment: Moment = 'preparer') => `/seance/${encodeURIComponent(id)}/${moment}`,
  historique: (kind: Historise, id: string) => `/historique/${encodeURIComponent(kind)}/${encodeURIComponent(id)}`,
  commune: (id: string) => `/annuaire/commune/${encodeURIComponent(id)}`,
  instance: (id: string) => `/annuaire/instance/${encodeURIComponent(id)}`,
  personne: (id: string) => `/annuaire/personne/${encodeURIComponent(id)}`,
  territoires: '/annuaire/territoires',
  territoire: (id: string) => `/annuaire/territoire/${encodeURIComponent(id)}`,
  reglement: (id: string) => `/annuaire/instance/${encodeURIComponent(id)}?reglement`,
} as const;
