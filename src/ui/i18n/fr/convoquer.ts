/** Words of the moment Convoquer. */
export const convoquer = {
  'convoquer.regle': 'Les jours jusqu’à la séance',
  'convoquer.regle.aujourdhui': 'aujourd’hui',
  'convoquer.regle.dernier': 'dernier envoi',
  'convoquer.regle.francs': '{n, plural, one {# jour franc} other {# jours francs}}',
  'convoquer.regle.seance': 'séance',
} as const;
