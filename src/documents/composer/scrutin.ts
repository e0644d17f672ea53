import { isAlerteDeRegle, type AlerteCode } from '../../domain/alerte.ts';
import { bulletinsAuMoins } from '../../domain/scrutin/totaux.ts';
import { etatAvant, type Etat } from '../../domain/seance/etat.ts';
import { isFait, type Fait } from '../../domain/seance/fait.ts';
import { deplier } from '../../domain/seance/lettres.ts';
import { faitsOrdonnes } from '../../domain/seance/ordre.ts';
import { votesNommes } from '../../domain/seance/cloreScrutin.ts';
import type { Fige, Saisie, SensDeVote } from '../../domain/seance/saisie.ts';
import type { Candidat, Decision, Groupe, Tour } from '../paroles/formes.ts';
import { genreDeTous } from '../paroles/genre.ts';
import type { Plume } from './dossier.ts';
import { seArrete } from './finDuPv.ts';

type Scrutin = Fait<'scrutin'>;
/** `resultat` marks the sentence that says what was decided: an act that says it otherwise leaves it out. */
export type PhraseDeScrutin = { readonly texte: string; readonly alerte?: boolean; readonly resultat?: boolean };

/** Members able to vote when it was closed, from the frozen electorate; R voted through a pouvoir. */
function electeurs(p: Plume, fige: Fige, lettres: string): string[] {
  const electorat = deplier(fige.electorat);
  return p.seance.membres.flatMap((m, i) => (lettres.includes(electorat[i] ?? '-') ? [m.id] : []));
}

/** Who cast the vote of each seat: its titulaire, or the suppléant who sat there then. */
type Sieges = Etat['suppleants'];

function groupe(p: Plume, fige: Fige, ids: readonly string[], nombre: number, sieges: Sieges): Groupe {
  const representes = new Set(electeurs(p, fige, 'R'));
  const votant = (id: string): string => sieges.get(id) ?? id;
  const membres = ids.flatMap((id) => p.membre(votant(id)) ?? []);
  return {
    nombre,
    noms: ids.map((id) => p.nom(votant(id))),
    genre: genreDeTous(membres),
    parPouvoir: ids.filter((id) => representes.has(id)).map(p.nom),
  };
}

/** « le procès-verbal de la séance du 11 septembre 2026 » */
function nomDuPv(p: Plume, fait: Scrutin): string | undefined {
  const point = p.seance.points.find((x) => x.id === fait.pointId);
  if (point?.genre !== 'approbation-pv' || (fait.objet ?? '') !== '') return undefined;
  const jour = point.seanceApprouvee === undefined ? undefined : p.dateDe?.(point.seanceApprouvee);
  return p.paroles.pv.nomDuPv(p.mots.procesVerbal, p.mots.seance, jour);
}

/** The figures and names of a decision, as its frozen result states them. */
export function decisionDe(p: Plume, fait: Scrutin): Decision | undefined {
  const { fige, saisie } = fait;
  if (fige === undefined || saisie.forme === 'election' || saisie.forme === 'prend-acte') return undefined;
  const votants = electeurs(p, fige, 'PR');
  const noms = votesNommes(p.seance, saisie, votants);
  const avant = etatAvant(p.seance, fait.id);
  const chair = avant.presidence;
  const de = (sens: SensDeVote, nombre: number | undefined): Groupe => {
    const ids = p.seance.membres.map((m) => m.id).filter((id) => noms?.get(id) === sens);
    return groupe(p, fige, ids, nombre ?? ids.length, avant.suppleants);
  };
  const pv = nomDuPv(p, fait);
  return {
    instance: p.linstance,
    mode: saisie.forme === 'secret' ? 'secret' : fait.mode,
    scrutin: p.mots.scrutin[saisie.forme === 'secret' ? 'secret' : fait.mode].un,
    resultat: fige.resultat,
    pour: de('pour', fige.pour),
    contre: de('contre', fige.contre),
    abstention: de('abstention', fige.abstention),
    nppv: de('nppv', fige.nppv),
    exprimes: fige.exprimes ?? 0,
    unanimite: fige.unanimite === true,
    voixPreponderante: fige.preponderante && chair !== undefined ? p.nom(chair) : undefined,
    votants: saisie.forme === 'secret' ? saisie.pour + saisie.contre + saisie.blancs + saisie.nuls : fige.votants,
    ...(saisie.forme === 'secret' ? { blancs: saisie.blancs, nuls: saisie.nuls } : {}),
    objet: fait.objet,
    ...(pv === undefined
      ? {}
      : { verbe: seArrete(p) ? ('arreter-pv' as const) : ('approuver-pv' as const), nomProcesVerbal: pv }),
  };
}

/** Who withdrew from this ballot, from its frozen electorate. */
export const deportesDe = (p: Plume, fige: Fige): string[] => electeurs(p, fige, 'D').map(p.nom);

/** Every round of the same election, this one included, in order. */
export const toursDe = (p: Plume, fait: Scrutin): Scrutin[] =>
  faitsOrdonnes(p.seance).flatMap((f) =>
    isFait(f, 'scrutin') && f.pointId === fait.pointId && f.objet === fait.objet && f.saisie.forme === 'election'
      ? [f]
      : [],
  );

