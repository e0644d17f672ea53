import type { Demande, Reponse } from '../../sync/protocole.ts';
import { arrets, lectureSeule, suiteDe } from '../../sync/suite.ts';
import type { Panne, Transport } from './transport.ts';

/** Answers that wait to be written, at most: a phone has little memory. */
const PROFONDEUR = 2;

/** A request under way, with the instant when it left. */
export type Partie = { readonly demande: Demande; readonly parti: number; readonly reponse: Promise<Reponse | Panne> };

export const estPanne = (reponse: Reponse | Panne): reponse is Panne => 'panne' in reponse;

type Reponses = AsyncIterator<Reponse | Panne, void>;

/**
 * Requests of one round. A first load is long: while an answer is written the next ones are asked for, or come by
 * themselves when the server gives several to one request. Nothing is sent with what is asked ahead, so that an answer
 * left aside costs nothing.
 */
export function lireEnAvance(transport: Transport, maintenant: () => number) {
  let prochaines: Partie[] = [];
  let suite: Demande | undefined;
  let derniere: Partie | undefined;
  /** Answers of the request under way that are still to come. */
  let reponses: Reponses | undefined;
  let arret = new AbortController();

  async function demander(demande: Demande): Promise<Reponse | Panne> {
    if (transport.lire === undefined || !lectureSeule(demande)) return transport.synchroniser(demande);
    const miennes = transport.lire(demande, arret.signal);
    reponses = miennes;
    const premiere = await miennes.next();
    return premiere.done === true ? { panne: 'serveur-en-panne' } : premiere.value;
  }

  /** The next answer of the same request, or a new request when it has said all it would. */
  async function suivre(demande: Demande): Promise<Reponse | Panne> {
    const suivante = await reponses?.next();
    if (suivante !== undefined && suivante.done !== true) return suivante.value;
    reponses = undefined;
    return demander(demande);
  }

  function attendre(demande: Demande, reponse: Promise<Reponse | Panne>): Partie {
    const partie = { demande, parti: maintenant(), reponse };
    derniere = partie;
    suite = undefined;
    reponse.then(
      (lue) => {
        if (derniere !== partie || estPanne(lue)) return;
        suite = suiteDe(demande, { ...lue, lus: arrets(lue.portees) });
        if (suite === undefined) finir();
        else avancer();
      },
      // Told to whoever waits for it; nobody, when it was left aside.
      () => undefined,
    );
    return partie;
  }

  /** Nothing more is expected: the request is read to its end, which no later one cuts. */
  function finir(): void {
    reponses?.next().catch(() => undefined);
    reponses = undefined;
  }

  function avancer(): void {
    if (suite !== undefined && prochaines.length < PROFONDEUR) prochaines.push(attendre(suite, suivre(suite)));
  }

  function oublier(): void {
    prochaines = [];
    suite = undefined;
    derniere = undefined;
    reponses = undefined;
    arret.abort();
    arret = new AbortController();
  }

  return {
    partir: (demande: Demande): Partie => {
      oublier();
      return attendre(demande, demander(demande));
    },
    /** The next answer already asked for, if any. */
    prendre: (): Partie | undefined => {
      const partie = prochaines.shift();
      avancer();
      return partie;
    },
    /** Leaves aside what was asked ahead. */
    oublier,
  };
}
