import type { aide as fr } from '../fr/aide.ts';

/** Words of the help. */
export const aide: Readonly<Record<keyof typeof fr, string>> = {
  'aide.titre': 'Hulp',
  'aide.sommaire': 'Inhoud van de hulp',
  'aide.commencer.titre': 'Beginnen',
  'aide.commencer.1':
    'Kies uw gemeente in de officiële lijst: haar raad wordt meteen aangemaakt met het aantal zetels dat de wet bepaalt.',
  'aide.commencer.2': 'Schrijf de leden in: met het toetsenbord, door een tabel te plakken of met een CSV-bestand.',
  'aide.commencer.3':
    'Kies bij Zittingen “Een zitting voorbereiden”: de datum, het uur, de plaats. De vorige notulen en de besluiten bij delegatie komen vanzelf op de agenda.',
  'aide.moments.titre': 'De vijf stappen van een zitting',
  'aide.moments.preparer':
    'Voorbereiden: de punten, hun verslaggever, het ontwerpbesluit, de bijlagen. Wat ontbreekt, staat op de regel.',
  'aide.moments.convoquer':
    'Oproepen: de laatste dag van verzending, geteld in vrije dagen, en het spoor van de verzending aan elk lid. De e-mail vertrekt met uw eigen programma.',
  'aide.moments.tenir':
    'Vergaderen: de naamafroeping, dan punt na punt. Een naam aantikken is een feit noteren: aankomst, vertrek, volmacht, belangenconflict. Aanwezigen, quorum en stemmers volgen.',
  'aide.moments.rediger':
    'Notuleren: de notulen zijn er al. Zinnen uit de feiten verbetert u bij hun feit; de bespreking schrijft u vrij.',
  'aide.moments.publier':
    'Bekendmaken: de nummers, de besluitenlijst, de goedkeuring van de notulen op de volgende zitting, hun bekendmaking.',
  'aide.moments.registre':
    'Het register vindt een besluit terug op zijn woorden; “Register van het jaar” drukt het af of maakt er een bestand van, op datum en op onderwerp.',
  'aide.corriger.titre': 'Zich vergissen en verbeteren',
  'aide.corriger.1':
    'Een feit verbetert u door het in het verloop aan te tikken. De oude versie blijft leesbaar, met de datum en de reden.',
  'aide.corriger.2':
    'Een punt of een zitting die is weggehaald, een geschrapt feit: u kunt ze herstellen. Niets van wat is ingevoerd, gaat verloren.',
  'aide.corriger.3':
    'Verandert een later toegevoegd feit de stemmers van een afgesloten stemming, dan behoudt de stemming haar resultaat en meldt het scherm het: u beslist of u rechtzet.',
  'aide.corriger.4':
    'Zodra de notulen goedgekeurd zijn, is de zitting verzegeld: ze verandert alleen nog door een gemotiveerde rechtzetting.',
  'aide.corriger.5':
    'Na middernacht is een ingetypt uur dat van de volgende dag; het vakje onder het uur zegt dit en kan uitgevinkt worden. Een uur dat vroeger is dan dat van het vorige feit, wordt op zijn regel gemeld.',
  'aide.alertes.titre': 'Waarschuwingen',
  'aide.alertes.1':
    'Cijfers die niet kloppen, een gemiste termijn, een volmacht te veel: de toepassing slaat op wat er gebeurd is en meldt het. Ze verbetert niets en houdt niets tegen.',
  'aide.alertes.2': 'Een regel met “te bevestigen” kon niet nagegaan worden: hij wordt ter informatie getoond.',
  'aide.donnees.titre': 'Waar de gegevens zijn',
  'aide.donnees.1':
    'Op dit toestel, in deze browser. Zonder server gaat niets elders naartoe. “Hier opgeslagen” verschijnt pas wanneer het schrijven klaar is.',
  'aide.donnees.2':
    'Een reservekopie past in één bestand; op een ander toestel gaat ze open als een apart boek, nooit over het uwe heen. Maak er een na elke zitting.',
  'aide.donnees.3':
    'De gegevens van de browser wissen, wist ook het boek: installeer de toepassing en vraag bij Instellingen om het te bewaren.',
  'aide.donnees.lien': 'Instellingen openen',
  'aide.partage.titre': 'Met meerderen',
  'aide.partage.1':
    'In Instellingen koppelt u een boek aan een server met de link die deze bij zijn eerste start toont. Het gaat er volledig naartoe, met zijn geschiedenis, zonder iets opnieuw te typen.',
  'aide.partage.2':
    'Een verkozene komt binnen met een link of een QR-code om te scannen, zonder wachtwoord. Hij ziet enkel zijn organen, antwoordt op de oproeping, geeft zijn volmacht, bewaart zijn notities.',
  'aide.partage.3':
    'De stand staat bovenaan het scherm. Een geweigerde wijziging gaat nooit verloren: ze wacht tot u ze verwerkt.',
  'aide.partage.4':
    'Twee invoeren van hetzelfde feit, gedaan zonder elkaar te kennen, worden allebei bewaard: u kiest welke geldt.',
  'aide.partage.5':
    'Wie alleen leest, krijgt de zittingen zonder wat in besloten zitting gebeurde: geen stemmen op naam, geen notities, geen bijlagen.',
  'aide.partage.6':
    'In de instellingen zeggen de accounts aan de administratie wie zich aanmeldde, en wie welk recht gaf of terugnam.',
  'aide.regles.titre': 'De regels van een orgaan',
  'aide.regles.1':
    'In het adresboek toont het tabblad “Regels” van een orgaan elke regel, het artikel en of ze nagekeken is. U vervangt een regel met een reden, vanaf een dag.',
  'aide.regles.2': 'De schermen spreken Frans, Frans van België of Nederlands: u kiest in Instellingen.',
  'aide.territoires.titre': 'Gebieden, twee talen',
  'aide.territoires.1':
    'In het adresboek laadt “Gebieden” in één handeling een agglomeratie, een provincie of een Europese groepering: de gemeenten, de sectoren, de vergaderingen. Wat hun documenten niet zeggen, blijft “aan te vullen”, met een import ernaast.',
  'aide.territoires.2':
    'De leden van een gebiedsraad of een conferentie volgen uit hun mandaten in de gemeenten: niets hoeft te worden overgetypt. De fiche van een persoon toont al zijn mandaten, met één kalender.',
  'aide.territoires.3':
    'Heeft een vergadering twee talen, dan staan beide teksten van elk punt naast elkaar; één ervan geldt, en een ontbrekende vertaling is zichtbaar.',
  'aide.territoires.4':
    '“Nieuw gebied” maakt er een van niets: de naam, het land of de landen, dan de gemeenten, uit de lijsten of geplakt.',
  'aide.sansReseau.titre': 'Zonder netwerk',
  'aide.sansReseau.1':
    'Na het eerste bezoek werkt alles zonder netwerk: openen, de zitting houden, schrijven, Word en PDF maken.',
  'aide.sansReseau.2':
    'Om te installeren: kies in het menu van de browser “Toepassing installeren”; op tablet en telefoon “Zet op beginscherm”.',
  'aide.sansReseau.3': 'Een nieuwe versie wordt voorgesteld, nooit opgedrongen, en nooit terwijl er geschreven wordt.',
  'aide.clavier.titre': 'Met het toetsenbord',
  'aide.clavier.1': 'Het vraagteken toont de toetsen van het open scherm. Ze doen niets terwijl u een tekst typt.',
  'aide.clavier.2': 'In een lijst die u kunt ordenen: Alt en de pijltjes verplaatsen de regel.',
  'aide.accessibilite.titre': 'Toegankelijkheid',
  'aide.accessibilite.1':
    'De toepassing streeft naar het RGAA 4.1 en de WCAG 2.2 niveau AA. Haar schermen worden met een automatisch hulpmiddel gecontroleerd en met het toetsenbord doorlopen; een volledige audit door een derde is er nog niet geweest: de toepassing is dus bij gebrek aan audit niet conform verklaard.',
  'aide.accessibilite.2':
    'De tekstgrootte, het lichte of donkere thema en minder beweging volgen uw toestel of uw keuze bij Instellingen.',
};
