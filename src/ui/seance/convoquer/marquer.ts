import { canalHabituel, dateConvocationApres } from '../../../domain/convocation/envois.ts';
import type { Coordonnees } from '../../../domain/instance/personne.ts';
import type { EnvoiSaisi, Seance } from '../../../domain/seance/seance.ts';
import type { Intention } from '../../../store/record.ts';

export type CoordonneesPar = ReadonlyMap<string, Coordonnees>;

/** What is known of the sending to a member: what was recorded, else the channel that is his. */
export function envoiDe(seance: Seance, coordonnees: CoordonneesPar, membreId: string): EnvoiSaisi {
  const connu = seance.envois[membreId];
  if (connu !== undefined) return { ...connu, membre: membreId };
  const personneId = seance.membres.find((m) => m.id === membreId)?.personneId ?? '';
  return { membre: membreId, canal: canalHabituel(coordonnees.get(personneId)) };
}

/** One gesture: the sendings, and the date of the convocation when it follows from them. */
export function acteEnvois(seance: Seance, envois: readonly EnvoiSaisi[]): readonly Intention[] {
  const date = dateConvocationApres(seance, envois);
  const actes: Intention[] = [{ acte: 'recordEnvois', charge: { id: seance.id, envois: [...envois] } }];
  if (date !== seance.dateConvocation) {
    actes.push({ acte: 'editSeance', charge: { id: seance.id, champs: { dateConvocation: date ?? null } } });
  }
  return actes;
}
