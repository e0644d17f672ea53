import type { MembreId } from '../../domain/ids.ts';
import type { Membre } from '../../domain/seance/seance.ts';
import { genreDe } from '../paroles/genre.ts';
import type { Signatures } from '../modele/document.ts';
import type { Plume } from './dossier.ts';

type Signataire = Signatures['signataires'][number];

const nomPrenom = (m: Membre): string => [m.prenom, m.nom].filter((t) => t !== '').join('\u00a0');
const nomme = (qualite: string, m: Membre | undefined): Signataire => ({
  qualite,
  ...(m === undefined ? {} : { nom: nomPrenom(m) }),
});

/** « Le maire », « La maire », with the name; who signs for the instance. */
export const signataireChef = (p: Plume): Signataire =>
  nomme(p.paroles.typo.majuscule(p.paroles.personnes.leChef(p.chef, p.mots)), p.chef);

const secretaires = (p: Plume, ids: readonly MembreId[]): Signataire[] =>
  (ids.length === 0 ? [undefined] : ids).map((id) => {
    const m = id === undefined ? undefined : p.membre(id);
    const genre = m === undefined ? 'm' : genreDe(m);
    const { personnes, pv } = p.paroles;
    return nomme(pv.signataire(personnes.mot(p.mots.secretaireDeSeance, genre), genre), m);
  });

/** The head of the administration, named when the sitting knows who kept its minutes. */
function redacteur(p: Plume, auxiliaires: readonly string[]): Signataire {
  const seul = auxiliaires.length === 1 ? auxiliaires[0] : undefined;
  const genre = seul !== undefined && /^Mme\b/u.test(seul) ? 'f' : 'm';
  const { personnes, pv } = p.paroles;
  return {
    qualite: pv.signataire(personnes.mot(p.mots.redacteur, genre), genre),
    ...(seul === undefined ? {} : { nom: seul.replace(/^(Mme|M\.)\s+/u, '').replace(/,.*$/u, '') }),
  };
}

function presidence(p: Plume, chair: Membre | undefined): Signataire {
  const genre = chair === undefined ? 'm' : genreDe(chair);
  return nomme(p.paroles.pv.signataire(p.paroles.personnes.mot(p.mots.presidence, genre), genre), chair);
}

/** Those who sign, in the order of the rules; a quality without a name where the sitting knows nobody for it. */
export function signataires(
  p: Plume,
  etat: {
    readonly presidence?: MembreId | undefined;
    readonly secretaires?: readonly MembreId[];
    readonly auxiliaires?: readonly string[];
  },
): Signataire[] {
  const chair =
    etat.presidence === undefined ? p.seance.membres.find((m) => m.role === 'president') : p.membre(etat.presidence);
  return p.reglement.quiSigne.valeur.flatMap((s): Signataire[] => {
    if (s === 'secretaire') return secretaires(p, etat.secretaires ?? []);
    if (s === 'redacteur') return [redacteur(p, etat.auxiliaires ?? [])];
    if (s === 'presents') return [{ qualite: p.paroles.pv.MEMBRES_PRESENTS }];
    return [s === 'chef' ? signataireChef(p) : presidence(p, chair)];
  });
}

/** Those who convene: the chief, the chair of the assembly, or the collège through its two signatures. */
export function convocateurs(p: Plume): Signataire[] {
  switch (p.reglement.convocateur.valeur) {
    case 'chef':
      return [signataireChef(p)];
    case 'presidence':
      return [presidence(p, p.seance.membres.find((m) => m.role === 'president') ?? presidentParDefaut(p))];
    case 'college':
      return [signataireChef(p), redacteur(p, [])];
  }
}

/** Where nobody has the office of its own, the head of the body presides it. */
const presidentParDefaut = (p: Plume): Membre | undefined =>
  p.mots.presidence.m === p.mots.chef.m ? p.chef : undefined;

/** Papers of the house itself, a list or a sheet: the chief in France, those who sign its acts in Belgium. */
export const signatairesDeLaMairie = (p: Plume): Signataire[] =>
  p.reglement.pays === 'FR' ? [signataireChef(p)] : signataires(p, {});
