/** The letter that carries a one-time link: what it is, until when, and what to do when it was not asked. */
export function lettreDEntree(url: string, expireLe: string): { objet: string; texte: string } {
  const quand = new Date(expireLe).toLocaleString('fr-FR', {
    timeZone: 'Europe/Paris',
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return {
    objet: 'Votre lien pour entrer dans le carnet de séance',
    texte: [
      'Bonjour,',
      'Ce lien ouvre le carnet de séance sur l’appareil où vous le suivez. Il ne sert qu’une fois :',
      url,
      `Il reste valable jusqu’au ${quand}.`,
      'Si vous n’attendiez pas ce message, n’ouvrez pas le lien et prévenez votre mairie.',
    ].join('\n\n'),
  };
}
