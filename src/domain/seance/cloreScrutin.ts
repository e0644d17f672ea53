import type { AlerteCode } from '../alerte.ts';
import { daysBetween, type DateCivile } from '../date.ts';
import type { MembreId } from '../ids.ts';
import type { Reglement } from '../reglement/reglement.ts';
import { enAvis, resultatDecision } from '../scrutin/decision.ts';
import { resultatElection } from '../scrutin/election.ts';
import { alertesTotalDecision, alertesTotalElection } from '../scrutin/totaux.ts';
import { alertesDeMode } from './alertesDeMode.ts';
import type { Fait } from './fait.ts';
import { etatAvant } from './etat.ts';
import { compacter, deplier } from './lettres.ts';
import { participationAuPoint, quorumDuPoint, type Participation } from './participation.ts';
import type { Fige, Saisie, SensDeVote } from './saisie.ts';
import type { Seance } from './seance.ts';

export type Decompte = {
  readonly pour: number;
  readonly contre: number;
  readonly abstention: number;
  readonly nppv: number;
};

const LETTRES: Record<string, SensDeVote> = { p: 'pour', c: 'contre', a: 'abstention', n: 'nppv' };
const LETTRE_DE: Record<SensDeVote, string> = { pour: 'p', contre: 'c', abstention: 'a', nppv: 'n' };

/** Votes by name → the stored string, in the order of the seance's members. */
export const encodeVotes = (seance: Seance, votes: ReadonlyMap<MembreId, SensDeVote>): string =>
  compacter(seance.membres.map((m) => (votes.has(m.id) ? LETTRE_DE[votes.get(m.id) as SensDeVote] : '-')).join(''));

/** The stored string → votes by name. */
export function decodeVotes(seance: Seance, votes: string): Map<MembreId, SensDeVote> {
  const noms = new Map<MembreId, SensDeVote>();
  [...deplier(votes)].forEach((lettre, i) => {
    const membre = seance.membres[i];
    const sens = LETTRES[lettre];
    if (membre && sens) noms.set(membre.id, sens);
  });
  return noms;
}

/** Who voted what, where names are known: by name, or by exceptions to « all for ». Undefined otherwise. */
export function votesNommes(
  seance: Seance,
  saisie: Saisie,
  votants: readonly MembreId[],
): Map<MembreId, SensDeVote> | undefined {
  if (saisie.forme === 'noms') return decodeVotes(seance, saisie.votes);
  if (saisie.forme === 'unanimite') return new Map(votants.map((m) => [m, 'pour']));
  if (saisie.forme !== 'exceptions') return undefined;
  const votes = new Map<MembreId, SensDeVote>(votants.map((m) => [m, 'pour']));
  for (const sens of ['contre', 'abstention', 'nppv'] as const) for (const m of saisie[sens]) votes.set(m, sens);
  return votes;
}

export function decompte(seance: Seance, saisie: Saisie, votants: readonly MembreId[]): Decompte | undefined {
  if (saisie.forme === 'totaux') return { ...saisie, nppv: saisie.nppv ?? 0 };
  if (saisie.forme === 'secret')
    return { pour: saisie.pour, contre: saisie.contre, abstention: saisie.blancs + saisie.nuls, nppv: 0 };
  const noms = votesNommes(seance, saisie, votants);
  if (noms === undefined) return undefined;
  const compte = { pour: 0, contre: 0, abstention: 0, nppv: 0 };
  for (const sens of noms.values()) compte[sens] += 1;
  return compte;
}

/** One letter per member of the list: who could vote at that moment, as the closed scrutin freezes it. */
export const electorat = (seance: Seance, p: Participation): string =>
  seance.membres
    .map((m) => {
      if (!m.droitDeVote) return '-';
      if (p.deports.some((d) => d.membre === m.id)) return 'D';
      if (p.votants.includes(m.id)) return p.presents.includes(m.id) ? 'P' : 'R';
      return 'A';
    })
    .join('');

type Election = Extract<Saisie, { forme: 'election' }>;

/** Age on the day of the sitting; a birth date settles what years alone leave equal. */
const ageDe = (candidat: Election['voix'][number], date: DateCivile): number | undefined =>
  candidat.naissance === undefined ? candidat.age : daysBetween(candidat.naissance, date) / 365.2425;

type Issue = Partial<Fige> & Pick<Fige, 'resultat'> & { readonly alertes: readonly AlerteCode[] };