function tourDe(p: Plume, fait: Scrutin): Tour | undefined {
  const { fige, saisie } = fait;
  if (fige === undefined || saisie.forme !== 'election') return undefined;
  const candidats: Candidat[] = saisie.voix.map((v) => ({
    nom: v.membreId === undefined || p.membre(v.membreId) === undefined ? v.candidat : p.nom(v.membreId),
    genre: v.membreId === undefined ? (/^Mme\b/.test(v.candidat) ? 'f' : 'm') : p.genre(v.membreId),
    voix: v.voix,
    elu: fige.elus?.includes(v.candidat) === true,
  }));
  return {
    mode: fait.mode,
    scrutin: p.mots.scrutin[fait.mode].un,
    tour: saisie.tour,
    sieges: saisie.sieges,
    liste: saisie.liste === true,
    votants: fige.votants,
    bulletins: saisie.bulletins,
    blancs: saisie.blancs,
    nuls: saisie.nuls,
    exprimes: fige.exprimes ?? 0,
    majoriteAbsolue: fige.majoriteAbsolue ?? 0,
    absolue: saisie.tour <= p.reglement.tours.valeur.nomination.absolue,
    resultat: fige.resultat,
    candidats: candidats.toSorted((x, y) => y.voix - x.voix),
    objet: fait.objet,
    egalite: p.reglement.egaliteElection.valeur,
  };
}

/** Ballots found in the box or, where nobody counted them, as few as can hold these votes. */
const bulletinsDe = ({
  bulletins,
  voix,
  liste,
  sieges,
  blancs,
  nuls,
}: Extract<Saisie, { forme: 'election' }>): number =>
  bulletins ?? bulletinsAuMoins(voix, liste === true ? 1 : sieges) + blancs + nuls;

function alertes(p: Plume, fait: Scrutin): PhraseDeScrutin[] {
  const { fige, saisie } = fait;
  if (fige === undefined) return [];
  const enBulletins = saisie.forme === 'election';
  const total = enBulletins
    ? bulletinsDe(saisie)
    : (fige.pour ?? 0) + (fige.contre ?? 0) + (fige.abstention ?? 0) + (fige.nppv ?? 0);
  return fige.alertes.flatMap((code) => {
    const texte = isAlerteDeRegle(code as AlerteCode)
      ? p.paroles.alerteAuPv(code as AlerteCode, { votants: fige.votants, total, enBulletins })
      : undefined;
    return texte === undefined ? [] : [{ texte, alerte: true }];
  });
}

function parNom(p: Plume, d: Decision): PhraseDeScrutin[] {
  return (['pour', 'contre', 'abstention', 'nppv'] as const)
    .map((sens) => [sens, d[sens]] as const)
    .filter(([, g]) => g.noms.length > 0)
    .map(([sens, g]) => {
      const representes = new Set(g.parPouvoir ?? []);
      return { texte: p.paroles.vote.votesParNom(sens, { ...g, noms: g.noms.filter((n) => !representes.has(n)) }) };
    });
}

/** By name where the ballot was, and wherever the minutes say how each member voted (unless all voted alike). */
const nommeLesVotants = (p: Plume, d: Decision): boolean =>
  d.mode === 'public' ||
  (d.mode === 'ordinaire' && p.reglement.nomsAuPv.valeur === 'tous-sauf-unanimite' && !d.unanimite);

const reserve = (p: Plume, fait: Scrutin): PhraseDeScrutin[] =>
  fait.reserve === true ? [{ texte: p.paroles.pv.VOTE_RESERVE }] : [];

/** Every sentence of one ballot: waiver, assessors, result, names where the ballot is public, what does not add up. */
export function phrasesDuScrutin(p: Plume, fait: Scrutin): PhraseDeScrutin[] {
  const { vote, election } = p.paroles;
  const avant: PhraseDeScrutin[] = [];
  if (fait.renonceAuSecret)
    avant.push({ texte: vote.renonceAuSecret(p.linstance, p.cite(p.reglement.secretNominations.source)) });
  if (fait.assesseurs !== undefined && fait.assesseurs.length > 0) {
    avant.push({
      texte: election.assesseurs(
        fait.assesseurs.map(p.nom),
        genreDeTous(fait.assesseurs.flatMap((id) => p.membre(id) ?? [])),
      ),
    });
  }
  if (fait.saisie.forme === 'prend-acte')
    return [...avant, { texte: vote.prendActe(p.linstance, fait.objet), resultat: true }];
  const tour = tourDe(p, fait);
  if (tour !== undefined)
    return [
      ...avant,
      { texte: election.tourDElection(tour, toursDe(p, fait).length > 1) },
      ...reserve(p, fait),
      ...alertes(p, fait),
    ];
  const d = decisionDe(p, fait);
  if (d === undefined) return avant;
  return [
    ...avant,
    { texte: vote.decision(d), resultat: true },
    ...(nommeLesVotants(p, d) ? parNom(p, d) : []),
    ...reserve(p, fait),
    ...alertes(p, fait),
  ];
}
