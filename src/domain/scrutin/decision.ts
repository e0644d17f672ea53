import type { AlerteCode } from '../alerte.ts';
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
  /** The instance only gives advice. */
  readonly avis?: boolean | undefined;
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

const AVIS: Readonly<Record<Issue, Resultat>> = { ...RESULTAT, pour: 'avis-favorable', contre: 'avis-defavorable' };

function judgeTie({ reglement, mode, voixPresident }: ChiffresDecision): Jugement {
  const partage = reglement.partage.valeur;
  const regle =
    voixPresident === 'abstention' && partage[mode] === 'voix-presidence' ? partage.presidenceAbstenue : partage[mode];
  if (regle === 'ajournement') return { issue: 'ajourne' };
  if (regle === 'rejet') return { issue: 'contre' };
  if (voixPresident === 'pour' || voixPresident === 'contre') return { issue: voixPresident, preponderante: true };
  // Without the chair's vote no majority is established, so nothing is adopted until somebody says it.
  return { issue: 'contre', alertes: ['partage-sans-voix-presidence'] };
}

function judge(chiffres: ChiffresDecision): Jugement {
  const { pour, contre, abstentions = 0 } = chiffres;
  if (pour > contre) return { issue: 'pour' };
  if (contre > pour) return { issue: 'contre' };
  if (pour > 0) return judgeTie(chiffres);
  // Nobody for and nobody against is no tie: with abstentions no majority exists, without any figure nothing is known.
  return { issue: abstentions > 0 ? 'contre' : 'inconnu', alertes: ['aucun-suffrage-exprime'] };
}

/**
 * Result of a decision from its figures, taken as they were written. Adopted when the votes for exceed the
 * votes against: abstentions, blanks and nulls are not votes cast (CGCT L2121-20 in the French pack).
 */
export function resultatDecision(chiffres: ChiffresDecision): ResultatDecision {
  const { issue, preponderante = false, alertes = [] } = judge(chiffres);
  return {
    resultat: (chiffres.avis ? AVIS : RESULTAT)[issue],
    exprimes: chiffres.pour + chiffres.contre,
    preponderante,
    alertes,
  };
}

/** Votes for and against that make a majority among the votes cast: 12 cast → 7. */
export function majoriteAbsolue(exprimes: number): number {
  return Math.floor(exprimes / 2) + 1;
}
