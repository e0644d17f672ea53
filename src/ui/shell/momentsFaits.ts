import { etatAvant } from '../../domain/seance/etat.ts';
import { manquesAvantConvocation, type Manque, type TextesBruts } from '../../domain/seance/manques.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import type { Moment } from './routes.ts';

export interface Moments {
  readonly faits: readonly Moment[];
  /** Begun, and something that the convocation cannot do without is still missing. */
  readonly incomplets: readonly Moment[];
}

/** A draft deliberation is a help, not a duty: the others are asked by law or make the convocation what it is. */
const OBLIGATOIRES: ReadonlySet<Manque['code']> = new Set(['membres', 'heure', 'lieu', 'points', 'intitule', 'note']);

/** The moments of a sitting that are behind it, from its facts and its dates. */
export function momentsFaits(seance: Seance, textes: TextesBruts): Moments {
  const { ouverte, levee } = etatAvant(seance);
  const envois = seance.membres.map((membre) => seance.envois[membre.id]?.le);
  const begun = ouverte || seance.dateConvocation !== undefined || envois.some((le) => le !== undefined);
  const convened = ouverte || seance.dateConvocation !== undefined || (begun && envois.every((le) => le !== undefined));
  // What was missing in the convocation of a sitting already held no longer calls for anything.
  const manque = begun && !ouverte && manquesAvantConvocation(seance, textes).some((m) => OBLIGATOIRES.has(m.code));
  const done: Readonly<Record<Moment, boolean>> = {
    preparer: begun && !manque,
    convoquer: convened,
    tenir: levee,
    rediger: seance.pv.arrete !== undefined,
    publier: seance.pv.publieLe !== undefined && seance.liste.afficheeLe !== undefined,
  };
  return {
    faits: (Object.keys(done) as Moment[]).filter((moment) => done[moment]),
    incomplets: manque ? ['preparer'] : [],
  };
}
