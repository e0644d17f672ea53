import { decodeVotes } from '../../../domain/seance/cloreScrutin.ts';
import type { Fait } from '../../../domain/seance/fait.ts';
import type { GenrePoint, Seance } from '../../../domain/seance/seance.ts';
import { brouillonNeuf, candidatVide, type Brouillon } from './brouillon.ts';

/** A closed scrutin opened again to be corrected, as it was entered. */
export function brouillonDe(fait: Fait<'scrutin'>, seance: Seance, genre: GenrePoint): Brouillon {
  const base: Brouillon = {
    ...brouillonNeuf(genre),
    objet: fait.objet ?? '',
    voixPresidence: fait.voixPresidence,
    assesseurs: fait.assesseurs ?? [],
    renonceAuSecret: fait.renonceAuSecret === true,
    matiere: fait.matiere ?? (fait.disciplinaire === true ? 'discipline' : undefined),
    urgenceDeclaree: fait.urgenceDeclaree === true,
    partagesPrecedents: fait.partagesPrecedents,
  };
  const { saisie } = fait;
  switch (saisie.forme) {
    case 'unanimite':
      return { ...base, onglet: fait.mode === 'public' ? 'public' : 'ordinaire' };
    case 'exceptions': {
      const paires = (['contre', 'abstention', 'nppv'] as const).flatMap((s) => saisie[s].map((m) => [m, s] as const));
      return { ...base, onglet: 'ordinaire', exceptions: Object.fromEntries(paires) };
    }
    case 'totaux':
      return {
        ...base,
        onglet: 'ordinaire',
        parTotaux: true,
        totaux: { pour: saisie.pour, contre: saisie.contre, abstention: saisie.abstention, nppv: saisie.nppv },
      };
    case 'noms':
      return { ...base, onglet: 'public', noms: Object.fromEntries(decodeVotes(seance, saisie.votes)) };
    case 'secret':
      return {
        ...base,
        onglet: 'secret',
        secret: { pour: saisie.pour, contre: saisie.contre, blancs: saisie.blancs, nuls: saisie.nuls },
      };
    case 'election':
      return {
        ...base,
        onglet: 'election',
        tour: saisie.tour,
        sieges: saisie.sieges,
        liste: saisie.liste === true,
        candidats: [...saisie.voix.map((c) => ({ nom: c.candidat, voix: c.voix, age: c.age })), candidatVide],
        blancs: saisie.blancs,
        nuls: saisie.nuls,
        bulletins: saisie.bulletins,
      };
    case 'prend-acte':
      return { ...base, onglet: 'sans-vote', sansVote: 'prend-acte' };
    case 'sans-chiffre':
      return { ...base, onglet: 'sans-vote', sansVote: saisie.resultat };
  }
}
