import type { AlerteCode } from '../alerte.ts';
import type { EgaliteElection, RegimeElection } from '../reglement/formes.ts';
import { estFixe } from '../reglement/parametre.ts';
import type { Reglement } from '../reglement/reglement.ts';
import { majoriteAbsolue } from './decision.ts';
import { bulletinsAuMoins } from './totaux.ts';
import type { Resultat } from './resultat.ts';

export interface VoixCandidat {
  readonly candidat: string;
  readonly voix: number;
  /** Age in years, or average age of the list; settles a tie. */
  readonly age?: number | undefined;
}

export interface ChiffresElection {
  readonly reglement: Reglement;
  /** 1, 2, 3. */
  readonly tour: number;
  /** Seats to fill at this round, at least 1. */
  readonly sieges: number;
  readonly voix: readonly VoixCandidat[];
  readonly blancs: number;
  readonly nuls: number;
  /** Ballots found in the urn, blanks and nulls included. */
  readonly bulletins?: number | undefined;
  /** Members able to vote; used for several seats when nobody counted the ballots. */
  readonly votants?: number | undefined;
  /** Each candidat is a whole list, and the first takes all the seats. */
  readonly scrutinDeListe?: boolean | undefined;
  readonly regime?: RegimeElection | undefined;
}

export interface ResultatElection {
  /** 'inconnu': nobody can be declared elected (tie without ages, no vote at the last round). */
  readonly resultat: Extract<Resultat, 'elu' | 'second-tour' | 'troisieme-tour' | 'inconnu'>;
  readonly exprimes: number;
  readonly majoriteAbsolue: number;
  /** Elected at this round, most votes first. */
  readonly elus: readonly string[];
  /** Candidates whose tie at the last seat nobody can settle without their ages. */
  readonly egalite: readonly string[];
  /** True when age settled a tie. */
  readonly parAge: boolean;
  readonly siegesRestants: number;
  readonly alertes: readonly AlerteCode[];
}

interface Classement {
  readonly elus: readonly VoixCandidat[];
  readonly egalite: readonly VoixCandidat[];
  readonly parAge: boolean;
}

/** Valid ballots, and whether they had to be estimated. */
function countExprimes(chiffres: ChiffresElection, parBulletin: number): { exprimes: number; estime: boolean } {
  const { voix, blancs, nuls, bulletins, votants } = chiffres;
  if (bulletins !== undefined) return { exprimes: Math.max(0, bulletins - blancs - nuls), estime: false };
  const auMoins = bulletinsAuMoins(voix, parBulletin);
  if (parBulletin === 1) return { exprimes: auMoins, estime: false };
  // A ballot with several names hides how many were cast: suppose that everybody voted, which can only
  // raise the majority and never elects anyone by mistake.
  return { exprimes: Math.max(auMoins, votants === undefined ? 0 : votants - blancs - nuls), estime: true };
}

/** The candidates who take the seats among those in order of votes; a tie at the last seat goes by age. */
function classer(candidats: readonly VoixCandidat[], sieges: number, egalite: EgaliteElection | undefined): Classement {
  const ordonnes = candidats.toSorted((a, b) => b.voix - a.voix);
  const dernier = ordonnes[sieges - 1];
  const suivant = ordonnes[sieges];
  if (!dernier || !suivant || suivant.voix < dernier.voix)
    return { elus: ordonnes.slice(0, sieges), egalite: [], parAge: false };
  const certains = ordonnes.filter((candidat) => candidat.voix > dernier.voix);
  const exAequo = ordonnes.filter((candidat) => candidat.voix === dernier.voix);
  const places = sieges - certains.length;
  const sens = egalite === 'plus-age' ? -1 : 1;
  const ages = exAequo.map(({ age }) => age);
  // Without an age, or without a rule that prefers one, nobody can say.
  if (egalite === undefined || ages.includes(undefined)) return { elus: certains, egalite: exAequo, parAge: false };
  const parAge = exAequo.toSorted((a, b) => sens * ((a.age ?? 0) - (b.age ?? 0)));
  // Two candidates of the same age in years on either side of the last seat: only their birth dates tell.
  if (parAge[places - 1]?.age === parAge[places]?.age) return { elus: certains, egalite: exAequo, parAge: false };
  return { elus: [...certains, ...parAge.slice(0, places)], egalite: [], parAge: true };
}

