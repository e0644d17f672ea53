import type {
  Ancre,
  CanalConvocation,
  ContenuPv,
  EgaliteElection,
  MatiereSecrete,
  MotifPouvoirLong,
  Partage,
  Signataire,
} from './formes.ts';

/** Everything that a parameter may choose from; words for it are in the catalogue. */
export type ChoixDeRegle =
  | Ancre
  | CanalConvocation
  | ContenuPv
  | EgaliteElection
  | MatiereSecrete
  | MotifPouvoirLong
  | Partage
  | Signataire
  | 'college'
  | 'interdit'
  | 'urgence'
  | 'libre'
  | 'publique'
  | 'non-publique'
  | 'exclue'
  | 'exceptionnelle'
  | 'permise'
  | 'decision'
  | 'avis'
  | 'main-levee'
  | 'voix-haute'
  | 'secret'
  | 'public'
  | 'liste'
  | 'uninominal'
  | 'sans-vote'
  | 'vote'
  | 'absolue-presents-ou-representes'
  | 'deux-tiers-presents'
  | 'personnes'
  | 'vie-privee'
  | 'secretaire-de-seance'
  | 'administration'
  | 'presents'
  | 'scrutin-public'
  | 'contre-et-abstentions'
  | 'tous-sauf-unanimite'
  | 'debut-seance-suivante'
  | 'fin-seance-suivante'
  | 'seance-ordinaire-suivante'
  | 'seance-qui-arrete'
  | 'seance'
  | 'affichage'
  | 'sans-delai-legal'
  | 'jour-de-la-publication'
  | 'date'
  | 'objet';

/** The place of a field in a value (« nomination.absolue »); '' is the value itself. */
export type NomDeChamp =
  | ''
  | 'affichage'
  | 'ancre'
  | 'apresPartiePublique'
  | 'choix'
  | 'compteEnExercice'
  | 'comptePresent'
  | 'compteRenduAChaqueSeance'
  | 'convocation'
  | 'deDroit'
  | 'defaut'
  | 'delegues-senatoriaux.absolue'
  | 'delegues-senatoriaux.total'
  | 'deliberations'
  | 'depuis'
  | 'discipline'
  | 'dispenseParUnanimite'
  | 'electroniqueObligatoire'
  | 'executifExclu'
  | 'fois'
  | 'francs'
  | 'joursActesIndividuels'
  | 'joursAuPlus'
  | 'jours'
  | 'listeMois'
  | 'majorite'
  | 'membres'
  | 'memeLieuMois'
  | 'mois'
  | 'motif'
  | 'motifsLongs'
  | 'nomination.absolue'
  | 'nomination.total'
  | 'nomsAuPv'
  | 'note'
  | 'obligatoire'
  | 'ordinaire'
  | 'ouvrable'
  | 'papier'
  | 'parAnnee'
  | 'parMandataire'
  | 'parSiege'
  | 'part'
  | 'permis'
  | 'presidence'
  | 'presidenceAbstenue'
  | 'presidenceAuPartage'
  | 'public'
  | 'pvMois'
  | 'regime'
  | 'registre'
  | 'regle'
  | 'reliureMois'
  | 'sansDebat'
  | 'scrutinSecret'
  | 'seancesConsecutives'
  | 'secret'
  | 'siInactif.part'
  | 'siInactif.semaines'
  | 'site'
  | 'surDemande'
  | 'tables';

/** One thing to say about a parameter. */
export type ChampDeRegle = {
  readonly nom: NomDeChamp;
  /** The field may be absent. */
  readonly facultatif?: true;
} & (
  | { readonly genre: 'nombre' | 'oui-non' | 'part' | 'texte' }
  | { readonly genre: 'choix' | 'liste'; readonly valeurs: readonly ChoixDeRegle[] }
);

export const nombre = (nom: NomDeChamp = ''): ChampDeRegle => ({ nom, genre: 'nombre' });
export const ouiNon = (nom: NomDeChamp = ''): ChampDeRegle => ({ nom, genre: 'oui-non' });
export const part = (nom: NomDeChamp = ''): ChampDeRegle => ({ nom, genre: 'part' });
export const choix = (valeurs: readonly ChoixDeRegle[], nom: NomDeChamp = ''): ChampDeRegle => ({
  nom,
  genre: 'choix',
  valeurs,
});
export const liste = (valeurs: readonly ChoixDeRegle[], nom: NomDeChamp = ''): ChampDeRegle => ({
  nom,
  genre: 'liste',
  valeurs,
});
export const facultatif = (champ: ChampDeRegle): ChampDeRegle => ({ ...champ, facultatif: true });
