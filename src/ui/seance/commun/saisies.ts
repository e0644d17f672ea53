import type { Outcome, Refus } from '../../../domain/refus.ts';
import { beginWrite, endWrite } from '../../../store/pendingWrites.ts';

export type Enregistrer = (texte: string) => Promise<Outcome<unknown>>;

/** Words typed in one field. They stay until the record is seen to hold them, wherever the person goes meanwhile. */
export interface Brouillon {
  readonly texte: string;
  readonly ecrit: boolean;
  readonly refus: Refus | undefined;
}

interface EnCours extends Brouillon {
  readonly enregistrer: Enregistrer;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Rest after the last keystroke before the words are written, in ms. */
const REPOS = 300;
/** A record that says otherwise long after the write was changed elsewhere: its own words are then shown. */
const OUBLI = 3000;

const encours = new Map<string, EnCours>();
const listeners = new Set<() => void>();
const changed = () => {
  for (const listener of listeners) listener();
};

export const brouillonDe = (cle: string): Brouillon | undefined => encours.get(cle);

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function poser(cle: string, ligne: EnCours): void {
  encours.set(cle, ligne);
  changed();
}

/** Takes what was typed and writes it after a short rest. Until then the screen says that it is being written. */
export function saisir(cle: string, texte: string, enregistrer: Enregistrer): void {
  const avant = encours.get(cle);
  if (avant?.timer === undefined) beginWrite();
  else clearTimeout(avant.timer);
  const timer = setTimeout(() => void ecrire(cle), REPOS);
  poser(cle, { texte, ecrit: false, refus: undefined, enregistrer, timer });
}

/** Writes at once what waits in that field. */
export function finir(cle: string): void {
  if (encours.get(cle)?.timer !== undefined) void ecrire(cle);
}

/** Forgets the words of a field once the record holds them. */
export function oublier(cle: string): void {
  if (encours.get(cle)?.ecrit === true) {
    encours.delete(cle);
    changed();
  }
}

async function ecrire(cle: string): Promise<void> {
  const ligne = encours.get(cle);
  if (ligne?.timer === undefined) return;
  clearTimeout(ligne.timer);
  ligne.timer = undefined;
  try {
    const outcome = await ligne.enregistrer(ligne.texte);
    // Typed again meanwhile: the newer words have their own write.
    if (encours.get(cle) !== ligne) return;
    poser(cle, { ...ligne, ecrit: outcome.ok, refus: outcome.ok ? undefined : outcome.refus });
    if (outcome.ok) setTimeout(() => oublier(cle), OUBLI);
  } finally {
    endWrite();
  }
}

if (typeof document !== 'undefined') {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') for (const cle of [...encours.keys()]) finir(cle);
  });
}