const preference = (regle: Reglement['egaliteElection']): EgaliteElection | undefined =>
  estFixe(regle) ? regle.valeur : undefined;

/**
 * Candidates kept for the second round: as many per seat as the rules say, most votes first, ties by the age they
 * prefer. Undefined where whoever wants may stand, or where a tie cannot be settled without ages.
 */
export function candidatsAuBallottage(
  reglement: Reglement,
  sieges: number,
  voix: readonly VoixCandidat[],
): readonly string[] | undefined {
  const { parSiege } = reglement.ballottage.valeur;
  if (parSiege === 0) return undefined;
  const { elus, egalite } = classer(voix, sieges * parSiege, preference(reglement.egaliteElection));
  return egalite.length > 0 ? undefined : elus.map(({ candidat }) => candidat);
}

function suite(
  tour: number,
  dernierTour: boolean,
  { elus, egalite }: Classement,
  restants: number,
): ResultatElection['resultat'] {
  if (egalite.length > 0) return 'inconnu';
  if (restants === 0) return 'elu';
  if (dernierTour) return elus.length > 0 ? 'elu' : 'inconnu';
  return tour === 1 ? 'second-tour' : 'troisieme-tour';
}

/**
 * Result of one round from its figures, taken as they were written. Absolute majority of the valid ballots
 * at the rounds that the pack says, then the most votes; on equal votes the age that the pack prefers.
 * With several seats those who have the majority are elected and the others go to the next round.
 */
export function resultatElection(chiffres: ChiffresElection): ResultatElection {
  const { reglement, tour, voix, blancs, nuls, bulletins, scrutinDeListe = false, regime = 'nomination' } = chiffres;
  const sieges = scrutinDeListe ? 1 : chiffres.sieges;
  const { exprimes, estime } = countExprimes(chiffres, sieges);
  const majorite = majoriteAbsolue(exprimes);
  const { absolue, total } = reglement.tours.valeur[regime];
  const eligibles = voix.filter((candidat) => (tour <= absolue ? candidat.voix >= majorite : candidat.voix > 0));
  const egaliteVoulue = preference(scrutinDeListe ? reglement.egaliteListes : reglement.egaliteElection);
  const classement = classer(eligibles, sieges, egaliteVoulue);
  const siegesRestants = sieges - classement.elus.length;
  const somme = voix.reduce((sum, candidat) => sum + candidat.voix, 0);

  const alertes: AlerteCode[] = [];
  const tropDeVoix = voix.some((candidat) => candidat.voix > exprimes) || somme > exprimes * sieges;
  const tropDeBlancs = bulletins !== undefined && blancs + nuls > bulletins;
  if (tropDeVoix || tropDeBlancs) alertes.push('somme-depasse-bulletins');
  if (sieges === 1 && bulletins !== undefined && somme < exprimes) alertes.push('somme-inferieure-aux-bulletins');
  if (estime) alertes.push('bulletins-inconnus');
  if (exprimes === 0) alertes.push('aucun-suffrage-exprime');
  if (classement.egalite.length > 0) alertes.push('egalite-sans-age');

  return {
    resultat: suite(tour, tour >= total, classement, siegesRestants),
    exprimes,
    majoriteAbsolue: majorite,
    elus: classement.elus.map(({ candidat }) => candidat),
    egalite: classement.egalite.map(({ candidat }) => candidat),
    parAge: classement.parAge,
    siegesRestants,
    alertes,
  };
}
