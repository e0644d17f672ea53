import type { FaitId } from '../ids.ts';
import { isFait, type Fait } from '../seance/fait.ts';
import { faitsOrdonnes } from '../seance/ordre.ts';
import type { Seance } from '../seance/seance.ts';

/** A later round of the same election: the earlier ones are its steps. */
const poursuit = (avant: Fait<'scrutin'>, apres: Fait<'scrutin'>): boolean =>
  avant.saisie.forme === 'election' &&
  apres.saisie.forme === 'election' &&
  avant.pointId === apres.pointId &&
  (avant.objet ?? '') === (apres.objet ?? '') &&
  apres.saisie.tour > avant.saisie.tour;

/** Closed scrutins that each make one deliberation, in the order of the deroule; an election of several rounds makes one, its last. */
export function scrutinsDeliberants(seance: Seance): Fait<'scrutin'>[] {
  const clos = faitsOrdonnes(seance)
    .filter((f) => isFait(f, 'scrutin'))
    .filter((f) => f.fige !== undefined);
  return clos.filter((scrutin, i) => !clos.slice(i + 1).some((suivant) => poursuit(scrutin, suivant)));
}

/** Earlier rounds of the election that a scrutin ends, first round first. */
export function toursPrecedents(seance: Seance, scrutinId: FaitId): Fait<'scrutin'>[] {
  const scrutins = faitsOrdonnes(seance).filter((f) => isFait(f, 'scrutin'));
  const position = scrutins.findIndex((f) => f.id === scrutinId);
  const dernier = scrutins[position];
  return dernier === undefined
    ? []
    : scrutins.slice(0, position).filter((f) => f.fige !== undefined && poursuit(f, dernier));
}
