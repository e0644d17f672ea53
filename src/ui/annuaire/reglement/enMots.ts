import { formatNumero } from '../../../domain/acte/registre.ts';
import type { ChampDeRegle, ChoixDeRegle } from '../../../domain/reglement/champ.ts';
import { CHAMPS } from '../../../domain/reglement/champsDeRegle.ts';
import type { Delai, DelaiApres, DelaiConvocation, EffetDeport, Part } from '../../../domain/reglement/formes.ts';
import type { NomParametre, Parametres } from '../../../domain/reglement/reglement.ts';
import { lireChamp } from '../../../domain/reglement/valeurDeRegle.ts';
import { liste } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';

const ouiNon = (oui: boolean): 'oui' | 'non' => (oui ? 'oui' : 'non');

export const choixEnMots = (choix: ChoixDeRegle): string => t(`regle.choix.${choix}`);

/** « plus de la moitié », « le tiers » */
export function partEnMots({ fraction: [n, d], strict }: Part): string {
  const part = n === 0 ? 'personne' : `${strict ? 'plus' : 'au'}${n}sur${d}`;
  return t('regle.phrase.part', { part, n, d });
}

const jours = ({ jours: n, francs }: Delai): string => t('regle.phrase.delai', { jours: n, francs: ouiNon(francs) });

const convocation = (delai: DelaiConvocation): string =>
  delai.jours === 0
    ? jours(delai)
    : t('regle.phrase.delaiDepuis', { delai: jours(delai), ancre: choixEnMots(delai.ancre) });

const avant = (delai: Delai): string =>
  delai.jours === 0 ? t('regle.phrase.leJourMeme') : t('regle.phrase.delaiAvant', { delai: jours(delai) });

const apres = ({ jours: n, depuis, ouvrable = false }: DelaiApres<'seance' | 'seance-qui-arrete'>): string =>
  n === 0
    ? t('regle.phrase.leJourMeme')
    : t('regle.phrase.delaiApres', { jours: n, depuis: choixEnMots(depuis), ouvrable: ouiNon(ouvrable) });

const deport = ({ comptePresent, compteEnExercice }: EffetDeport): string =>
  t('regle.phrase.deport', { present: ouiNon(comptePresent), exercice: ouiNon(compteEnExercice) });

const mois = ({ mois: n }: { mois: number }): string => t('regle.phrase.mois', { n });

/** Parameters that a sentence says better than the list of their fields. */
const PHRASES: { readonly [N in NomParametre]?: (valeur: Parametres[N]) => string } = {
  delaiConvocation: convocation,
  delaiUrgence: convocation,
  delaiPremiereSeance: convocation,
  delaiSecondeConvocation: convocation,
  delaiProjetsEnLigne: avant,
  delaiPublicite: avant,
  pvAvantSeance: avant,
  delaiListe: apres,
  delaiPublicationPv: apres,
  delaiPublicationActes: apres,
  dureeMiseEnLigne: mois,
  delaiRecours: mois,
  frequenceMinimale: ({ fois, mois: n }) => t('regle.phrase.frequence', { fois, mois: n }),
  convocationSansQuorum: (rang) => t('regle.phrase.sansQuorum', { rang: String(rang) }),
  deportPersonnel: deport,
  deportRepresentation: deport,
  retraitCompte: deport,
  pouvoirs: ({ permis, parMandataire, seancesConsecutives }) =>
    permis
      ? t('regle.phrase.pouvoirs', { n: parMandataire, seances: seancesConsecutives })
      : t('regle.phrase.sansPouvoir'),
  tours: ({ nomination }) => t('regle.phrase.tours', nomination),
  ballottage: ({ parSiege }) => t('regle.phrase.ballottage', { n: parSiege }),
  numeroDeliberation: ({ motif }) => t('regle.phrase.numero', { exemple: formatNumero(motif, 2026, 1) }),
  entreeEnVigueur: ({ jours: n }) => t('regle.phrase.entree', { jours: n }),
};

function champEnMots(champ: ChampDeRegle, dit: unknown): string {
  switch (champ.genre) {
    case 'oui-non':
      return t(dit === true ? 'regle.phrase.oui' : 'regle.phrase.non');
    case 'part':
      return partEnMots(dit as Part);
    case 'choix':
      return choixEnMots(dit as ChoixDeRegle);
    case 'liste': {
      const mots = (dit as readonly ChoixDeRegle[]).map(choixEnMots);
      return mots.length === 0 ? t('regle.phrase.aucun') : liste(mots);
    }
    case 'nombre':
    case 'texte':
      return String(dit);
  }
}

const majuscule = (mots: string): string => mots.charAt(0).toLocaleUpperCase() + mots.slice(1);

export const nomDuChamp = (champ: ChampDeRegle): string =>
  champ.nom === '' ? t('regle.titre.valeur') : t(`regle.champ.${champ.nom}`);

/** Numbers whose zero says that none is set. */
const SANS_ZERO: ReadonlySet<string> = new Set(['membres', 'joursActesIndividuels', 'listeMois', 'pvMois']);

/** The value of a parameter in words; it must be well formed. */
export function valeurEnMots<N extends NomParametre>(nom: N, valeur: Parametres[N]): string {
  const phrase = PHRASES[nom] as ((v: Parametres[N]) => string) | undefined;
  if (phrase !== undefined) return majuscule(phrase(valeur));
  const dits = CHAMPS[nom].flatMap((champ) => {
    const dit = lireChamp(valeur, champ.nom);
    return dit === undefined || (dit === 0 && SANS_ZERO.has(champ.nom)) ? [] : [{ champ, dit }];
  });
  const [seul] = dits;
  if (dits.length === 1 && seul !== undefined) return majuscule(champEnMots(seul.champ, seul.dit));
  return dits
    .map(({ champ, dit }) => t('regle.phrase.detail', { champ: nomDuChamp(champ), valeur: champEnMots(champ, dit) }))
    .join(' · ');
}
