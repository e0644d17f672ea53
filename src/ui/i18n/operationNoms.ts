import type { Instance } from '../../domain/instance/instance.ts';
import type { Personne } from '../../domain/instance/personne.ts';
import { ordreDuJour } from '../../domain/seance/ordre.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import { liste, nomCourt } from './formats.ts';
import { t } from './i18n.ts';

/** What is known of the things an act names; a device may know little of them. */
export type Noms = {
  readonly seance?: Seance | undefined;
  readonly instance?: Instance | undefined;
  readonly personnes?: ReadonlyMap<string, Personne> | undefined;
};

const LONG = 60;

/** Who did it; a carnet whose owner never said her name writes « secrétariat ». */
export const nomAuteur = (author: string): string => (author === 'secretariat' ? t('operation.secretariat') : author);

/** Cut between two words, for one line. */
export function courte(texte: string, longueur = LONG): string {
  const net = texte.replace(/\s+/g, ' ').trim();
  if (net.length <= longueur) return net;
  const coupe = net.slice(0, longueur);
  return `${coupe.slice(0, Math.max(coupe.lastIndexOf(' '), longueur - 20)).trimEnd()}…`;
}

/** A member of the sitting, by mandat. */
export function nomDuMembre({ seance }: Noms, id: string): string {
  const membre = seance?.membres.find((m) => m.id === id);
  return membre === undefined ? t('operation.quelquun') : nomCourt(membre);
}

export const nomsDesMembres = (noms: Noms, ids: readonly string[]): string =>
  liste(ids.map((id) => nomDuMembre(noms, id)));

export function nomDePersonne({ personnes }: Noms, id: string): string {
  const personne = personnes?.get(id);
  return personne === undefined ? t('operation.quelquun') : nomCourt(personne);
}

/** « Point 4, Tarifs de la cantine » */
export function nomDuPoint({ seance }: Noms, pointId: string): string {
  const trouve = seance && ordreDuJour(seance).find(({ point }) => point.id === pointId);
  if (trouve) return t('operation.point', { numero: trouve.numero, titre: courte(trouve.point.intitule) });
  const retire = seance?.points.find(({ id }) => id === pointId);
  return retire === undefined ? t('operation.point.inconnu') : courte(retire.intitule);
}
