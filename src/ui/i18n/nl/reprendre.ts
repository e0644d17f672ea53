import type { reprendre as fr } from '../fr/reprendre.ts';

/** Words of the screen Nog te verwerken: what waits, what was refused. */
export const reprendre: Readonly<Record<keyof typeof fr, string>> = {
  'reprendre.envoye.texte': 'Dit boek en de server zeggen hetzelfde. Laatste uitwisseling: {quand}.',
  'reprendre.jamais': 'nog niet',
  'reprendre.sansServeur': 'Dit boek staat alleen op dit toestel',
  'reprendre.sansServeur.texte': 'Niets wacht om verzonden te worden: dit boek kent geen server.',
  'reprendre.sansServeur.lien': 'Server en accounts',
  'reprendre.attend.texte':
    'Alles is hier opgeslagen. De verzending gebeurt vanzelf, in volgorde, zodra de server antwoordt.',
  'reprendre.expire.texte': 'Alles is hier bewaard. Het verzenden herneemt vanzelf na het aanmelden.',
  'reprendre.retire.texte':
    'Uw account heeft geen toegang meer tot dit gemeentebestuur. Wat u geschreven had, blijft op dit toestel; maak er een kopie van, of vraag het secretariaat om toegang: de verzending gaat dan verder.',
  'reprendre.toutRefaire': 'Alles opnieuw doen, in volgorde',
  'reprendre.reconnecter': 'Opnieuw aanmelden',
  'reprendre.copie': 'Een reservekopie maken',
  'reprendre.refuses': 'Geweigerd door de server',
  'reprendre.refuses.texte': 'Wat u hebt ingevoerd, is bewaard. Niets verandert zolang u niet gekozen hebt.',
  'reprendre.saisi': '{auteur}, op {date} om {heure}',
  'reprendre.raison': 'Waarom',
  'reprendre.refaire': 'Opnieuw doen',
  'reprendre.ecarter': 'Opzijzetten',
  'reprendre.ecarter.motif': 'Waarom opzijzetten',
  'reprendre.ecarter.motif.manque': 'Zeg in enkele woorden waarom: de reden blijft in het logboek.',
  'reprendre.ecarter.confirmer': 'Deze wijziging opzijzetten',
  'reprendre.annuler': 'Terug',
  'reprendre.copier': 'Kopiëren',
  'reprendre.copie.faite': 'Gekopieerd',
  'reprendre.copie.refusee': 'Het toestel weigert te kopiëren: selecteer de tekst.',
  'reprendre.rectifier': 'Reden van de rechtzetting',
  'reprendre.rectifier.aide': 'De notulen zijn goedgekeurd: de wijziging wordt met haar reden geschreven.',
  'reprendre.attente': 'Nog niet verzonden',
  'reprendre.attente.autres': '{n, plural, one {en nog één} other {en nog #}}',
  'reprendre.attente.textes': '{n, plural, one {één gewijzigde tekst} other {# gewijzigde teksten}}',
  'reprendre.attente.fichiers': '{n, plural, one {één bijlage} other {# bijlagen}}',
  'reprendre.suspens': 'In beraad',
  'reprendre.suspens.texte':
    'Deze wijzigingen passen niet meer op wat anderen intussen gedaan hebben. Ze worden niet getoond in de zitting en vertrekken toch: de server zegt wat ermee gebeurt.',
  'reprendre.refuse.texte':
    'Al de rest is verzonden. Wat geweigerd is, wacht hieronder op u. Laatste uitwisseling: {quand}.',
  'reprendre.seuls': 'Alleen op dit toestel',
  'reprendre.seuls.texte':
    'De server werd teruggezet naar een oudere toestand en heeft deze fiches niet meer. Wie ze schreef, mag ze niet meer verzenden of is niet teruggekomen. Ze blijven hier, waar anderen ze niet zien.',
  'reprendre.seuls.retirer': 'Hier verwijderen',
  'reprendre.seuls.retirer.lequel': 'Hier verwijderen: {nom}',
  'reprendre.seuls.titre': 'Van dit toestel verwijderen: {nom}',
  'reprendre.seuls.confirmer':
    'Dit is misschien het laatste exemplaar. Maak eerst een reservekopie als u niet zeker bent.',
  'reprendre.seuls.genre.coordonnees': 'Contactgegevens van een persoon',
  'reprendre.seuls.genre.registre': 'Nummers van een jaar',
  'reprendre.seuls.genre.divergence': 'Te beslechten feit',
  'reprendre.seuls.genre.note': 'Een van uw notities',
  'reprendre.seuls.envoye':
    'Alles is verzonden. De server heeft niet meer wat hieronder staat. Laatste uitwisseling: {quand}.',
  'reprendre.renvoyer': 'Opnieuw verzenden',
  'reprendre.texte': '{quoi}: {point}',
  'reprendre.texte.autre': 'Vrije tekst',
  'reprendre.texte.ecarter': 'Deze woorden opzijzetten',
  'reprendre.texte.ailleurs':
    'Deze zitting staat niet op dit toestel: de woorden kunnen er van hieruit niet naar terug. Kopieer ze.',
  'reprendre.seance.absente': 'Zitting die niet op dit toestel staat',
  'reprendre.piece': 'Bijlage “{nom}”, {taille}',
  'reprendre.piece.ici': 'Ze blijft op dit toestel; de anderen zien haar naam en kunnen ze niet openen.',
  'reprendre.piece.garder': 'De bijlage opslaan',
  'reprendre.piece.ecarter': 'Deze bijlage opzijzetten',
  'reprendre.ecartes': '{n, plural, one {Opzijgezette woorden} other {Opzijgezette woorden (#)}}',
  'reprendre.ecartes.quand': 'Opzijgezet op {date}: {motif}',
  'reprendre.divergences': 'Uit te klaren',
  'reprendre.divergences.texte':
    '{n, plural, one {Eén feit is twee keer ingevoerd, op een andere manier.} other {# feiten zijn twee keer ingevoerd, op een andere manier.}}',
  'reprendre.divergences.lien': 'Naast elkaar bekijken',
};
