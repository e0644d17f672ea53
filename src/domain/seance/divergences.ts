import type { FaitId, MembreId, PointId } from '../ids.ts';
import type { Reglement } from '../reglement/reglement.ts';
import { electorat } from './cloreScrutin.ts';
import { etatInitial, suivre, type Deport } from './etat.ts';
import { isFait } from './fait.ts';
import { deplier } from './lettres.ts';
import { faitsOrdonnes } from './ordre.ts';
import { participer } from './participation.ts';
import type { Seance } from './seance.ts';

/**
 * Closed scrutins whose frozen electorate is no longer what the deroule gives, as `electoratAChange` says of one:
 * here in a single pass, for the timeline of a long sitting.
 */
export function scrutinsDivergents(seance: Seance, reglement: Reglement): Set<FaitId> {
  const divergents = new Set<FaitId>();
  const deports = new Map<PointId, Map<MembreId, Deport>>();
  let etat = etatInitial;
  for (const fait of faitsOrdonnes(seance)) {
    if (isFait(fait, 'deport')) {
      const duPoint = deports.get(fait.pointId) ?? new Map<MembreId, Deport>();
      duPoint.set(fait.membre, {
        membre: fait.membre,
        genre: fait.genre,
        faitId: fait.id,
        quitteLaSalle: fait.quitteLaSalle === true,
      });
      deports.set(fait.pointId, duPoint);
    }
    if (isFait(fait, 'retour')) deports.get(fait.pointId ?? etat.pointCourant ?? '')?.delete(fait.membre);
    // Whose electorate was taken out for the one who reads is compared with nothing.
    if (isFait(fait, 'scrutin') && fait.fige !== undefined && fait.reserve !== true) {
      const p = participer(seance, reglement, etat, deports.get(fait.pointId) ?? new Map());
      // Members sworn in later lengthen the list; only the frozen part is compared.
      const fige = deplier(fait.fige.electorat);
      if (electorat(seance, p).slice(0, fige.length) !== fige) divergents.add(fait.id);
    }
    etat = suivre(etat, fait);
  }
  return divergents;
}
