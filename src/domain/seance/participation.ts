import type { AlerteCode } from '../alerte.ts';
import type { FaitId, MembreId, PointId } from '../ids.ts';
import { estFixe } from '../reglement/parametre.ts';
import { quorumExige, requisQuorum } from '../reglement/quorum.ts';
import type { EffetDeport } from '../reglement/formes.ts';
import type { Reglement } from '../reglement/reglement.ts';
import {
  deportsDuPoint,
  enExerciceA,
  etatAvant,
  siegeants,
  type Deport,
  type Etat,
  type PouvoirEnCours,
} from './etat.ts';
import { isFait } from './fait.ts';
import { faitsOrdonnes } from './ordre.ts';
import type { Seance } from './seance.ts';

/** Who counts and who may vote, at one moment and for one point; explains itself without words. */
export type Participation = {
  readonly enExercice: number;
  /** Members in office that the quorum of this point is measured on (representatives of L1111-6 left out). */
  readonly base: number;
  readonly requis: number;
  /** False from the convocation that needs no quorum. */
  readonly exige: boolean;
  readonly presents: readonly MembreId[];
  /** Present and counted for the quorum. */
  readonly comptes: readonly MembreId[];
  readonly quorum: boolean;
  readonly deports: readonly Deport[];
  /** Pouvoirs whose voice counts. */
  readonly pouvoirs: readonly PouvoirEnCours[];
  /** Pouvoirs recorded that do not count, with the reason. */
  readonly pouvoirsEcartes: readonly { readonly pouvoir: PouvoirEnCours; readonly raison: RaisonEcart }[];
  readonly absents: readonly MembreId[];
  /** Everyone whose voice counts: present and not withdrawn, then represented. */
  readonly votants: readonly MembreId[];
  readonly alertes: readonly AlerteCode[];
};

export type RaisonEcart = 'interdit' | 'mandataire-absent' | 'mandataire-deporte' | 'mandant-deporte';

const EFFET: Record<Deport['genre'], (r: Reglement) => EffetDeport> = {
  personnel: (r) => r.deportPersonnel.valeur,
  representant: (r) => r.deportRepresentation.valeur,
  'compte-administratif': (r) => r.retraitCompte.valeur,
};

function ecart(
  pouvoir: PouvoirEnCours,
  etat: Etat,
  deports: ReadonlyMap<MembreId, Deport>,
  reglement: Reglement,
): RaisonEcart | undefined {
  if (!reglement.pouvoirs.valeur.permis) return 'interdit';
  if (!etat.presents.has(pouvoir.mandataire)) return 'mandataire-absent';
  if (deports.has(pouvoir.mandataire)) return 'mandataire-deporte';
  if (deports.has(pouvoir.mandant)) return 'mandant-deporte';
  return undefined;
}

function alertesPouvoirs(ecartes: Participation['pouvoirsEcartes'], etat: Etat, reglement: Reglement): AlerteCode[] {
  const alertes: AlerteCode[] = [];
  const parMandataire = new Map<MembreId, number>();
  for (const p of etat.pouvoirs.values()) parMandataire.set(p.mandataire, (parMandataire.get(p.mandataire) ?? 0) + 1);
  if (ecartes.some((e) => e.raison === 'interdit')) alertes.push('pouvoir-interdit');
  else if (
    estFixe(reglement.pouvoirs) &&
    [...parMandataire.values()].some((n) => n > reglement.pouvoirs.valeur.parMandataire)
  )
    alertes.push('pouvoir-en-surnombre');
  if (ecartes.some((e) => e.raison === 'mandataire-absent')) alertes.push('pouvoir-a-un-absent');
  return alertes;
}

