import { canalHabituel, dateConvocationApres } from '../../../domain/convocation/envois.ts';
import type { Outcome } from '../../../domain/refus.ts';
import type { Coordonnees } from '../../../domain/instance/personne.ts';
import type { EnvoiSaisi, Seance } from '../../../domain/seance/seance.ts';
import { recordGeste, type Intention } from '../../../store/record.ts';
import { garderTextes } from '../commun/figerTextes.ts';

export type CoordonneesPar = ReadonlyMap<string, Coordonnees>;

/** What is known of the sending to a member: what was recorded, else the channel that is his. */
export function envoiDe(seance: Seance, coordonnees: CoordonneesPar, membreId: string): EnvoiSaisi {
  const connu = seance.envois[membreId];
  if (connu !== undefined) return { ...connu, membre: membreId };
  const personneId = seance.membres.find((m) => m.id === membreId)?.personneId ?? '';
  return { membre: membreId, canal: canalHabituel(coordonnees.get(personneId)) };
}

/** One gesture: the sendings, and the date of the convocation when it follows from them. */
export function acteEnvois(seance: Seance, envois: readonly EnvoiSaisi[], textes?: string): readonly Intention[] {
  const date = dateConvocationApres(seance, envois);
  const actes: Intention[] = [
    {
      acte: 'recordEnvois',
      charge: { id: seance.id, envois: [...envois], ...(textes === undefined ? {} : { textes }) },
    },
  ];
  if (date !== seance.dateConvocation) {
    actes.push({ acte: 'editSeance', charge: { id: seance.id, champs: { dateConvocation: date ?? null } } });
  }
  return actes;
}

/** Writes the sendings; the first one freezes the texts that leave with it. */
export async function ecrireEnvois(seance: Seance, envois: readonly EnvoiSaisi[]): Promise<Outcome<unknown>> {
  if (seance.textesConvoques !== undefined || envois.every((e) => e.le === undefined))
    return recordGeste(acteEnvois(seance, envois));
  const gardes = await garderTextes(seance.id, 'convocation');
  return gardes.ok ? recordGeste(acteEnvois(seance, envois, gardes.value)) : gardes;
}
