/** Words of the moment Convoquer. */
export const convoquer = {
  'convoquer.regle.texte':
    '{n, plural, one {Un jour franc} other {# jours francs}} entre l’envoi et la séance ; le jour de l’envoi et celui de la séance ne comptent pas, les samedis, dimanches et jours fériés comptent.',
  'convoquer.regle.seconde':
    'Après une séance sans quorum, {n, plural, one {un jour} other {# jours}} au moins entre la nouvelle convocation et la séance, comptés ici en jours francs.',
  'convoquer.regle.compte': 'Les samedis, dimanches et jours fériés comptent.',
  'convoquer.cote': 'Documents et mentions',
  'convoquer.phrase.avant': 'Envoyer au plus tard le {date}',
  'convoquer.phrase.ceJour': 'Envoyer aujourd’hui, dernier jour',
  'convoquer.phrase.passe': 'Le dernier jour d’envoi était le {date}',
  'convoquer.phrase.envoyee': 'Convocation envoyée le {date}',
  'convoquer.phrase.tard': 'Convocation envoyée le {date}, trop tard',
  'convoquer.reste': '{n, plural, one {Il reste 1 jour.} other {Il reste # jours.}}',
  'convoquer.constate':
    '{n, plural, =0 {Aucun jour franc} one {# jour franc} other {# jours francs}} avant la séance ; {requis, plural, one {il en faut #} other {il en faut #}}.',
  'convoquer.aConfirmer': 'Règle à confirmer : {texte}',
  'convoquer.alerte.passe': 'Le délai est passé et tout le monde n’est pas convoqué.',
  'convoquer.alerte.urgence':
    'En urgence motivée, {n, plural, one {un jour franc suffit} other {# jours francs suffisent}} : envoi au plus tard le {date}. Cochez « Convocation en urgence » et écrivez le motif.',
  'convoquer.alerte.suite':
    'La séance peut se tenir et rien n’est bloqué ici, mais ses délibérations pourraient être contestées. L’envoi s’enregistre à sa vraie date.',
  'convoquer.alerte.tardifs':
    '{n, plural, one {1 convocation est partie} other {# convocations sont parties}} après le {date}.',
  'convoquer.alerte.autres': '{noms} et {n, plural, one {1 autre} other {# autres}}',
  'convoquer.alerte.urgenceSeconde': 'L’urgence n’abrège pas l’intervalle d’une seconde convocation. {article}',

  'convoquer.envois': 'Envois',
  'convoquer.envois.compte': '{n}/{total}',
  'convoquer.envois.resume':
    '{courriel, plural, =0 {Personne par courriel} one {# par courriel} other {# par courriel}}, {papier} sur papier, {remise} en main propre.',
  'convoquer.envois.filtre': 'Montrer les membres convoqués',
  'convoquer.envois.tous': 'Tous',
  'convoquer.envois.jour': 'Jour d’envoi',
  'convoquer.envois.heure': 'Heure d’envoi',
  'convoquer.envois.marquer':
    '{choisies, select, oui {{n, plural, one {Marquer la convocation choisie comme envoyée aujourd’hui} other {Marquer les # choisies comme envoyées aujourd’hui}}} other {{n, plural, one {Marquer la dernière comme envoyée aujourd’hui} other {Marquer les # comme envoyées aujourd’hui}}}}',
  'convoquer.envois.marquerLe':
    '{choisies, select, oui {{n, plural, one {Marquer la convocation choisie comme envoyée le {date}} other {Marquer les # choisies comme envoyées le {date}}}} other {{n, plural, one {Marquer la dernière comme envoyée le {date}} other {Marquer les # comme envoyées le {date}}}}}',
  'convoquer.envois.toutes': 'Toutes sont marquées',
  'convoquer.envois.note': '{n, plural, one {1 envoi est noté.} other {# envois sont notés.}}',
  'convoquer.envois.defaire': 'Défaire',
  'convoquer.envois.vide': 'Personne à convoquer',
  'convoquer.envois.vide.texte': 'Cette séance n’a pas de membres : ils viennent de l’annuaire.',
  'convoquer.envois.annuaire': 'Ouvrir l’annuaire',
  'convoquer.canal.courriel': 'Courriel',
  'convoquer.canal.papier': 'Papier',
  'convoquer.canal.remise': 'Remise en main propre',
  'convoquer.envoi.canal': 'Comment',
  'convoquer.envoi.choisir': 'Choisir {nom}',
  'convoquer.envoi.sansAdresse': 'sans adresse de courriel',
  'convoquer.envoi.pasEnvoyee': 'Pas envoyée',
  'convoquer.envoi.le': 'Envoyée le {date}',
  'convoquer.envoi.leA': 'Envoyée le {date} à {heure}',
  'convoquer.envoi.modifier': 'Modifier',
  'convoquer.envoi.replier': 'Replier',
  'convoquer.envoi.preuve': 'Preuve',
  'convoquer.envoi.preuve.aide': 'Accusé de réception, numéro de suivi, signature sur le cahier de remise.',

  'convoquer.courriel': 'Message',
  'convoquer.courriel.texte':
    'Le carnet n’envoie rien lui-même : le message s’ouvre dans votre logiciel de courriel, les destinataires en copie cachée. Joignez-y les documents enregistrés, envoyez, puis marquez l’envoi.',
  'convoquer.courriel.sansAdresse':
    '{n, plural, one {1 membre convoqué par courriel n’a pas d’adresse.} other {# membres convoqués par courriel n’ont pas d’adresse.}}',
  'convoquer.courriel.objet': 'Objet',
  'convoquer.courriel.corps': 'Message',
  'convoquer.courriel.unParUn': 'Un message par personne',
  'convoquer.courriel.unParUn.note': 'Chacun reçoit le sien, à son nom : la preuve est plus nette.',
  'convoquer.courriel.ouvrir': 'Ouvrir le message, {n, plural, one {# destinataire} other {# destinataires}}',
  'convoquer.courriel.groupe': 'Message {i} sur {total}, {n, plural, one {# destinataire} other {# destinataires}}',
  'convoquer.courriel.copier': 'Copier les adresses',
  'convoquer.courriel.copie': '{n, plural, one {# adresse copiée} other {# adresses copiées}}',
  'convoquer.courriel.ecrire': 'Écrire',
  'convoquer.courriel.sujet': 'Convocation : {instance}, {date}',
  'convoquer.courriel.modele':
    'Madame, Monsieur,\n\nVous êtes convoqué(e) à la séance : {instance}, {commune}, le {date}{heure, select, oui { à {a}} other {}}{lieu, select, oui {, {ou}} other {}}.\n\nLa convocation, l’ordre du jour et un formulaire de pouvoir sont joints à ce message.\n\nMerci d’en accuser réception par retour de courriel.',
  'convoquer.partage.preparer': 'Partager avec les documents',
  'convoquer.partage': 'Partager {n, plural, one {# document} other {# documents}}',

  'convoquer.pouvoirs.terme': 'Pouvoirs qui ont servi aussi longtemps que permis',
  'convoquer.pouvoirs.terme.ligne':
    '{mandant} à {mandataire} : {n, plural, one {# séance} other {# séances de suite}}. Le donner encore serait hors délai, sauf empêchement constaté.',
  'convoquer.documents': 'Documents',
  'convoquer.document.imprimer': 'Imprimer',
  'convoquer.document.word': 'Word',
  'convoquer.document.pdf': 'PDF',
  'convoquer.document.convocation': 'Convocation',
  'convoquer.document.convocation.note': 'À signer, pour chaque membre.',
  'convoquer.document.ordre-du-jour': 'Ordre du jour',
  'convoquer.document.ordre-du-jour.note': 'Joint à la convocation, affiché à la mairie.',
  'convoquer.document.note': 'Note de synthèse',
  'convoquer.document.note.note': 'Sur chaque affaire soumise à délibération.',
  'convoquer.document.pouvoir': 'Formulaire de pouvoir',
  'convoquer.document.pouvoir.note': 'Pour le membre empêché.',
  'convoquer.document.presence': 'Feuille de présence',
  'convoquer.document.presence.note': 'À faire signer en séance.',
  'convoquer.nominatives': 'Convocations nominatives',
  'convoquer.nominatives.note':
    '{n, plural, one {Une lettre, pour le membre convoqué autrement que par courriel.} other {# lettres, pour les membres convoqués autrement que par courriel.}}',
  'convoquer.liasse': 'Enregistrer toute la convocation',
  'convoquer.liasse.encours': 'Préparation des documents…',
  'convoquer.liasse.note': 'Un dossier compressé : les documents en PDF et les pièces des points.',
  'convoquer.liasse.nom': 'Convocation et pièces',
  'convoquer.liasse.absents': 'Pas sur cet appareil, donc pas dans le dossier : {noms}.',

  'convoquer.mentions': 'Mentions',
  'convoquer.date': 'Date de la convocation',
  'convoquer.date.aide': 'Celle que porte le procès-verbal. Elle suit le dernier envoi, sauf si vous l’écrivez.',
  'convoquer.affichage': 'Affichée à la mairie le',
  'convoquer.affichage.aide': 'La convocation est portée au registre, affichée ou publiée. {article}',
  'convoquer.affichage.aujourdhui': 'Affichée aujourd’hui',
  'convoquer.urgence': 'Convocation en urgence',
  'convoquer.urgence.note':
    '{n, plural, one {Un jour franc} other {# jours francs}} au moins ; le conseil se prononce sur l’urgence à l’ouverture. {article}',
  'convoquer.urgence.motif': 'Motif de l’urgence',
  'convoquer.urgence.sansMotif': 'L’urgence se motive : sans motif, elle ne tient pas.',

  'convoquer.seconde.titre': 'Levée sans quorum : le conseil est convoqué de nouveau',
  'convoquer.seconde.texte':
    'La seconde séance délibère sans condition de quorum, {n, plural, one {sur le même point} other {sur les # mêmes points}} seulement.',
  'convoquer.seconde.jour': 'Jour de la seconde séance',
  'convoquer.seconde.tropPres': 'Trop tôt pour une convocation envoyée aujourd’hui : pas avant le {date}.',
  'convoquer.seconde.creer': 'Créer la seconde séance',
  'convoquer.seconde.faite': 'La seconde séance est prévue le {date}.',
  'convoquer.seconde.ouvrir': 'Ouvrir sa convocation',
  'convoquer.seconde.suite':
    'Convocation n° {n}, après la séance du {date} levée sans quorum : le quorum n’y est pas exigé pour les mêmes points.',
} as const;
