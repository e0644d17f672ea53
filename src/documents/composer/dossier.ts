import type { DateCivile } from '../../domain/date.ts';
import type { FaitId, MembreId, PointId, SeanceId } from '../../domain/ids.ts';
import type { Reglement } from '../../domain/reglement/reglement.ts';
import type { Membre, Seance } from '../../domain/seance/seance.ts';
import type { Commune } from '../../domain/territoire/commune.ts';
import { genreDe, leChef, mot, nommer, type Genre } from '../fr/personnes.ts';
import { deCommune } from '../fr/typo.ts';
import { blocsDeProseMirror } from '../modele/prosemirror.ts';
import type { Bloc, Document, Libre, NatureTexte } from '../modele/document.ts';

/** Everything a document of one sitting is written from; nothing is read elsewhere. */
export type Dossier = {
  readonly seance: Seance;
  readonly reglement: Reglement;
  readonly commune?: Pick<Commune, 'nom' | 'departement' | 'adresse' | 'courriel' | 'telephone'> | undefined;
  /** Free text as ProseMirror JSON; `pointId` absent: of the sitting as a whole. */
  readonly texte?: ((nature: NatureTexte, pointId?: PointId) => unknown) | undefined;
  /** Yearly number of the deliberation of a scrutin, already formatted (`2026-041`). */
  readonly numero?: ((scrutinId: FaitId) => string | undefined) | undefined;
  /** Date of another sitting: the one whose procès-verbal is settled, the one without quorum. */
  readonly dateDe?: ((seanceId: SeanceId) => DateCivile | undefined) | undefined;
};

/** The dossier with the words and names that every composition needs. */
export type Plume = Dossier & {
  readonly membre: (id: MembreId) => Membre | undefined;
  readonly nom: (id: MembreId) => string;
  readonly genre: (id: MembreId) => Genre;
  readonly nomme: (id: MembreId) => { readonly nom: string; readonly genre: Genre };
  /** Maire or président of the instance, not necessarily in the chair. */
  readonly chef: Membre | undefined;
  /** « le conseil municipal » */
  readonly linstance: string;
  /** « conseil municipal de Cazelles-sur-Orbiel » */
  readonly instanceDe: string;
};

/** A noun with its article: « le conseil municipal », « la séance », « l’assemblée ». */
export const avecArticle = ({ un, genre }: { readonly un: string; readonly genre: 'm' | 'f' | 'n' }): string =>
  /^[aeiouéèêh]/i.test(un) ? `l’${un}` : `${genre === 'f' ? 'la' : 'le'} ${un}`;

export function plume(dossier: Dossier): Plume {
  const { seance, reglement } = dossier;
  const parId = new Map(seance.membres.map((m) => [m.id, m]));
  const genre = (id: MembreId): Genre => genreDe(parId.get(id) ?? { civilite: '' });
  const nom = nommer(seance.membres);
  const { instance } = reglement.mots;
  const seule = seance.nomInstance.trim() === '' ? instance.un : seance.nomInstance.trim();
  const minuscule = seule.charAt(0).toLocaleLowerCase('fr') + seule.slice(1);
  return {
    ...dossier,
    membre: (id) => parId.get(id),
    nom,
    genre,
    nomme: (id) => ({ nom: nom(id), genre: genre(id) }),
    chef: seance.membres.find((m) => m.role === 'maire' || m.role === 'president'),
    linstance: avecArticle(instance),
    instanceDe: seule.includes(seance.nomCommune) ? minuscule : `${minuscule} ${deCommune(seance.nomCommune)}`,
  };
}

/** Free words of a person, as blocks in their place; empty when nothing was written. */
export const libre = (p: Plume, nature: NatureTexte, pointId?: PointId): Libre => ({
  type: 'libre',
  nature,
  ...(pointId === undefined ? {} : { pointId }),
  blocs: blocsDeProseMirror(p.texte?.(nature, pointId)),
});

/** « Le maire », « La maire », with the name; who signs for the instance. */
export const signataireChef = (p: Plume): { qualite: string; nom?: string } => {
  const le = leChef(p.chef, p.reglement.mots);
  return {
    qualite: le.charAt(0).toUpperCase() + le.slice(1),
    ...(p.chef === undefined ? {} : { nom: nomPrenom(p.chef) }),
  };
};

export const signataireSecretaire = (p: Plume, ids: readonly MembreId[]): { qualite: string; nom?: string }[] =>
  (ids.length === 0 ? [undefined] : ids).map((id) => {
    const m = id === undefined ? undefined : p.membre(id);
    const g: Genre = m === undefined ? 'm' : genreDe(m);
    const fonction = mot(p.reglement.mots.secretaireDeSeance, g);
    return { qualite: `${g === 'f' ? 'La' : 'Le'} ${fonction}`, ...(m === undefined ? {} : { nom: nomPrenom(m) }) };
  });

/** Those who sign, in the order of the rules; a quality without a name where the sitting knows nobody for it. */
export function signataires(
  p: Plume,
  { presidence, secretaires = [] }: { presidence?: MembreId | undefined; secretaires?: readonly MembreId[] },
): { qualite: string; nom?: string }[] {
  const { mots, langue, quiSigne } = p.reglement;
  const le = langue === 'nl' ? 'De' : 'Le';
  const chair = presidence === undefined ? undefined : p.membre(presidence);
  return quiSigne.valeur.flatMap((s) => {
    if (s === 'secretaire') return signataireSecretaire(p, secretaires);
    if (s === 'redacteur') return [{ qualite: `${le} ${mots.redacteur.m}` }];
    if (s === 'chef') return [signataireChef(p)];
    return [{ qualite: `${le} ${mots.presidence.m}`, ...(chair === undefined ? {} : { nom: nomPrenom(chair) }) }];
  });
}

const nomPrenom = (m: Membre): string => [m.prenom, m.nom].filter((t) => t !== '').join('\u00a0');

/** The frame shared by all documents of a sitting. */
export const document = (p: Plume, titre: string, sousTitre: string, blocs: readonly Bloc[]): Document => ({
  titre,
  sousTitre,
  langue: p.reglement.langue,
  sujet: sousTitre,
  auteur: `${p.seance.nomCommune}`,
  entete: `${titre} — ${sousTitre}`,
  piedDePage: p.seance.nomCommune,
  blocs,
});