/** Pure core: `etat` is where the sitting stands, `deports` those of the point in hand. */
export function participer(
  seance: Seance,
  reglement: Reglement,
  etat: Etat,
  deports: ReadonlyMap<MembreId, Deport>,
): Participation {
  const ordre = new Map(seance.membres.map((m, i) => [m.id, i]));
  const parOrdre = (a: MembreId, b: MembreId): number => (ordre.get(a) ?? Infinity) - (ordre.get(b) ?? Infinity);
  const voix = new Map(seance.membres.map((m) => [m.id, m.droitDeVote]));

  const presents = [...etat.presents].sort(parOrdre);
  const comptes = presents.filter((m) => {
    const deport = deports.get(m);
    return voix.get(m) !== false && (deport === undefined || EFFET[deport.genre](reglement).comptePresent);
  });
  const horsBase = [...deports.values()].filter((d) => !EFFET[d.genre](reglement).compteEnExercice).length;
  const enExercice = enExerciceA(seance, etat);
  const base = Math.max(0, enExercice - horsBase);
  const requis = requisQuorum(reglement, base);
  const exige = quorumExige(reglement, seance.rangConvocation);

  // A pouvoir given by someone who sits in the room has no effect: he votes himself.
  const vivants = [...etat.pouvoirs.values()]
    .filter((p) => !etat.presents.has(p.mandant))
    .sort((a, b) => parOrdre(a.mandant, b.mandant));
  const pouvoirsEcartes = vivants.flatMap((pouvoir) => {
    const raison = ecart(pouvoir, etat, deports, reglement);
    return raison === undefined ? [] : [{ pouvoir, raison }];
  });
  const ecartes = new Set(pouvoirsEcartes.map((e) => e.pouvoir.mandant));
  const pouvoirs = vivants.filter((p) => !ecartes.has(p.mandant) && voix.get(p.mandant) !== false);

  const quorum = !exige || comptes.length >= requis;
  return {
    enExercice,
    base,
    requis,
    exige,
    presents,
    comptes,
    quorum,
    deports: [...deports.values()],
    pouvoirs,
    pouvoirsEcartes,
    absents: siegeants(seance, etat)
      .map((m) => m.id)
      .filter((m) => !etat.presents.has(m) && !pouvoirs.some((p) => p.mandant === m)),
    votants: [
      ...presents.filter((m) => !deports.has(m) && voix.get(m) !== false),
      ...pouvoirs.map((p) => p.mandant),
    ].sort(parOrdre),
    alertes: [
      ...(quorum ? [] : (['quorum-non-atteint'] as const)),
      ...alertesPouvoirs(pouvoirsEcartes, etat, reglement),
    ],
  };
}

/** The sitting as a point is judged in it: a later convocation frees the points carried over, never one added in the room. */
function seancePour(seance: Seance, pointId: PointId | undefined): Seance {
  const ajoute = seance.points.some((p) => p.id === pointId && p.ajouteEnSeance === true);
  return ajoute ? { ...seance, rangConvocation: 1 } : seance;
}

/** Participation for a point as things stand now, or just before a fact. */
export function participationAuPoint(
  seance: Seance,
  reglement: Reglement,
  pointId: PointId | undefined,
  avant?: FaitId,
): Participation {
  const deports = pointId === undefined ? new Map<MembreId, Deport>() : deportsDuPoint(seance, pointId, avant);
  return participer(seancePour(seance, pointId), reglement, etatAvant(seance, avant), deports);
}

/**
 * Quorum of a point: those there when it was put to discussion (a departure during the debate does not
 * touch it), less those who withdrew for it at any moment (CGCT L2121-17). Not yet taken up: as things stand.
 */
export function quorumDuPoint(seance: Seance, reglement: Reglement, pointId: PointId): Participation {
  const aborde = faitsOrdonnes(seance).find((f) => isFait(f, 'point') && f.pointId === pointId && f.sort === 'aborde');
  // Whoever comes back after the vote had withdrawn for it all the same.
  const vote = faitsOrdonnes(seance).find((f) => isFait(f, 'scrutin') && f.pointId === pointId);
  const deports = new Map([...deportsDuPoint(seance, pointId, vote?.id), ...deportsDuPoint(seance, pointId)]);
  return participer(seancePour(seance, pointId), reglement, etatAvant(seance, aborde?.id), deports);
}
