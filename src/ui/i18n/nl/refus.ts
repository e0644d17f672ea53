import type { refus as fr } from '../fr/refus.ts';

/** What each refusal says to the person: why, then what stays possible. */
export const refus: Readonly<Record<keyof typeof fr, string>> = {
  'refus.operation-inconnue':
    'Deze versie van de toepassing kent de handeling “{type}” niet. Laad de pagina opnieuw om de laatste versie te krijgen; uw invoer blijft bewaard.',
  'refus.schema-inconnu':
    'Deze invoer komt uit een recentere versie van de toepassing (formaat {schema}). Laad de pagina opnieuw om de laatste versie te krijgen.',
  'refus.saisie-invalide': 'Deze invoer heeft niet de verwachte vorm ({champ}: {attendu}). Er is niets gewijzigd.',
  'refus.reference-manquante': 'Wat hier bedoeld is, staat niet meer in dit boek: {quoi}. Er is niets gewijzigd.',
  'refus.deja-enregistre': 'Dit is al opgeslagen: {quoi}. Niets is twee keer geschreven.',
  'refus.seance-scellee':
    'De notulen zijn goedgekeurd op {date}; ze worden niet meer gewijzigd. Een wijziging is een rechtzetting, met haar reden.',
  'refus.numero-deja-attribue':
    'Het nummer {numero} van het jaar {annee} is al aan een ander besluit gegeven. Kies een ander nummer.',
  'refus.stockage-plein':
    'Het geheugen van dit toestel is vol: er is niets geschreven, en niets van wat was opgeslagen is verloren. Maak plaats vrij en begin opnieuw.',
  'refus.fichier-trop-lourd':
    'Het bestand “{nom}” is {taille} groot; de grens is {maximum}. Maak het kleiner of voeg het op papier toe.',
  'refus.fichier-illisible':
    'Het bestand “{nom}” kon niet gelezen worden. Ga na of het op dit toestel opengaat en kies het dan opnieuw.',
  'refus.fichier-refuse': 'Het bestand “{nom}” is niet van een type dat hier verwacht wordt ({type}).',
  'refus.export-plus-recent':
    'Dit bestand komt uit een recentere versie van de toepassing (formaat {version}; deze versie leest tot formaat {connue}). Werk de toepassing bij en open het dan opnieuw.',
  'refus.export-tronque':
    'Het bestand “{nom}” is onvolledig: het kopiëren is te vroeg gestopt. Kopieer het opnieuw vanaf het oorspronkelijke toestel. Uw boek is niet gewijzigd.',
  'refus.export-altere':
    'Het bestand “{nom}” is gewijzigd sinds het werd opgeslagen en kan niet veilig geopend worden. Uw boek is niet gewijzigd.',
  'refus.quoi.commune': 'de gemeente',
  'refus.quoi.instance': 'het orgaan',
  'refus.quoi.personne': 'de persoon',
  'refus.quoi.coordonnees': 'de contactgegevens',
  'refus.quoi.membre': 'het lid',
  'refus.quoi.mandat': 'het mandaat',
  'refus.quoi.seance': 'de zitting',
  'refus.quoi.point': 'het agendapunt',
  'refus.quoi.fait': 'het feit in het verloop',
  'refus.quoi.piece': 'de bijlage',
  'refus.quoi.registre': 'het register',
  'refus.quoi.modele': 'het model',
  'refus.quoi.territoire': 'het gebied',
  'refus.quoi.secteur': 'de sector',
  'refus.quoi.divergence': 'de tegenstrijdige invoer',
  'refus.quoi.note': 'de notitie',
  'refus.droit-manquant': 'Uw account mag dit niet doen in dit orgaan. Wat u hebt ingevoerd, blijft bewaard.',
  'refus.renvoi-attendu': 'De server werd hersteld: hij wacht eerst op wat een ander toestel hem opnieuw moet sturen.',
  'refus.bail-manquant':
    'De nummering wordt bijgehouden {qui, select, autre {door een ander toestel} other {door {qui}}}: het nummer blijft voorlopig.',
  'refus.identifiant-double': 'Deze wijziging draagt de identificatie van een andere: ze wordt apart bewaard.',
  'refus.panne': 'Deze wijziging kon door een storing niet verwerkt worden; ze is ongewijzigd bewaard.',
  'refus.type.inconnu': 'onbekend type',
};
