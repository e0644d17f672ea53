import type { MembreId } from '../../../domain/ids.ts';
import type { receptionsPouvoir } from '../../../domain/seance/fait.ts';
import { etatInitial, siegeants } from '../../../domain/seance/etat.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import type { NouveauFait } from './actes.ts';

export const reponses = ['present', 'excuse', 'absent'] as const;
export type Reponse = (typeof reponses)[number];
export type Reception = (typeof receptionsPouvoir)[number];
export type PouvoirRecu = {
  readonly mandataire: MembreId;
  readonly reception?: Reception;
  readonly originalVu?: boolean;
};

/** The roll call as it goes; nothing of it is a fact before « Ouvrir la séance ». */
export type Appel = {
  readonly reponses: Readonly<Record<MembreId, Reponse>>;
  readonly pouvoirs: Readonly<Record<MembreId, PouvoirRecu>>;
  readonly presidence: MembreId | undefined;
  readonly secretaires: readonly MembreId[];
  readonly auxiliaires: string;
  /** Stated hour of opening; follows the clock while nobody states one. */
  readonly heure: string | undefined;
  readonly horlogeJuste: boolean;
  readonly heureExacte: string;
};

export const appelNeuf = (seance: Seance): Appel => ({
  reponses: {},
  pouvoirs: {},
  presidence: seance.membres.find((m) => m.role === 'maire' || m.role === 'president')?.id ?? seance.membres[0]?.id,
  secretaires: [],
  auxiliaires: '',
  heure: undefined,
  horlogeJuste: true,
  heureExacte: '',
});

/** Someone who answers « présent » needs no pouvoir: what was entered is kept, and put aside. */
export const repondre = (appel: Appel, membre: MembreId, reponse: Reponse): Appel => ({
  ...appel,
  reponses: { ...appel.reponses, [membre]: reponse },
});

export const tousPresents = (appel: Appel, seance: Seance): Appel => ({
  ...appel,
  reponses: {
    ...Object.fromEntries(siegeants(seance, etatInitial).map((m) => [m.id, 'present' as const])),
    ...appel.reponses,
  },
});

export function donnerPouvoir(appel: Appel, mandant: MembreId, champs: Partial<PouvoirRecu> | undefined): Appel {
  const { [mandant]: avant, ...autres } = appel.pouvoirs;
  if (champs === undefined) return { ...appel, pouvoirs: autres };
  const pouvoir = { mandataire: '', ...avant, ...champs };
  return { ...appel, pouvoirs: { ...autres, [mandant]: pouvoir } };
}

/** The facts of the opening in one gesture: the pouvoirs received before, then the roll call. */
export function faitsDOuverture(appel: Appel, seance: Seance): NouveauFait[] {
  const membres = siegeants(seance, etatInitial);
  const presents = membres.filter((m) => appel.reponses[m.id] === 'present').map((m) => m.id);
  const absents = membres.filter((m) => appel.reponses[m.id] !== 'present');
  const auxiliaires = appel.auxiliaires
    .split('\n')
    .map((a) => a.trim())
    .filter((a) => a !== '');
  return [
    ...absents.flatMap((m) => {
      const pouvoir = appel.pouvoirs[m.id];
      if (pouvoir === undefined || pouvoir.mandataire === '') return [];
      return [{ type: 'pouvoir' as const, mandant: m.id, ...pouvoir }];
    }),
    {
      type: 'ouverture',
      presents,
      absents: absents.map((m) =>
        appel.reponses[m.id] === 'excuse' ? { membre: m.id, excuse: true } : { membre: m.id },
      ),
      ...(appel.presidence === undefined ? {} : { presidence: appel.presidence }),
      ...(appel.secretaires.length === 0 ? {} : { secretaires: [...appel.secretaires] }),
      ...(auxiliaires.length === 0 ? {} : { auxiliaires }),
    },
  ];
}
