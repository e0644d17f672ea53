import type { publier as fr } from '../fr/publier.ts';

/** Words of the moment Bekendmaken. */
export const publier: Readonly<Record<keyof typeof fr, string>> = {
  'publier.rien.titre': 'Nog niets bekend te maken',
  'publier.rien.texte':
    'De besluiten en de notulen worden na de zitting bekendgemaakt. Ze ontstaan uit de feiten die tijdens de zitting worden opgeslagen.',
  'publier.rien.tenir': 'Naar de zitting',
  'publier.inconnue.titre': 'Deze zitting staat niet in dit boek',
  'publier.inconnue.texte': 'Misschien staat ze in een ander boek op dit toestel.',
  'publier.inconnue.retour': 'De zittingen bekijken',

  'publier.phrase.retard.liste-affichee': 'De besluitenlijst moest uiterlijk op {date} aangeplakt worden.',
  'publier.phrase.retard.liste-en-ligne': 'De besluitenlijst moest uiterlijk op {date} online gezet worden.',
  'publier.phrase.retard.pv-arrete': 'De notulen moesten uiterlijk op {date} goedgekeurd worden.',
  'publier.phrase.retard.pv-signe': 'De notulen moesten uiterlijk op {date} ondertekend worden.',
  'publier.phrase.retard.pv-publie': 'De notulen moesten uiterlijk op {date} online gezet worden.',
  'publier.phrase.retard.pv-papier':
    'Het papieren exemplaar van de notulen moest uiterlijk op {date} ter beschikking van het publiek zijn.',
  'publier.phrase.retard.liste-copie':
    'De besluitenlijst moest uiterlijk op {date} aan de raadsleden van de gemeenten worden bezorgd.',
  'publier.phrase.retard.pv-copie':
    'De notulen moesten uiterlijk op {date} aan de raadsleden van de gemeenten worden bezorgd.',
  'publier.phrase.aFaire.liste-copie':
    'De besluitenlijst is uiterlijk op {date} aan de raadsleden van de gemeenten te bezorgen.',
  'publier.phrase.aFaire.pv-copie':
    'De notulen zijn uiterlijk op {date} aan de raadsleden van de gemeenten te bezorgen.',
  'publier.phrase.sansLimite.liste-copie': 'De besluitenlijst is aan de raadsleden van de gemeenten te bezorgen.',
  'publier.phrase.sansLimite.pv-copie': 'De notulen zijn aan de raadsleden van de gemeenten te bezorgen.',
  'publier.phrase.aFaire.liste-affichee': 'De besluitenlijst moet uiterlijk op {date} aangeplakt worden.',
  'publier.phrase.aFaire.liste-en-ligne': 'De besluitenlijst moet uiterlijk op {date} online gezet worden.',
  'publier.phrase.aFaire.pv-arrete': 'De notulen moeten uiterlijk op {date} goedgekeurd worden.',
  'publier.phrase.aFaire.pv-signe': 'De notulen moeten uiterlijk op {date} ondertekend worden.',
  'publier.phrase.aFaire.pv-publie': 'De notulen moeten uiterlijk op {date} online gezet worden.',
  'publier.phrase.aFaire.pv-papier':
    'Het papieren exemplaar van de notulen moet uiterlijk op {date} ter beschikking van het publiek zijn.',
  'publier.phrase.sansLimite.liste-affichee': 'De besluitenlijst moet nog aangeplakt worden.',
  'publier.phrase.sansLimite.liste-en-ligne': 'De besluitenlijst moet nog online gezet worden.',
  'publier.phrase.sansLimite.pv-arrete': 'De notulen moeten nog goedgekeurd worden.',
  'publier.phrase.sansLimite.pv-signe': 'De notulen moeten nog ondertekend worden.',
  'publier.phrase.sansLimite.pv-publie': 'De notulen moeten nog online gezet worden.',
  'publier.phrase.sansLimite.pv-papier':
    'Het papieren exemplaar van de notulen moet nog ter beschikking van het publiek komen.',
  'publier.phrase.attente': 'De notulen worden goedgekeurd bij het begin van de volgende zitting.',
  'publier.phrase.fini': 'Voor deze zitting is alles bekendgemaakt.',

  'publier.echeances': 'Termijnen',
  'publier.suite.liste-affichee': 'Besluitenlijst, aanplakking',
  'publier.suite.liste-en-ligne': 'Besluitenlijst, online zetten',
  'publier.suite.pv-arrete': 'Notulen, goedkeuring',
  'publier.suite.pv-signe': 'Notulen, handtekeningen',
  'publier.suite.pv-publie': 'Notulen, online zetten',
  'publier.suite.pv-papier': 'Notulen, papieren exemplaar',
  'publier.suite.liste-copie': 'Besluitenlijst, afschrift aan de raadsleden van de gemeenten',
  'publier.suite.pv-copie': 'Notulen, afschrift aan de raadsleden van de gemeenten',
  'publier.etat.fait': 'gedaan op {date}',
  'publier.etat.fait-en-retard': 'gedaan op {date}, na {limite}',
  'publier.etat.a-faire': 'uiterlijk op {limite}',
  'publier.etat.sansLimite': 'te doen, de wet legt geen termijn op',
  'publier.etat.en-retard': 'te laat sinds {limite}',
  'publier.etat.en-attente': 'de termijn is nog niet begonnen',
  'publier.jusquau': 'tot',

  'publier.arreter.attente.titre': 'Er zijn notulen goed te keuren',
  'publier.arreter.attente': 'De notulen van {date} stonden op de agenda van deze zitting.',
  'publier.arreter.attente.action': 'De notulen van {date} goedkeuren',

  'publier.numeros': 'Nummers van de besluiten',
  'publier.numeros.aide':
    'Het volgende vrije nummer van het jaar wordt voorgesteld, in de volgorde van de stemmingen. Maak een vak leeg om een stemming zonder nummer te laten.',
  'publier.numeros.aucune': 'Geen enkele stemming van deze zitting levert een besluit op.',
  'publier.numeros.champ': 'Nummer van “{objet}”',
  'publier.numeros.apercu': 'wordt {numero}',
  'publier.numeros.donner':
    '{n, plural, =0 {Geen nummer te geven} one {Dit nummer geven} other {Deze # nummers geven}}',
  'publier.numeros.changer': 'Het nummer van “{objet}” wijzigen',
  'publier.numeros.changer.court': 'Wijzigen',
  'publier.numeros.enregistrer': 'Dit nummer opslaan',
  'publier.numeros.retirer': 'Het nummer weghalen',
  'publier.numeros.pris': 'Het nummer {numero} is al dat van “{objet}”, zitting van {date}.',
  'publier.numeros.prisAilleurs': 'Het nummer {numero} is al gegeven.',
  'publier.numeros.deuxFois': 'Dit nummer is twee keer voorgesteld.',
  'publier.numeros.invalide': 'Een nummer is een geheel getal, vanaf 1.',
  'publier.numeros.trous':
    '{n, plural, one {Eén nummer van {annee} is aan geen enkel besluit gegeven: {liste}.} other {# nummers van {annee} zijn aan geen enkel besluit gegeven: {liste}.}}',
  'publier.numeros.suite': '{debut} tot {fin}',
  'publier.numeros.desordre': 'De nummers volgen de volgorde van de stemmingen op de zitting niet.',
  'publier.numeros.ranger': 'Terug in de volgorde van de stemmingen zetten',
  'publier.numeros.horsDate':
    'De nummers volgen de volgorde van de data niet: zie {n, plural, one {de zitting van {liste}} other {de zittingen van {liste}}}.',
  'publier.point': 'punt {numero}',

  'publier.liste': 'Besluitenlijst',
  'publier.liste.aide':
    'Aangeplakt aan het gemeentehuis, en online gezet als de gemeente een website heeft, in de week na de zitting.',
  'publier.liste.aide.libre': 'Geen gelezen tekst legt deze lijst op voor deze vergadering.',
  'publier.liste.aide.site': 'Online gezet op de website van de gemeente.',
  'publier.liste.affichee': 'Aangeplakt op',
  'publier.liste.enLigne': 'Online gezet op',

  'publier.actes': 'Melding en bekendmaking van de besluiten',
  'publier.actes.aide':
    'Een besluit wordt uitvoerbaar zodra het is bekendgemaakt en aan de prefect is bezorgd. De wet legt daarvoor geen termijn op.',
  'publier.actes.aide.jour': 'De toezichthouder wordt ingelicht op de dag van de bekendmaking.',
  'publier.actes.aide.tutelle':
    'Welke besluiten worden gemeld, en aan wie, hangt af van teksten die nog te bevestigen zijn.',
  'publier.actes.echeance': 'Bekend te maken uiterlijk op {date}.',
  'publier.actes.vigueur': 'Van kracht op {date}, tenzij de tekst anders bepaalt.',
  'publier.actes.transmisLe': 'Aan het toezicht gemeld op',
  'publier.actes.recuLe': 'Ontvangstbewijs van',
  'publier.actes.publieLe': 'Bekendgemaakt of aangeplakt op',
  'publier.actes.notifieLe': 'Ter kennis gebracht op',
  'publier.actes.lot': 'Een datum voor alle besluiten invullen',
  'publier.actes.lot.quoi': 'Welke datum',
  'publier.actes.lot.date': 'Datum',
  'publier.actes.lot.faire':
    '{n, plural, =0 {Alle hebben deze datum al} one {Invullen voor het besluit dat ze niet heeft} other {Invullen voor de # besluiten die ze niet hebben}}',
  'publier.actes.resume.transmisLe': 'gemeld op {date}',
  'publier.actes.resume.recuLe': 'ontvangen op {date}',
  'publier.actes.resume.publieLe': 'bekendgemaakt op {date}',
  'publier.actes.resume.notifieLe': 'ter kennis gebracht op {date}',
  'publier.actes.aTransmettre': 'te melden',
  'publier.actes.aPublier': 'bekend te maken',
  'publier.actes.recours': 'Online tot minstens {fin}; beroep mogelijk tot {recours}.',
  'publier.actes.document': 'Het besluit lezen',

  'publier.date.avant': 'Deze datum ligt vóór de zitting.',
  'publier.date.futur': 'Deze datum moet nog komen.',
  'publier.date.limite': 'Uiterlijk op {date}.',

  'publier.pv': 'Notulen',
  'publier.textes.arret': 'De tekst is gewijzigd sinds de goedkeuring van {date}',
  'publier.textes.convocation':
    'De ontwerpen of de toelichtingen zijn gewijzigd sinds de verzending van de oproeping, genoteerd op {date}',
  'publier.textes.absents': 'De tekst van toen staat niet op dit toestel: het verschil kan hier niet getoond worden.',
  'publier.textes.ou':
    '{numero, select, aucun {Zitting} other {Punt {numero}}}, {nature, select, projet {ontwerpbesluit} note {toelichting} debats {bespreking} other {tekst}}',
  'publier.textes.ouvrir': 'De tekst van toen als bestand bewaren',
  'publier.textes.fichier.arret': 'goedgekeurde tekst',
  'publier.textes.fichier.convocation': 'tekst bij de oproeping',

  'publier.pv.projet':
    'Ontwerp: het wordt goedgekeurd bij het begin van de volgende zitting, na eventuele opmerkingen.',
  'publier.pv.arrete': 'Goedgekeurd op {date}.',
  'publier.pv.scelle': 'De zitting is verzegeld',
  'publier.pv.scelle.texte':
    'De goedgekeurde notulen veranderen niet meer. Een feit van deze zitting kan nog verbeterd worden, maar als rechtzetting: met datum, reden en behoud van de oude waarde.',
  'publier.pv.arreter': 'De notulen goedkeuren',
  'publier.pv.rouvrir': 'Heropenen, bij vergissing goedgekeurd',
  'publier.pv.rouvrir.titre': 'De notulen heropenen',
  'publier.pv.rouvrir.texte':
    'De notulen worden weer een ontwerp en de zitting is niet meer verzegeld. De heropening en de reden blijven genoteerd.',
  'publier.pv.rouvrir.motif': 'Reden',
  'publier.pv.rouvrir.motifRequis': 'Zeg in enkele woorden waarom.',
  'publier.pv.rouvrir.faire': 'De notulen heropenen',
  'publier.pv.signeLe': 'Ondertekend op',
  'publier.pv.signeLe.aide': 'Door de voorzitter en de secretaris of secretarissen van de zitting.',
  'publier.pv.publieLe': 'Online gezet op',
  'publier.copieLe': 'Afschrift aan de raadsleden van de gemeenten op',
  'publier.pv.papierLe': 'Op papier beschikbaar op',

  'publier.arreter.titre': 'De notulen van {date} goedkeuren',
  'publier.arreter.seance': 'Zitting die ze goedkeurt',
  'publier.arreter.autre': 'Een zitting die niet in dit boek staat',
  'publier.arreter.le': 'Goedgekeurd op',
  'publier.arreter.leRequis': 'Geef de datum van de zitting die ze goedkeurt.',
  'publier.arreter.explication':
    'De zitting wordt verzegeld: haar feiten veranderen alleen nog door een rechtzetting, met een reden.',
  'publier.arreter.remarques':
    '{n, plural, =0 {Er is geen opmerking genoteerd.} one {Er is één opmerking genoteerd.} other {Er zijn # opmerkingen genoteerd.}}',
  'publier.arreter.manque': 'Er ontbreekt nog: {liste}.',
  'publier.arreter.faire': 'De notulen goedkeuren',

  'publier.remarques': 'Opmerkingen over de notulen',
  'publier.remarques.aucune': 'Geen opmerking.',
  'publier.remarques.texte': 'Opmerking',
  'publier.remarques.auteur': 'Van wie',
  'publier.remarques.ajouter': 'De opmerking noteren',
  'publier.remarques.requise': 'Schrijf de opmerking voor u ze noteert.',
  'publier.remarques.de': '{auteur}, genoteerd op {date}',
  'publier.remarques.le': 'genoteerd op {date}',

  'publier.depot': 'Ondertekende versie',
  'publier.depot.aide':
    'De ondertekende notulen, gescand als PDF of als afbeelding, kunnen hier neergelegd worden. Ze zijn dan authentiek in plaats van de tekst van de toepassing.',
  'publier.depot.deposer': 'De ondertekende versie neerleggen',
  'publier.depot.encours': 'Bezig met neerleggen…',
  'publier.depot.foi': 'De ondertekende papieren versie is authentiek',
  'publier.depot.foi.texte':
    'De tekst van de toepassing blijft ernaast leesbaar. Verandert hij nog na de neerlegging, dan staat dat hier.',
  'publier.depot.papier': 'Ondertekend papier',
  'publier.depot.application': 'Tekst van de toepassing',
  'publier.depot.fichier': '{nom}, {taille}',
  'publier.depot.deposeLe': 'Neergelegd op {date}',
  'publier.depot.empreinte': 'Vingerafdruk {empreinte}',
  'publier.depot.verifiee': 'Bestand ongewijzigd: de vingerafdruk is die van de neerlegging.',
  'publier.depot.differente':
    'Het bestand dat hier bewaard is, heeft niet meer de vingerafdruk van de neerlegging. Leg het opnieuw neer.',
  'publier.depot.absent': 'Het bestand staat niet op dit toestel. Leg het opnieuw neer.',
  'publier.depot.verification': 'Het bestand wordt nagekeken…',
  'publier.depot.ouvrir': 'Het ondertekende papier openen',
  'publier.depot.relire': 'De tekst herlezen',
  'publier.depot.arrete': 'Goedgekeurd op {date}',
  'publier.depot.nonArrete': 'Nog niet goedgekeurd',
  'publier.depot.dernier': 'Laatste wijziging op {date}',
  'publier.depot.accord': 'In de toepassing is niets gewijzigd sinds de neerlegging.',
  'publier.depot.ecarts': 'De toepassing is gewijzigd na de neerlegging',
  'publier.depot.ecarts.texte': 'Het papier en de toepassing kunnen elkaar tegenspreken. Het papier is authentiek.',
  'publier.depot.ecart.rectifie-apres': 'Rechtzetting van {date}: {motif}',
  'publier.depot.ecart.fait-change-apres': 'Een feit van de zitting is gewijzigd op {date}.',
  'publier.depot.ecart.texte-change-apres':
    '{n, plural, one {Op {date} is een tekst geschreven.} other {Er zijn # teksten geschreven, de laatste op {date}.}}',
  'publier.depot.ecart.depose-avant-arret': 'Het papier is neergelegd op {date}, vóór de goedkeuring van de notulen.',
  'publier.depot.retirer': 'Deze neerlegging intrekken',
  'publier.depot.retirer.titre': 'De ondertekende versie intrekken',
  'publier.depot.retirer.texte':
    'De tekst van de toepassing wordt weer authentiek. Het bestand kan later opnieuw neergelegd worden.',

  'publier.rectifications': 'Rechtzettingen',
  'publier.rectifications.de': 'op {date}: {motif}',
  'publier.bail': 'De nummering van het jaar gebeurt op een ander toestel ({qui})',
  'publier.bail.texte':
    'Eén toestel geeft de nummers, zodat geen enkel nummer twee keer dient. Neem het hier over zodra het andere alles verzonden heeft.',
  'publier.bail.prendre': 'Hier nummeren',
};
