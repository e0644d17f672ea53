import type { DateCivile } from '../../domain/date.ts';
import type { FaitId, MembreId, PointId, SeanceId } from '../../domain/ids.ts';
import type { Mots } from '../../domain/reglement/mots.ts';
import { motsEn } from '../../domain/reglement/motsEn.ts';
import type { Source } from '../../domain/reglement/parametre.ts';
import type { Langue, Reglement } from '../../domain/reglement/reglement.ts';
import { languesDeSeance } from '../../domain/seance/langues.ts';
import type { Membre, Seance } from '../../domain/seance/seance.ts';
import type { Commune } from '../../domain/territoire/commune.ts';
import type { Chose, Genre } from '../paroles/formes.ts';
import { genreDe } from '../paroles/genre.ts';
import type { Paroles } from '../paroles/paroles.ts';
import { localeDe, parolesDe } from '../paroles/parolesDe.ts';
import type { Bloc, Document, Locale, NatureTexte } from '../modele/document.ts';
import { instanceDe } from './instance.ts';
import { typographier } from './typographier.ts';

/** Everything a document of one sitting is written from; nothing is read elsewhere. */
export type Dossier = {
  readonly seance: Seance;
  readonly reglement: Reglement;
  readonly commune?: Pick<Commune, 'nom' | 'departement' | 'adresse' | 'courriel' | 'telephone'> | undefined;
  /** Free text as ProseMirror JSON; `pointId` absent: of the sitting as a whole. `autre`: in its second language. */
  readonly texte?: ((nature: NatureTexte, pointId?: PointId, autre?: boolean) => unknown) | undefined;
  /** Yearly number of the deliberation of a scrutin, already formatted (`2026-041`). */
  readonly numero?: ((scrutinId: FaitId) => string | undefined) | undefined;
  /** Date of another sitting: the one whose procès-verbal is settled, the one without quorum. */
  readonly dateDe?: ((seanceId: SeanceId) => DateCivile | undefined) | undefined;
  /** One language alone; absent: that of the instance, or both side by side when it has two. */
  readonly langue?: Langue | undefined;
};

/** The dossier with the sentences, words and names that a composition in one language needs. */
export type Plume = Dossier & {
  readonly langue: Langue;
  readonly locale: Locale;
  readonly paroles: Paroles;
  readonly mots: Mots;
  /** The language is the second one of a bilingual sitting. */
  readonly autre: boolean;
  readonly bilingue: boolean;
  readonly lieu: string | undefined;
  readonly nomCommune: string;
  readonly membre: (id: MembreId) => Membre | undefined;
  readonly nom: (id: MembreId) => string;
  readonly genre: (id: MembreId) => Genre;
  readonly nomme: (id: MembreId) => { readonly nom: string; readonly genre: Genre };
  /** Maire or président of the instance, not necessarily in the chair. */
  readonly chef: Membre | undefined;
  /** « le conseil municipal » */
  readonly linstance: string;
  readonly instance: Chose;
  /** « conseil municipal de Cazelles-sur-Orbiel » */
  readonly instanceDe: Chose;
  /** An article as an act cites it; nothing when nobody could verify it. */
  readonly cite: (source: Source) => string | undefined;
};

/**
 * An act cites only what was read. The articles of the French code were, for the bodies it governs by name: what is to
 * be confirmed there is a value, not the article.
 */
const estCitable = ({ article, confiance }: Source, { pays, texte }: Reglement): boolean =>
  confiance !== 'a-confirmer' || (pays === 'FR' && texte.confiance !== 'a-confirmer' && article.startsWith('CGCT '));

export function plume(dossier: Dossier): Plume {
  const { seance, reglement } = dossier;
  const langues = languesDeSeance(seance);
  const langue = dossier.langue ?? langues[0] ?? reglement.langue;
  const autre = langues[1] === langue;
  const locale = localeDe(langue, reglement.pays);
  const paroles = parolesDe(locale);
  const mots = motsEn(reglement, langue);
  const parId = new Map(seance.membres.map((m) => [m.id, m]));
  const genre = (id: MembreId): Genre => genreDe(parId.get(id) ?? { civilite: '' });
  const nom = paroles.personnes.nommer(seance.membres);
  const noms = instanceDe(seance, autre, mots, motsEn(reglement, langues[0] ?? langue), paroles);
  return {
    ...dossier,
    ...noms,
    langue,
    locale,
    paroles,
    mots,
    autre,
    bilingue: langues.length > 1,
    lieu: (autre ? seance.lieuAutre : undefined) ?? seance.lieu,
    membre: (id) => parId.get(id),
    nom,
    genre,
    nomme: (id) => ({ nom: nom(id), genre: genre(id) }),
    chef: seance.membres.find((m) => m.role === 'maire') ?? seance.membres.find((m) => m.role === 'president'),
    linstance: paroles.organe.le(noms.instance),
    cite: (source) => (estCitable(source, reglement) ? paroles.article(source.article) : undefined),
  };
}

/** « Conseil municipal de Cazelles — séance du jeudi 24 septembre 2026 » */
export const sousTitreSeance = (p: Plume): string =>
  p.paroles.ouverture.sousTitre(p.instanceDe, p.mots.seance.un, p.seance.date);

/** The frame shared by all documents of a sitting. */
export const document = (p: Plume, titre: string, blocs: readonly Bloc[]): Document => {
  const sousTitre = p.paroles.typo.typographie(sousTitreSeance(p));
  const compose: Document = {
    titre,
    sousTitre,
    langue: p.langue,
    locale: p.locale,
    page: p.paroles.page('{n}', '{sur}'),
    sujet: sousTitre,
    auteur: p.nomCommune,
    entete: `${titre} — ${sousTitre}`,
    piedDePage: p.nomCommune,
    blocs,
  };
  return typographier(compose, p.paroles.typo.typographie);
};
