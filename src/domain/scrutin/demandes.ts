import type { AlerteCode } from '../alerte.ts';
import type { MatiereSecrete } from '../reglement/formes.ts';
import { estFixe } from '../reglement/parametre.ts';
import { seuil } from '../reglement/quorum.ts';
import type { Reglement } from '../reglement/reglement.ts';
import type { ScrutinMode } from './resultat.ts';

export interface DemandesDeScrutin {
  readonly reglement: Reglement;
  /** Members present; pouvoirs never count for a demand. */
  readonly presents: number;
  readonly demandeursPublic: number;
  readonly demandeursSecret: number;
  /** The point is a nomination. */
  readonly nomination: boolean;
  /** What the point is about, where a text submits it to a secret ballot. */
  readonly matiere?: MatiereSecrete | undefined;
  /** The council decided unanimously, for this nomination, not to vote by secret ballot. */
  readonly dispense?: boolean | undefined;
}

export interface ScrutinDemande {
  readonly mode: ScrutinMode;
  readonly requisPublic: number;
  readonly requisSecret: number;
  readonly alertes: readonly AlerteCode[];
}

/** True when the rules of the day submit this matter to a secret ballot by its nature. */
export const secretDeDroit = (reglement: Reglement, matiere: MatiereSecrete): boolean =>
  matiere === 'nomination'
    ? reglement.secretNominations.valeur.obligatoire
    : reglement.matieresSecretes.valeur.includes(matiere);

/** The ballot that the demands and the nature of the point call for. */
export function scrutinDemande(demandes: DemandesDeScrutin): ScrutinDemande {
  const { reglement, presents, demandeursPublic, demandeursSecret, nomination, dispense = false } = demandes;
  const requisPublic = seuil(reglement.demandePublic.valeur, presents);
  const requisSecret = seuil(reglement.demandeSecret.valeur, presents);
  const { dispenseParUnanimite } = reglement.secretNominations.valeur;
  const matiere = demandes.matiere ?? (nomination ? 'nomination' : undefined);
  const secretParNature =
    matiere !== undefined && secretDeDroit(reglement, matiere) && !(dispense && dispenseParUnanimite);
  // Where the rules know no such demand, as many members as one likes do not make one.
  const secretAcquis = estFixe(reglement.demandeSecret) && demandeursSecret > 0 && demandeursSecret >= requisSecret;
  const publicAcquis = demandeursPublic > 0 && demandeursPublic >= requisPublic;
  const insuffisante = (demandeursSecret > 0 && !secretAcquis) || (demandeursPublic > 0 && !publicAcquis);
  return {
    mode: chooseMode(secretParNature, secretAcquis, publicAcquis, reglement),
    requisPublic,
    requisSecret,
    alertes: insuffisante ? ['demande-de-scrutin-insuffisante'] : [],
  };
}

function chooseMode(nature: boolean, secret: boolean, parNom: boolean, reglement: Reglement): ScrutinMode {
  if (nature) return 'secret';
  if (secret && parNom) return reglement.conflitDeDemandes.valeur;
  if (secret) return 'secret';
  return parNom ? 'public' : 'ordinaire';
}
