/** What each refusal says to the person: why, then what stays possible. */
export const refus = {
  'refus.operation-inconnue':
    'Cette version de l’application ne connaît pas l’acte « {type} ». Rechargez la page pour prendre la dernière version ; votre saisie est gardée.',
  'refus.schema-inconnu':
    'Cette saisie vient d’une version plus récente de l’application (format {schema}). Rechargez la page pour prendre la dernière version.',
  'refus.saisie-invalide': 'Cette saisie n’a pas la forme attendue ({champ} : {attendu}). Rien n’a été changé.',
  'refus.reference-manquante': 'Ce qui est visé n’est plus dans ce carnet : {quoi}. Rien n’a été changé.',
  'refus.deja-enregistre': 'C’est déjà enregistré : {quoi}. Rien n’a été écrit deux fois.',
  'refus.seance-scellee':
    'Le procès-verbal a été arrêté le {date} ; il ne se modifie plus. Un changement s’écrit comme une rectification, avec son motif.',
  'refus.numero-deja-attribue':
    'Le numéro {numero} de l’année {annee} est déjà celui d’une autre délibération. Choisissez-en un autre.',
  'refus.stockage-plein':
    'La mémoire de cet appareil est pleine : rien n’a été écrit, et rien de ce qui était enregistré n’est perdu. Libérez de la place, puis recommencez.',
  'refus.fichier-trop-lourd':
    'Le fichier « {nom} » pèse {taille} ; la limite est de {maximum}. Réduisez-le, ou joignez-le sur papier.',
  'refus.fichier-illisible':
    'Le fichier « {nom} » n’a pas pu être lu. Vérifiez qu’il s’ouvre sur cet appareil, puis choisissez-le de nouveau.',
  'refus.fichier-refuse': 'Le fichier « {nom} » n’est pas d’un type attendu ici ({type}).',
  'refus.export-plus-recent':
    'Ce fichier vient d’une version plus récente de l’application (format {version} ; celle-ci lit jusqu’au format {connue}). Mettez l’application à jour, puis ouvrez-le de nouveau.',
  'refus.export-tronque':
    'Le fichier « {nom} » est incomplet : sa copie s’est arrêtée avant la fin. Copiez-le de nouveau depuis l’appareil d’origine. Votre carnet n’a pas changé.',
  'refus.export-altere':
    'Le fichier « {nom} » a été modifié depuis son enregistrement, il ne peut pas être ouvert sans risque. Votre carnet n’a pas changé.',
  'refus.quoi.commune': 'la commune',
  'refus.quoi.instance': 'l’instance',
  'refus.quoi.personne': 'la personne',
  'refus.quoi.coordonnees': 'les coordonnées',
  'refus.quoi.membre': 'le membre',
  'refus.quoi.mandat': 'le mandat',
  'refus.quoi.seance': 'la séance',
  'refus.quoi.point': 'le point',
  'refus.quoi.fait': 'le fait du déroulé',
  'refus.quoi.piece': 'la pièce jointe',
  'refus.quoi.registre': 'le registre',
  'refus.quoi.modele': 'le modèle',
  'refus.quoi.territoire': 'le territoire',
  'refus.quoi.secteur': 'le secteur',
  'refus.quoi.divergence': 'la divergence',
  'refus.quoi.note': 'la note',
  'refus.droit-manquant':
    'Votre compte n’a pas le droit de faire cela dans cette instance. Ce que vous avez saisi est gardé.',
  'refus.renvoi-attendu': 'Le serveur a été restauré : il attend d’abord ce qu’un autre appareil doit lui renvoyer.',
  'refus.bail-manquant':
    'La numérotation est tenue {qui, select, autre {par un autre appareil} other {par {qui}}} : le numéro reste provisoire.',
  'refus.identifiant-double': 'Ce changement porte l’identifiant d’un autre : il est gardé à part.',
  'refus.panne': 'Ce changement n’a pas pu être traité à cause d’une panne ; il est gardé tel quel.',
  'refus.type.inconnu': 'type inconnu',
} as const;
