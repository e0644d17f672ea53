import type { Refus } from '../../domain/refus.ts';
import { dateSansJour, tailleFichier } from './formats.ts';
import { t } from './i18n.ts';

/** The sentence shown where the hand is when an operation is refused: why, and what stays possible. */
export function wordRefus(refus: Refus): string {
  switch (refus.code) {
    case 'operation-inconnue':
      return t('refus.operation-inconnue', { type: refus.type });
    case 'schema-inconnu':
      return t('refus.schema-inconnu', { schema: String(refus.schema) });
    case 'saisie-invalide':
      return t('refus.saisie-invalide', { champ: refus.champ, attendu: refus.attendu });
    case 'reference-manquante':
      return t('refus.reference-manquante', { quoi: t(`refus.quoi.${refus.quoi}`) });
    case 'deja-enregistre':
      return t('refus.deja-enregistre', { quoi: t(`refus.quoi.${refus.quoi}`) });
    case 'seance-scellee':
      return t('refus.seance-scellee', { date: dateSansJour(refus.arreteLe) });
    case 'numero-deja-attribue':
      return t('refus.numero-deja-attribue', { numero: String(refus.numero), annee: String(refus.annee) });
    case 'droit-manquant':
      return t('refus.droit-manquant');
    case 'bail-manquant':
      return t('refus.bail-manquant', { qui: refus.tenuPar ?? 'autre' });
    case 'renvoi-attendu':
      return t('refus.renvoi-attendu');
    case 'identifiant-double':
      return t('refus.identifiant-double');
    case 'panne':
      return t('refus.panne');
    case 'stockage-plein':
      return t('refus.stockage-plein');
    case 'fichier-trop-lourd':
      return t('refus.fichier-trop-lourd', {
        nom: refus.nom,
        taille: tailleFichier(refus.octets),
        maximum: tailleFichier(refus.maximum),
      });
    case 'fichier-illisible':
      return t('refus.fichier-illisible', { nom: refus.nom });
    case 'fichier-refuse':
      return t('refus.fichier-refuse', { nom: refus.nom, type: refus.type || t('refus.type.inconnu') });
    case 'export-plus-recent':
      return t('refus.export-plus-recent', { version: String(refus.version), connue: String(refus.connue) });
    case 'export-tronque':
      return t('refus.export-tronque', { nom: refus.nom });
    case 'export-altere':
      return t('refus.export-altere', { nom: refus.nom });
  }
}
