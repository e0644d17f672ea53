import type { AlerteCode } from '../alerte.ts';
import type { Partage } from '../reglement/formes.ts';
import { estFixe } from '../reglement/parametre.ts';
import { seuil } from '../reglement/quorum.ts';
import type { Reglement } from '../reglement/reglement.ts';
import type { Resultat, ScrutinMode, Voix } from './resultat.ts';

export interface ChiffresDecision {
  readonly reglement: Reglement;
  readonly mode: ScrutinMode;
  readonly pour: number;
  readonly contre: number;
  /** Abstentions, blanks, nulls and refusals to take part together: never votes cast. */
  readonly abstentions?: number | undefined;
  /** How the chair voted, where it is known; decisive on a tie. */
  readonly voixPresident?: Voix | undefined;
  /** The matter is disciplinary; some rules treat its tie apart. */
  readonly disciplinaire?: boolean | undefined;
  /** Consecutive ties on this matter, this one included; 1 when nobody says more. */
  readonly partages?: number | undefined;
  /** The majority declared the urgency before the vote. */
  readonly urgenceDeclaree?: boolean | undefined;
}

export interface ResultatDecision {
  readonly resultat: Resultat;
  readonly exprimes: number;
  /** True when the chair's voice made the result. */
  readonly preponderante: boolean;
  readonly alertes: readonly AlerteCode[];
}

type Issue = 'pour' | 'contre' | 'ajourne' | 'inconnu';

interface Jugement {
  readonly issue: Issue;
  readonly preponderante?: true;
  readonly alertes?: readonly AlerteCode[];
}

const RESULTAT: Readonly<Record<Issue, Resultat>> = {
  pour: 'adopte',
  contre: 'rejete',
  ajourne: 'ajourne',
  inconnu: 'inconnu',
};

/** What the rules make of this tie: the chair may decide where urgency was declared, or after as many ties as they say. */
function regleDuPartage(chiffres: ChiffresDecision): Partage {
  const { reglement, mode, voixPresident, disciplinaire, partages = 1, urgenceDeclaree = false } = chiffres;
  const partage = reglement.partage.valeur;
  if (disciplinaire === true && partage.discipline !== undefined) return partage.discipline;
  const tranche =
    partage.presidenceAuPartage !== undefined && (urgenceDeclaree || partages >= partage.presidenceAuPartage);
  const regle = tranche && mode !== 'secret' ? 'voix-presidence' : partage[mode];
  return regle === 'voix-presidence' && voixPresident === 'abstention' ? partage.presidenceAbstenue : regle;
}

function judgeTie(chiffres: ChiffresDecision): Jugement {
  const { reglement, voixPresident } = chiffres;
  const regle = regleDuPartage(chiffres);
  if (regle === 'inconnu') return { issue: 'inconnu' };
  if (regle === 'ajournement') return { issue: 'ajourne' };
  if (regle === 'rejet') return { issue: 'contre' };
  if (voixPresident === 'pour' || voixPresident === 'contre') return { issue: voixPresident, preponderante: true };
  // Without the chair's vote no majority is established, so nothing is adopted until somebody says it.
  return { issue: 'contre', ...(estFixe(reglement.partage) ? { alertes: ['partage-sans-voix-presidence'] } : {}) };
}

function judge(chiffres: ChiffresDecision): Jugement {
  const { reglement, pour, contre, abstentions = 0 } = chiffres;
  if (pour === contre && pour > 0) return judgeTie(chiffres);
  // A body that decides by a majority nobody has read: only a vote without opposition settles anything.
  const majoriteInconnue = !estFixe(reglement.majorite) && reglement.natureVote.valeur === 'decision';
  if (majoriteInconnue && contre > 0) return { issue: 'inconnu' };
  if (pour > contre && pour >= seuil(reglement.majorite.valeur, pour + contre)) return { issue: 'pour' };
  if (pour + contre > 0) return { issue: 'contre' };
  // Nobody for and nobody against is no tie: with abstentions no majority exists, without any figure nothing is known.
  return { issue: abstentions > 0 ? 'contre' : 'inconnu', alertes: ['aucun-suffrage-exprime'] };
}

/** What a result is called in a body that decides, or in one that gives its opinion. */
export const enAvis = (resultat: Resultat): Resultat =>
  resultat === 'adopte' ? 'avis-favorable' : resultat === 'rejete' ? 'avis-defavorable' : resultat;

/**
 * Result of a decision from its figures, taken as they were written. Adopted when the votes for reach the majority of
 * the votes cast that the rules set: abstentions, blanks and nulls are not votes cast. A consultative body gives an
 * opinion.
 */
export function resultatDecision(chiffres: ChiffresDecision): ResultatDecision {
  const { issue, preponderante = false, alertes = [] } = judge(chiffres);
  return {
    resultat: chiffres.reglement.natureVote.valeur === 'avis' ? enAvis(RESULTAT[issue]) : RESULTAT[issue],
    exprimes: chiffres.pour + chiffres.contre,
    preponderante,
    alertes,
  };
}

/** Votes for and against that make a majority among the votes cast: 12 cast → 7. */
export function majoriteAbsolue(exprimes: number): number {
  return Math.floor(exprimes / 2) + 1;
}
