import { PROTOCOLE, type Demande, type Reponse } from '../../sync/protocole.ts';
import type { Curseurs } from './demander.ts';
import type { Panne, Transport } from './transport.ts';

/** Answers that wait to be written, at most: a phone has little memory. */
const PROFONDEUR = 2;

/** A request under way, with the instant when it left. */
export type Partie = { readonly demande: Demande; readonly parti: number; readonly reponse: Promise<Reponse | Panne> };

export const estPanne = (reponse: Reponse | Panne): reponse is Panne => 'panne' in reponse;

/** Where an answer leaves its reader. */
export const arrets = ({ portees }: Reponse): Curseurs =>
  Object.fromEntries(portees.map(({ scope, a, aTextes }) => [scope, { curseur: a, textes: aTextes }]));

/** What to read after an answer that has more; undefined when that depends on what the disk will say. */
function suiteDe(demande: Demande, reponse: Reponse): Demande | undefined {
  const { envois, textes, entiers, epoque, espace, device, portees } = demande;
  const lecture = envois.length + textes.length + entiers.length === 0;
  if (!lecture || !reponse.suite || reponse.portees.length === 0 || reponse.fourche === true) return undefined;
  if (epoque !== undefined && epoque !== reponse.epoque) return undefined;
  return {
    protocole: PROTOCOLE,
    espace,
    device,
    epoque: reponse.epoque,
    envois: [],
    textes: [],
    portees: { ...portees, ...arrets(reponse) },
    entiers: [],
  };
}

/**
 * Requests of one round. A first load is long: while an answer is written the next ones are asked for. Nothing is sent
 * with what is asked ahead, so that an answer left aside costs nothing.
 */
export function lireEnAvance(transport: Transport, maintenant: () => number) {
  let prochaines: Partie[] = [];
  let suite: Demande | undefined;
  let derniere: Partie | undefined;

  function partir(demande: Demande): Partie {
    const partie = { demande, parti: maintenant(), reponse: transport.synchroniser(demande) };
    derniere = partie;
    suite = undefined;
    partie.reponse.then(
      (reponse) => {
        if (derniere !== partie || estPanne(reponse)) return;
        suite = suiteDe(demande, reponse);
        avancer();
      },
      // Told to whoever waits for it; nobody, when it was left aside.
      () => undefined,
    );
    return partie;
  }

  function avancer(): void {
    if (suite !== undefined && prochaines.length < PROFONDEUR) prochaines.push(partir(suite));
  }

  return {
    partir,
    /** The next answer already asked for, if any. */
    prendre: (): Partie | undefined => {
      const partie = prochaines.shift();
      avancer();
      return partie;
    },
    /** Leaves aside what was asked ahead. */
    oublier: (): void => {
      prochaines = [];
      suite = undefined;
      derniere = undefined;
    },
  };
}
