import type { MembreId } from '../../../domain/ids.ts';
import type { Membre } from '../../../domain/seance/seance.ts';
import { liste, nomComplet, nomCourt } from '../../i18n/formats.ts';

type Membres = ReadonlyMap<MembreId, Membre>;

/** Gender of the agreement, from the civility alone; unknown agrees in the masculine. */
export const genreDe = (membre: Pick<Membre, 'civilite'> | undefined): 'f' | 'm' =>
  membre?.civilite === 'Mme' ? 'f' : 'm';

const civil = (m: Membre): { civilite: 'Mme' | 'M.' | undefined; nom: string; prenom: string } => ({
  civilite: m.civilite === '' ? undefined : m.civilite,
  nom: m.nom,
  prenom: m.prenom,
});

/** « Mme Cathala »; « Mme Annie Cathala » when another member bears the same name and civility. */
export function nommer(membres: Membres, id: MembreId): string {
  const membre = membres.get(id);
  if (membre === undefined) return id;
  const homonyme = [...membres.values()].some(
    (m) => m.id !== id && m.nom === membre.nom && m.civilite === membre.civilite,
  );
  return homonyme ? nomComplet(civil(membre)) : nomCourt(civil(membre));
}

export const nommerTous = (membres: Membres, ids: readonly MembreId[]): string =>
  liste(ids.map((id) => nommer(membres, id)));

/** The name alone, for tiles and lists; the first name follows when two members share it. */
export function nomDeTuile(membres: Membres, membre: Membre): string {
  const homonyme = [...membres.values()].some((m) => m.id !== membre.id && m.nom === membre.nom);
  return homonyme ? `${membre.nom} ${membre.prenom}` : membre.nom;
}

/** All women: the plural agrees in the feminine. */
export const genreDeTous = (membres: Membres, ids: readonly MembreId[]): 'f' | 'm' =>
  ids.length > 0 && ids.every((id) => genreDe(membres.get(id)) === 'f') ? 'f' : 'm';