function issueElection(saisie: Election, reglement: Reglement, votants: number, date: DateCivile): Issue {
  const r = resultatElection({
    reglement,
    tour: saisie.tour,
    sieges: saisie.sieges,
    voix: saisie.voix.map((c) => ({ candidat: c.candidat, voix: c.voix, age: ageDe(c, date) })),
    blancs: saisie.blancs,
    nuls: saisie.nuls,
    bulletins: saisie.bulletins,
    votants,
    scrutinDeListe: saisie.liste,
  });
  return {
    resultat: r.resultat,
    exprimes: r.exprimes,
    majoriteAbsolue: r.majoriteAbsolue,
    elus: [...r.elus],
    alertes: [
      ...alertesTotalElection({
        votants,
        voix: saisie.voix,
        blancs: saisie.blancs,
        nuls: saisie.nuls,
        bulletins: saisie.bulletins,
        parBulletin: saisie.liste === true ? 1 : saisie.sieges,
      }),
      ...r.alertes,
    ],
  };
}

function issueDecision(seance: Seance, fait: Fait<'scrutin'>, reglement: Reglement, p: Participation): Issue {
  const { saisie } = fait;
  if (saisie.forme === 'prend-acte') return { resultat: 'sans-vote', alertes: [] };
  if (saisie.forme === 'sans-chiffre') {
    const avis = reglement.natureVote.valeur === 'avis';
    return { resultat: avis ? enAvis(saisie.resultat) : saisie.resultat, alertes: [] };
  }
  const compte = decompte(seance, saisie, p.votants);
  if (compte === undefined) return { resultat: 'inconnu', alertes: [] };
  const noms = votesNommes(seance, saisie, p.votants);
  const presidence = fait.voixPresidence ?? voixConnue(noms, seance, fait);
  const r = resultatDecision({
    reglement,
    mode: saisie.forme === 'secret' ? 'secret' : fait.mode,
    pour: compte.pour,
    contre: compte.contre,
    abstentions: compte.abstention + compte.nppv,
    voixPresident: presidence,
    disciplinaire: fait.disciplinaire ?? fait.matiere === 'discipline',
    partages: 1 + (fait.partagesPrecedents ?? 0),
    urgenceDeclaree: fait.urgenceDeclaree,
  });
  const deporteVote = noms !== undefined && p.deports.some((d) => noms.has(d.membre));
  return {
    ...compte,
    exprimes: r.exprimes,
    resultat: r.resultat,
    ...(r.preponderante ? { preponderante: true } : {}),
    ...(compte.pour > 0 && compte.contre === 0 && compte.abstention === 0 && compte.nppv === 0
      ? { unanimite: true }
      : {}),
    alertes: [
      ...alertesTotalDecision({
        ...compte,
        votants: p.votants.length,
        deportes: p.deports.filter((d) => p.presents.includes(d.membre)).length,
      }),
      ...(deporteVote ? (['vote-d-un-deporte'] as const) : []),
      ...r.alertes,
    ],
  };
}

function voixConnue(
  noms: ReadonlyMap<MembreId, SensDeVote> | undefined,
  seance: Seance,
  fait: Fait<'scrutin'>,
): 'pour' | 'contre' | 'abstention' | undefined {
  const chair = presidenceAu(seance, fait.id);
  const sens = chair === undefined ? undefined : noms?.get(chair);
  return sens === 'nppv' ? 'abstention' : sens;
}

/** The result of a ballot at its place in the deroule, with the electorate it relied on. */
export function cloreScrutin(seance: Seance, fait: Fait<'scrutin'>, reglement: Reglement): Fige {
  const p = participationAuPoint(seance, reglement, fait.pointId, fait.id);
  const q = quorumDuPoint(seance, reglement, fait.pointId);
  const issue =
    fait.saisie.forme === 'election'
      ? issueElection(fait.saisie, reglement, p.votants.length, seance.date)
      : issueDecision(seance, fait, reglement, p);
  return {
    regle: reglement.version,
    electorat: compacter(electorat(seance, p)),
    enExercice: p.enExercice,
    presents: p.presents.length,
    representes: p.pouvoirs.length,
    votants: p.votants.length,
    comptes: q.comptes.length,
    requis: q.requis,
    quorum: q.quorum,
    ...issue,
    alertes: [
      ...new Set([
        ...(q.quorum ? [] : ['quorum-non-atteint']),
        ...issue.alertes,
        ...alertesDeMode(seance, fait, reglement, p.presents.length),
      ]),
    ],
  };
}

const presidenceAu = (seance: Seance, faitId: string): MembreId | undefined => etatAvant(seance, faitId).presidence;

/** True when the deroule, as it stands, no longer gives the electorate that the closed scrutin froze. */
export function electoratAChange(seance: Seance, fait: Fait<'scrutin'>, reglement: Reglement): boolean {
  if (fait.fige === undefined || fait.reserve === true) return false;
  const p = participationAuPoint(seance, reglement, fait.pointId, fait.id);
  // Members sworn in later lengthen the list; only the frozen part is compared.
  const fige = deplier(fait.fige.electorat);
  return electorat(seance, p).slice(0, fige.length) !== fige;
}
