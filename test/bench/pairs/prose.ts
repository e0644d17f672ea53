import { createRequire } from 'node:module';

/** Paragraphs in the French of deliberations: no two alike, so that compression is not flattered. */
const OUVERTURES = [
  'Vu le code général des collectivités territoriales et notamment ses articles',
  'Vu le code de l’urbanisme, en particulier les dispositions des articles',
  'Considérant que la commission réunie le',
  'Considérant la nécessité de pourvoir, à compter du',
  'Sur le rapport présenté en séance et après avis favorable émis le',
  'Vu la délibération du conseil communautaire en date du',
  'Vu l’arrêté préfectoral portant modification des statuts du syndicat, pris le',
  'Considérant l’estimation rendue par le pôle d’évaluation domaniale le',
  'Vu le décret relatif aux modalités de publicité des actes, entré en vigueur le',
  'Attendu que le marché notifié à l’entreprise retenue arrive à son terme le',
  'Vu la convention d’objectifs signée avec l’association gestionnaire le',
  'Considérant que les crédits ouverts au chapitre concerné depuis le',
];
const SUJETS = [
  'la réfection de la toiture de l’église paroissiale et de ses chéneaux',
  'l’extension du réseau d’assainissement collectif vers le hameau',
  'la mise en accessibilité des sanitaires de la salle des fêtes',
  'le remplacement des menuiseries extérieures du groupe scolaire',
  'la participation financière aux frais de scolarité des communes de résidence',
  'l’aménagement d’un cheminement piéton le long de la départementale',
  'la cession à l’euro symbolique d’une parcelle enclavée',
  'la restauration des registres paroissiaux déposés aux archives',
  'l’acquisition d’une balayeuse mutualisée entre trois communes',
  'la révision des loyers des logements communaux conventionnés',
  'la création d’un poste d’agent spécialisé des écoles maternelles',
  'l’instauration du droit de préemption urbain sur les zones à urbaniser',
  'l’adhésion au groupement de commandes pour la fourniture d’électricité',
  'le règlement des astreintes d’exploitation du service de l’eau',
  'la dénomination des voies nouvelles et le numérotage des habitations',
  'la lutte contre les dépôts sauvages aux abords des points de collecte',
  'le fonds de concours sollicité pour la chaufferie à bois déchiqueté',
  'l’entretien des haies bocagères et des fossés mitoyens',
];
const SUITES = [
  'dont le montant hors taxes s’élève à {e} euros, subventionné à hauteur de {p} % par l’État au titre de la dotation d’équipement',
  'pour une durée de {a} ans renouvelable par tacite reconduction, sauf dénonciation {m} mois avant l’échéance',
  'sous réserve de l’obtention des autorisations requises et du bornage contradictoire de la parcelle cadastrée section {s} n° {n}',
  'conformément au plan de financement annexé, qui laisse à la charge de la commune une somme de {e} euros imputée à l’article {n}',
  'étant précisé que les ouvrages seront réceptionnés avant le {j} et que les pénalités de retard courent de plein droit',
  'dans les conditions fixées au cahier des charges, lequel prévoit {m} visites annuelles et un rapport remis au plus tard le {j}',
  'après mise en concurrence de {m} candidats, l’offre la mieux-disante ayant obtenu {p} points sur cent',
  'sans que cette dépense excède {e} euros par exercice, déduction faite de la récupération de la taxe',
];
const NOMS = [
  'Escande',
  'Bonnafous',
  'Lagarrigue',
  'Van Peteghem',
  'Delattre',
  'Houzé',
  'Calvet',
  'Mestre',
  'Ferrandi',
  'Lecocq',
];
const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

export function alea(graine: number): () => number {
  let a = graine >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const un = <T>(de: () => number, liste: readonly T[]): T => liste[Math.floor(de() * liste.length)] as T;
const entier = (de: () => number, min: number, max: number): string => String(min + Math.floor(de() * (max - min)));
const jour = (de: () => number): string => `${entier(de, 1, 29)} ${un(de, MOIS)} ${entier(de, 2009, 2027)}`;

const require = createRequire(import.meta.url);
/** Names of places keep the text as hard to compress as real deliberations are. */
const COMMUNES = (
  require('@etalab/decoupage-administratif/data/communes.json') as readonly { readonly nom: string }[]
).map((c) => c.nom);

const TRAVAUX = [
  'réfection',
  'extension',
  'mise aux normes',
  'démolition',
  'requalification',
  'acquisition amiable',
  'sécurisation',
  'numérisation',
  'reconstruction',
  'végétalisation',
  'cession gratuite',
  'mutualisation',
  'régularisation',
  'désaffectation',
];
const CHOSES = [
  'captage',
  'chaufferie',
  'clocher',
  'lavoir',
  'garderie',
  'passerelle',
  'cantine',
  'ossuaire',
  'médiathèque',
  'gymnase',
  'calvaire',
  'trésorerie',
  'déversoir',
  'bassin d’orage',
  'halle',
  'presbytère',
  'préau',
  'station d’épuration',
  'ponceau',
  'réservoir',
  'boulodrome',
  'cadastre',
];
const QUALITES = [
  'communal',
  'vétuste',
  'intercommunal',
  'inscrit à l’inventaire',
  'insalubre',
  'partagé',
  'classé',
  'provisoire',
  'attenant',
  'enterré',
  'départemental',
  'désaffecté',
];

/** About 480 characters. */
export function paragraphe(de: () => number): string {
  const suite = un(de, SUITES)
    .replace('{e}', `${entier(de, 1, 900)} ${entier(de, 100, 999)},${entier(de, 10, 99)}`)
    .replace('{p}', entier(de, 11, 97))
    .replace('{a}', entier(de, 2, 31))
    .replace('{m}', entier(de, 2, 13))
    .replace('{s}', `${un(de, ['A', 'B', 'C', 'D', 'ZE', 'ZH'])}${un(de, ['A', 'B', 'K', 'N', ''])}`)
    .replace('{n}', entier(de, 12, 9800))
    .replace('{j}', jour(de));
  const objet = (): string =>
    `${un(de, TRAVAUX)} du ${un(de, CHOSES)} ${un(de, QUALITES)} de ${un(de, COMMUNES)} (section ${un(de, ['A', 'B', 'ZD', 'AK'])} ${entier(de, 2, 1900)}, ${entier(de, 60, 99_000)} m²)`;
  return (
    `${un(de, OUVERTURES)} ${jour(de)}, ${un(de, ['Mme', 'M.'])} ${un(de, NOMS)} (${un(de, COMMUNES)}) expose ${un(de, SUJETS)} : ` +
    `${objet()}, ${objet()} et ${objet()}, ${suite}. Dossier ${entier(de, 1000, 999_999)}, consultable à ${un(de, COMMUNES)}.`
  );
}
