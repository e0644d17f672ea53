import { addDays, addMonths, type DateCivile } from '../date.ts';
import { premierJourOuvrable } from '../feries.ts';
import type { Delai, DelaiApres } from './formes.ts';
import { estFixe, type Source, type Valeur } from './parametre.ts';
import type { Reglement } from './reglement.ts';

/** A last day, with the article that sets it. */
export interface Echeance {
  readonly auPlusTard: DateCivile;
  readonly source: Source;
}

/** Last day for something due before a sitting: a delay of 5 clear days before Monday 28 ends on Tuesday 22. */
function avant(seance: DateCivile, { valeur, source }: Valeur<Delai>): Echeance {
  return { auPlusTard: addDays(seance, -(valeur.jours + (valeur.francs ? 1 : 0))), source };
}

/** Last day of what is due after a sitting. */
function apres(reglement: Reglement, debut: DateCivile, { valeur, source }: Valeur<DelaiApres<string>>): Echeance {
  const dernier = addDays(debut, valeur.jours);
  return { auPlusTard: valeur.ouvrable === true ? premierJourOuvrable(dernier, reglement.locale) : dernier, source };
}

const siFixe = (valeur: Valeur<unknown>, echeance: () => Echeance): Echeance | undefined =>
  estFixe(valeur) ? echeance() : undefined;

/** The public notice of the sitting: undefined where no delay is its own. */
export const echeancePublicite = (reglement: Reglement, seance: DateCivile): Echeance | undefined =>
  siFixe(reglement.delaiPublicite, () => avant(seance, reglement.delaiPublicite));

/** Drafts of the public points put online; undefined where none is due. */
export const echeanceProjetsEnLigne = (reglement: Reglement, seance: DateCivile): Echeance | undefined =>
  siFixe(reglement.delaiProjetsEnLigne, () => avant(seance, reglement.delaiProjetsEnLigne));

/** Last day on which a member may have a point added; undefined where members may not, or no day is set. */
export const echeanceAjoutPoint = (reglement: Reglement, seance: DateCivile): Echeance | undefined =>
  reglement.ajoutPoint.valeur.permis
    ? siFixe(reglement.ajoutPoint, () => avant(seance, reglement.ajoutPoint))
    : undefined;

/** The earlier procès-verbal at the members' disposal before the sitting that settles it; undefined where none is due. */
export const echeancePvAvantSeance = (reglement: Reglement, seance: DateCivile): Echeance | undefined =>
  siFixe(reglement.pvAvantSeance, () => avant(seance, reglement.pvAvantSeance));

/** The liste des délibérations: last day to post it, counted from the sitting. */
export const echeanceListe = (reglement: Reglement, seance: DateCivile): Echeance =>
  apres(reglement, seance, reglement.delaiListe);

/** The procès-verbal: last day to publish it, counted from the sitting that settled it. */
export const echeancePublicationPv = (reglement: Reglement, seanceQuiArrete: DateCivile): Echeance =>
  apres(reglement, seanceQuiArrete, reglement.delaiPublicationPv);

/** Acts published with their whole text: undefined where no delay is set. */
export const echeancePublicationActes = (reglement: Reglement, seance: DateCivile): Echeance | undefined =>
  siFixe(reglement.delaiPublicationActes, () => apres(reglement, seance, reglement.delaiPublicationActes));

/** The day an act comes into force, counted from its publication. */
export function entreeEnVigueur(
  reglement: Reglement,
  publication: DateCivile,
): { readonly le: DateCivile; readonly source: Source } {
  const { valeur, source } = reglement.entreeEnVigueur;
  return { le: addDays(publication, valeur.jours), source };
}

/** Copy of the liste to the councillors of the member communes; undefined where none is owed. */
export function echeanceCopieListe(reglement: Reglement, seance: DateCivile): Echeance | undefined {
  const { valeur, source } = reglement.copieConseillers;
  return valeur.listeMois === 0 ? undefined : { auPlusTard: addMonths(seance, valeur.listeMois), source };
}

/** Copy of the procès-verbal to the same, counted from the sitting that settled it. */
export function echeanceCopiePv(reglement: Reglement, seanceQuiArrete: DateCivile): Echeance | undefined {
  const { valeur, source } = reglement.copieConseillers;
  return valeur.pvMois === 0 ? undefined : { auPlusTard: addMonths(seanceQuiArrete, valeur.pvMois), source };
}

/** Last day on which an act must still be online, counted from its posting. */
export function finDeMiseEnLigne(reglement: Reglement, publication: DateCivile): Echeance {
  const { valeur, source } = reglement.dureeMiseEnLigne;
  return { auPlusTard: addMonths(publication, valeur.mois), source };
}

/** Last day of the period of appeal, counted from the publication. */
export function finDuRecours(reglement: Reglement, publication: DateCivile): Echeance {
  const { valeur, source } = reglement.delaiRecours;
  return { auPlusTard: addMonths(publication, valeur.mois), source };
}
