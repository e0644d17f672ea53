/** State of the exchange with the server, in village words; said in the head of every screen of a shared carnet. */
export const synchro = {
  'synchro.etat': 'Envoi au serveur',
  'synchro.envoye': 'Tout est envoyé',
  'synchro.encours': 'Envoi en cours',
  'synchro.attend':
    '{n, plural, one {Un changement attend} other {# changements attendent}}{heure, select, jamais {} other { depuis {heure}}}',
  'synchro.textes': 'Des textes ou des pièces attendent',
  'synchro.horsLigne': 'Hors ligne',
  'synchro.ici': 'enregistré ici',
  'synchro.ici.heure': 'enregistré ici à {heure}',
  'synchro.reconnecter': 'Reconnectez-vous',
  'synchro.reconnecter.suite': 'pour envoyer',
  'synchro.plein': 'La mémoire de cet appareil est pleine',
  'synchro.plein.suite': 'ce qui arrive attend de la place',
  'synchro.panne': 'Le serveur ne répond pas',
  'synchro.ancien': 'Mettez l’application à jour',
  'synchro.refuses': '{n, plural, one {Un changement a été refusé} other {# changements ont été refusés}}',
  'synchro.voir': 'à reprendre',
  'synchro.divergences': '{n, plural, one {un fait à départager} other {# faits à départager}}',
  'synchro.detail': 'Voir le détail',
  'synchro.cote.refuses': 'Refusé, à reprendre',
  'synchro.cote.refuse': 'Ce changement a été refusé : {raison}',
  'synchro.cote.divergences': 'À départager',
  'synchro.cote.divergences.texte':
    '{n, plural, one {Un fait a été saisi deux fois, différemment} other {# faits ont été saisis deux fois, différemment}}',
  'synchro.cote.scrutins':
    '{n, plural, one {Les votants d’un vote clos ont changé} other {Les votants de # votes clos ont changé}}',
  'synchro.cote.attente': 'Pas encore envoyé',
  'synchro.cote.seul': 'Partiront seuls au retour du réseau.',
  'synchro.cote.tout': 'Tout voir',
  'synchro.cote.reprendre': 'Les reprendre',
  'synchro.cote.departager': 'Voir côte à côte',
} as const;
