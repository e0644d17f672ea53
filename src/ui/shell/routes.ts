/** The five moments of a sitting, in order; also the last part of their address. */
export const moments = ['preparer', 'convoquer', 'tenir', 'rediger', 'publier'] as const;
export type Moment = (typeof moments)[number];

export function isMoment(text: string | undefined): text is Moment {
  return moments.some((moment) => moment === text);
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
  aide: '/aide',
  seance: (id: string, moment: Moment = 'preparer') => `/seance/${encodeURIComponent(id)}/${moment}`,
  commune: (id: string) => `/annuaire/commune/${encodeURIComponent(id)}`,
  instance: (id: string) => `/annuaire/instance/${encodeURIComponent(id)}`,
} as const;
