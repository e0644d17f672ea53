import type { historique as fr } from '../fr/historique.ts';

/** Words of the history of a record. */
export const historique: Readonly<Record<keyof typeof fr, string>> = {
  'historique.page': 'Geschiedenis',
  'historique.seance': 'Zitting van {date}',
  'historique.texte': 'Elke wijziging, met haar auteur en haar uur. Niets wordt gewist.',
  'historique.vide': 'Op dit toestel is geen wijziging bekend.',
  'historique.ici': 'hier',
  'historique.appareil': 'op “{appareil}”',
  'historique.ailleurs': 'op een ander toestel',
  'historique.etat.en-attente': 'nog niet verzonden',
  'historique.etat.accusee': 'nog niet nagelezen',
  'historique.etat.refusee': 'geweigerd: {raison}',
  'historique.etat.divergente': 'ook elders ingevoerd, op een andere manier',
  'historique.complet': 'Volledige geschiedenis, volgens de server.',
  'historique.local': 'Volgens dit toestel. Met netwerk vult de server ze aan.',
  'historique.partiel': 'De server heeft niet geantwoord: dit is wat dit toestel weet.',
  'historique.suite': 'Ouder bekijken',
  'historique.retour.seance': 'De zitting openen',
  'historique.retour.instance': 'Het orgaan openen',
  'historique.lien': 'Geschiedenis',
};
