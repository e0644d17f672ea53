import type { DateCivile } from '../date.ts';
import type { MembreId } from '../ids.ts';
import type { Ancre } from '../reglement/formes.ts';
import type { Canal, Coordonnees } from '../instance/personne.ts';
import type { EnvoiSaisi, Seance } from '../seance/seance.ts';

/** How someone is convened when nothing was said: by mail where an address is known (the usual way in every pack), else on paper. */
export function canalHabituel(coordonnees: Pick<Coordonnees, 'canal' | 'courriel'> | undefined): Canal {
  if (coordonnees?.canal !== undefined) return coordonnees.canal;
  return (coordonnees?.courriel ?? '').trim() === '' ? 'papier' : 'courriel';
}

/** Members to whom nothing was sent. A convocation dated as a whole counts for all. */
export function membresNonConvoques(seance: Seance): MembreId[] {
  const parNom = seance.membres.filter((m) => seance.envois[m.id]?.le === undefined).map((m) => m.id);
  const suivi = parNom.length < seance.membres.length;
  return !suivi && seance.dateConvocation !== undefined ? [] : parNom;
}

/** The day that the delay is counted from: the last sending to a member, else the date of the convocation. */
export function dateDernierEnvoi(seance: Seance): DateCivile | undefined {
  const jours = seance.membres.flatMap((m) => seance.envois[m.id]?.le ?? []);
  return jours.length === 0 ? seance.dateConvocation : jours.reduce((a, b) => (a > b ? a : b));
}

/** The day of the last receipt by a member, else the one written for all. */
export function dateDerniereReception(seance: Seance): DateCivile | undefined {
  const jours = seance.membres.flatMap((m) => seance.envois[m.id]?.recuLe ?? []);
  return jours.length === 0 ? seance.convocationRecueLe : jours.reduce((a, b) => (a > b ? a : b));
}

/**
 * The day that the rules count the delay from. Where the receipt counts and nobody wrote it, the sending stands for it:
 * a convocation is never received before it left.
 */
export const dateAncre = (seance: Seance, ancre: Ancre): DateCivile | undefined =>
  ancre === 'reception' ? (dateDerniereReception(seance) ?? dateDernierEnvoi(seance)) : dateDernierEnvoi(seance);

/**
 * The date of the convocation after those sendings: the last one once everybody has been sent one, undefined while
 * someone is left. A date that a person wrote otherwise stands.
 */
export function dateConvocationApres(seance: Seance, envois: readonly EnvoiSaisi[]): DateCivile | undefined {
  const apres: Seance = {
    ...seance,
    envois: { ...seance.envois, ...Object.fromEntries(envois.map((e) => [e.membre, e])) },
  };
  const complete = (s: Seance): DateCivile | undefined =>
    s.membres.length > 0 && s.membres.every((m) => s.envois[m.id]?.le !== undefined) ? dateDernierEnvoi(s) : undefined;
  const deduite = seance.dateConvocation === undefined || seance.dateConvocation === complete(seance);
  return deduite ? complete(apres) : seance.dateConvocation;
}

/** Members whose own sending, or receipt where it counts, leaves fewer clear days than the last safe day. */
export const envoisTardifs = (seance: Seance, auPlusTard: DateCivile, ancre: Ancre = 'envoi'): MembreId[] =>
  seance.membres
    .filter((m) => {
      const envoi = seance.envois[m.id];
      return ((ancre === 'reception' ? envoi?.recuLe : undefined) ?? envoi?.le ?? '') > auPlusTard;
    })
    .map((m) => m.id);
