import type { DateCivile } from '../date.ts';
import type { Colonne } from './colonnesImport.ts';
import { dateImportee } from './dateImportee.ts';
import { precisionDe, roleDeFonction } from './fonctionElu.ts';
import type { AlerteLigne, ContexteImport, LigneImport, LigneLue, RefusLigne } from './importMembres.ts';
import { civiliteImportee, lireNom } from './nomImporte.ts';
import { estFormule, nettoyer } from './texteImporte.ts';

const LONGUEUR_NOM = 200;
const LONGUEUR_FONCTION = 500;
const AGE_MAXIMUM = 115;
const MAJORITE = 18;

/** What each known column holds. */
export type Cellules = Readonly<Partial<Record<Colonne, string>>>;

/** A member, or why the line is none. */
export function lireLigneImportee(
  lue: LigneLue,
  cellules: Cellules,
  { aujourdhui, roleParDefaut }: ContexteImport,
): LigneImport {
  const texte = lue.cellules.map(nettoyer).filter(Boolean).join(' · ').slice(0, 300);
  const refusee = (refus: RefusLigne): LigneImport => ({
    ligne: lue.ligne,
    texte,
    refus,
    alertes: [],
    proposee: false,
  });
  if (lue.illisible === true) return refusee('illisible');

  const entier =
    cellules.nomComplet === undefined || cellules.nomComplet === '' ? undefined : lireNom(cellules.nomComplet);
  const nom = cellules.nom ?? entier?.nom ?? '';
  const prenom = cellules.prenom ?? entier?.prenom ?? '';
  const libelle = cellules.fonction ?? entier?.fonction ?? '';
  if (estFormule(nom) || estFormule(prenom) || estFormule(libelle)) return refusee('formule');
  if (!/\p{L}/u.test(nom)) return refusee('sans-nom');
  if (nom.length > LONGUEUR_NOM || prenom.length > LONGUEUR_NOM || libelle.length > LONGUEUR_FONCTION)
    return refusee('trop-long');

  const alertes: AlerteLigne[] = [];
  const naissance = lireNaissance(cellules.dateNaissance ?? '', aujourdhui, alertes);
  const debutEcrit = cellules.debut ?? '';
  const debut = debutEcrit === '' ? undefined : dateImportee(debutEcrit, aujourdhui);
  if (debutEcrit !== '' && debut === undefined) alertes.push({ code: 'debut-illisible', valeur: debutEcrit });
  const courriel = cellules.courriel ?? '';
  if (courriel !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(courriel))
    alertes.push({ code: 'courriel-douteux', valeur: courriel });

  const devine = roleDeFonction(libelle);
  const fonction = precisionDe(libelle);
  const rang = /^\d{1,3}$/.test(cellules.rang ?? '') ? Number(cellules.rang) : undefined;
  return {
    ligne: lue.ligne,
    texte,
    alertes,
    proposee: true,
    membre: {
      civilite: civiliteImportee(cellules.civilite ?? '') ?? entier?.civilite ?? '',
      nom,
      prenom,
      role: devine?.role ?? roleParDefaut,
      ...(fonction === undefined ? {} : { fonction }),
      ...(naissance === undefined ? {} : { dateNaissance: naissance }),
      ...(debut === undefined ? {} : { debut }),
      ...(courriel === '' ? {} : { courriel }),
      ...(cellules.telephone ? { telephone: cellules.telephone } : {}),
      ...(cellules.adresse ? { adresse: cellules.adresse } : {}),
      ...(rang === undefined ? {} : { rang }),
      ...(devine?.ordre === undefined ? {} : { ordre: devine.ordre }),
    },
  };
}

/** A date that cannot be one of a member is left out, and shown: the line stays. */
function lireNaissance(ecrite: string, aujourdhui: DateCivile, alertes: AlerteLigne[]): DateCivile | undefined {
  if (ecrite === '') return undefined;
  const date = dateImportee(ecrite, aujourdhui);
  if (date === undefined) {
    alertes.push({ code: 'naissance-illisible', valeur: ecrite });
    return undefined;
  }
  if (date > aujourdhui) {
    alertes.push({ code: 'naissance-future', valeur: ecrite });
    return undefined;
  }
  const ans = Number(aujourdhui.slice(0, 4)) - Number(date.slice(0, 4));
  if (ans > AGE_MAXIMUM) alertes.push({ code: 'naissance-lointaine', valeur: ecrite });
  else if (ans < MAJORITE) alertes.push({ code: 'naissance-mineur', valeur: ecrite });
  return date;
}
