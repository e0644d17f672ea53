import type { MembreId, PointId } from '../../../domain/ids.ts';
import { plier } from '../../../domain/instance/texteImporte.ts';
import { encodeVotes } from '../../../domain/seance/cloreScrutin.ts';
import type { Saisie } from '../../../domain/seance/saisie.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import type { NouveauFait } from './actes.ts';
import type { Brouillon, Chiffre, Pinceau } from './brouillon.ts';

const dits = (chiffres: readonly Chiffre[]): boolean => chiffres.some((c) => c !== undefined);
const parSens = (b: Brouillon, sens: Pinceau): MembreId[] =>
  Object.entries(b.exceptions).flatMap(([m, s]) => (s === sens ? [m] : []));

function saisieOrdinaire(b: Brouillon): Saisie | undefined {
  if (b.parTotaux) {
    const { pour, contre, abstention, nppv } = b.totaux;
    if (!dits([pour, contre, abstention])) return undefined;
    return {
      forme: 'totaux',
      pour: pour ?? 0,
      contre: contre ?? 0,
      abstention: abstention ?? 0,
      ...(nppv === undefined ? {} : { nppv }),
    };
  }
  if (Object.keys(b.exceptions).length === 0) return { forme: 'unanimite' };
  return {
    forme: 'exceptions',
    contre: parSens(b, 'contre'),
    abstention: parSens(b, 'abstention'),
    nppv: parSens(b, 'nppv'),
  };
}

/**
 * A candidate who is a member is named by his id as well, so that his age can settle a tie: written in full, in either
 * order, whatever the capitals and accents of a hand in a hurry. Two members who would answer to it are nobody.
 */
function membreNomme(seance: Seance, nom: string) {
  const ecrit = plier(nom);
  const nommes = seance.membres.filter((m) =>
    [
      [m.civilite, m.prenom, m.nom],
      [m.civilite, m.nom, m.prenom],
      [m.prenom, m.nom],
      [m.nom, m.prenom],
    ].some((mots) => plier(mots.filter(Boolean).join(' ')) === ecrit),
  );
  return nommes.length === 1 ? nommes[0] : undefined;
}

function saisieElection(b: Brouillon, seance: Seance): Saisie | undefined {
  const nommes = b.candidats.filter((c) => c.nom.trim() !== '');
  if (!nommes.some((c) => c.voix !== undefined)) return undefined;
  return {
    forme: 'election',
    tour: b.tour,
    sieges: Math.max(1, b.sieges),
    ...(b.liste ? { liste: true } : {}),
    voix: nommes.map((c) => {
      const membre = membreNomme(seance, c.nom);
      return {
        candidat: c.nom.trim(),
        voix: c.voix ?? 0,
        ...(membre === undefined ? {} : { membreId: membre.id }),
        ...(c.age === undefined ? {} : { age: c.age }),
        ...(membre?.dateNaissance === undefined ? {} : { naissance: membre.dateNaissance }),
      };
    }),
    blancs: b.blancs ?? 0,
    nuls: b.nuls ?? 0,
    ...(b.bulletins === undefined ? {} : { bulletins: b.bulletins }),
  };
}

/** What the draft says of the ballot, or undefined while it says nothing yet. */
export function saisieDe(b: Brouillon, seance: Seance): Saisie | undefined {
  switch (b.onglet) {
    case 'ordinaire':
      return saisieOrdinaire(b);
    case 'public':
      return Object.keys(b.noms).length === 0
        ? undefined
        : { forme: 'noms', votes: encodeVotes(seance, new Map(Object.entries(b.noms))) };
    case 'secret': {
      const { pour, contre, blancs, nuls } = b.secret;
      if (!dits([pour, contre, blancs, nuls])) return undefined;
      return { forme: 'secret', pour: pour ?? 0, contre: contre ?? 0, blancs: blancs ?? 0, nuls: nuls ?? 0 };
    }
    case 'election':
      return saisieElection(b, seance);
    case 'sans-vote':
      return b.sansVote === 'prend-acte' ? { forme: 'prend-acte' } : { forme: 'sans-chiffre', resultat: b.sansVote };
  }
}

/** The fact that closing the ballot would record. */
export function scrutinDe(
  b: Brouillon,
  seance: Seance,
  pointId: PointId,
): Extract<NouveauFait, { type: 'scrutin' }> | undefined {
  const saisie = saisieDe(b, seance);
  if (saisie === undefined) return undefined;
  const secret = b.onglet === 'secret' || b.onglet === 'election';
  return {
    type: 'scrutin',
    pointId,
    mode: b.onglet === 'public' ? 'public' : secret ? 'secret' : 'ordinaire',
    saisie,
    ...(b.objet.trim() === '' ? {} : { objet: b.objet.trim() }),
    ...(b.voixPresidence === undefined || secret ? {} : { voixPresidence: b.voixPresidence }),
    ...(b.assesseurs.length === 0 || !secret ? {} : { assesseurs: [...b.assesseurs] }),
    ...(b.renonceAuSecret && !secret ? { renonceAuSecret: true } : {}),
    ...(b.matiere === undefined ? {} : { matiere: b.matiere }),
    ...(b.urgenceDeclaree ? { urgenceDeclaree: true } : {}),
    ...(b.partagesPrecedents === undefined || b.partagesPrecedents === 0
      ? {}
      : { partagesPrecedents: b.partagesPrecedents }),
  };
}
