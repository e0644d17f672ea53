import { etatAvant } from '../../domain/seance/etat.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import type { Moment } from './routes.ts';

/** The moments of a sitting that are behind it, from its facts and its dates. */
export function momentsFaits(seance: Seance): readonly Moment[] {
  const { ouverte, levee } = etatAvant(seance);
  const envois = seance.membres.map((membre) => seance.envois[membre.id]?.le);
  const begun = ouverte || seance.dateConvocation !== undefined || envois.some((le) => le !== undefined);
  const convened = ouverte || seance.dateConvocation !== undefined || (begun && envois.every((le) => le !== undefined));
  const done: Readonly<Record<Moment, boolean>> = {
    preparer: begun,
    convoquer: convened,
    tenir: levee,
    rediger: seance.pv.arrete !== undefined,
    publier: seance.pv.publieLe !== undefined && seance.liste.afficheeLe !== undefined,
  };
  return (Object.keys(done) as Moment[]).filter((moment) => done[moment]);
}
