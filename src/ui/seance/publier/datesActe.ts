import type { Publication } from './usePublication.ts';

/** Dates of a deliberation outside the room, in the order they usually come. */
export const datesActe = ['transmisLe', 'recuLe', 'publieLe', 'notifieLe'] as const;
export type DateActe = (typeof datesActe)[number];

/** Deliberations that do not have that date yet: one already entered is never written over. */
export const sansDate = ({ seance, actes }: Pick<Publication, 'seance' | 'actes'>, champ: DateActe): string[] =>
  actes.map((a) => a.scrutin.id).filter((id) => seance.actes[id]?.[champ] === undefined);
