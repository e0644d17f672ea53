import type { convoquer as fr } from '../fr/convoquer.ts';

/** Words of the moment Oproepen. */
export const convoquer: Readonly<Record<keyof typeof fr, string>> = {
  'convoquer.regle.texte':
    '{n, plural, one {Eén vrije dag} other {# vrije dagen}} tussen de {ancre, select, reception {ontvangst} other {verzending}} en de zitting; de dag van de {ancre, select, reception {ontvangst} other {verzending}} en die van de zitting tellen niet mee, zaterdagen, zondagen en feestdagen wel.',
  'convoquer.regle.seconde':
    'Na een zitting zonder quorum minstens {n, plural, one {één dag} other {# dagen}} tussen de nieuwe oproeping en de zitting, hier geteld in vrije dagen.',
  'convoquer.regle.compte': 'Zaterdagen, zondagen en feestdagen tellen mee.',
  'convoquer.regle.aucune':
    'Geen tekst bepaalt een termijn voor deze vergadering: haar reglement of het gebruik beslist.',
  'convoquer.regle.urgence': 'Bij hoogdringendheid is geen minimumtermijn bepaald.',
  'convoquer.cote': 'Documenten en vermeldingen',
  'convoquer.phrase.avant': '{ancre, select, reception {Ontvangst} other {Verzenden}} uiterlijk op {date}',
  'convoquer.phrase.ceJour': '{ancre, select, reception {Ontvangst vandaag} other {Vandaag verzenden}}, laatste dag',
  'convoquer.phrase.passe': 'De laatste dag van {ancre, select, reception {ontvangst} other {verzending}} was {date}',
  'convoquer.phrase.sansDelai': 'Verzenden vóór de zitting van {date}',
  'convoquer.phrase.envoyee': 'Oproeping verzonden op {date}',
  'convoquer.phrase.tard': 'Oproeping verzonden op {date}, te laat',
  'convoquer.reste': '{n, plural, one {Nog 1 dag.} other {Nog # dagen.}}',
  'convoquer.constate':
    '{n, plural, =0 {Geen enkele vrije dag} one {# vrije dag} other {# vrije dagen}} vóór de zitting; {requis, plural, one {# is nodig} other {# zijn nodig}}.',
  'convoquer.aConfirmer': 'Te bevestigen regel: {texte}',
  'convoquer.alerte.passe': 'De termijn is voorbij en nog niet iedereen is opgeroepen.',
  'convoquer.alerte.urgence':
    'Bij gemotiveerde hoogdringendheid {n, plural, one {volstaat één vrije dag} other {volstaan # vrije dagen}}: verzending uiterlijk op {date}. Vink “Oproeping bij hoogdringendheid” aan en schrijf de reden.',
  'convoquer.alerte.urgenceSansDelai':
    'Bij gemotiveerde hoogdringendheid is geen minimumtermijn bepaald. Vink “Oproeping bij hoogdringendheid” aan en schrijf de reden.',
  'convoquer.alerte.suite':
    'De zitting kan doorgaan en niets wordt hier tegengehouden, maar haar besluiten zouden betwist kunnen worden. De verzending wordt op haar echte datum opgeslagen.',
  'convoquer.alerte.tardifs':
    '{n, plural, one {1 oproeping is verzonden} other {# oproepingen zijn verzonden}} na {date}.',
  'convoquer.alerte.autres': '{noms} en {n, plural, one {nog 1} other {nog #}}',
  'convoquer.alerte.urgenceSeconde': 'Hoogdringendheid verkort de tussentijd van een tweede oproeping niet. {article}',

  'convoquer.envois': 'Verzendingen',
  'convoquer.envois.compte': '{n}/{total}',
  'convoquer.envois.resume':
    '{courriel, plural, =0 {Niemand per e-mail} one {# per e-mail} other {# per e-mail}}, {papier, plural, =0 {niemand} other {#}} op papier, {remise, plural, =0 {niemand} other {#}} persoonlijk overhandigd.',
  'convoquer.envois.filtre': 'De opgeroepen leden tonen',
  'convoquer.envois.tous': 'Alle',
  'convoquer.envois.jour': 'Dag van verzending',
  'convoquer.envois.heure': 'Uur van verzending',
  'convoquer.envois.marquer':
    '{choisies, select, oui {{n, plural, one {De gekozen oproeping aanduiden als vandaag verzonden} other {De # gekozen oproepingen aanduiden als vandaag verzonden}}} other {{n, plural, one {De laatste aanduiden als vandaag verzonden} other {De # oproepingen aanduiden als vandaag verzonden}}}}',
  'convoquer.envois.marquerLe':
    '{choisies, select, oui {{n, plural, one {De gekozen oproeping aanduiden als verzonden op {date}} other {De # gekozen oproepingen aanduiden als verzonden op {date}}}} other {{n, plural, one {De laatste aanduiden als verzonden op {date}} other {De # oproepingen aanduiden als verzonden op {date}}}}}',
  'convoquer.envois.toutes': 'Alle zijn aangeduid',
  'convoquer.envois.note': '{n, plural, one {1 verzending is genoteerd.} other {# verzendingen zijn genoteerd.}}',
  'convoquer.envois.defaire': 'Ongedaan maken',
  'convoquer.envois.vide': 'Niemand op te roepen',
  'convoquer.envois.vide.texte': 'Deze zitting heeft geen leden: ze komen uit het adresboek.',
  'convoquer.envois.annuaire': 'Het adresboek openen',
  'convoquer.canal.courriel': 'E-mail',
  'convoquer.canal.papier': 'Papier',
  'convoquer.canal.remise': 'Overhandigd',
  'convoquer.envoi.canal': 'Hoe',
  'convoquer.envoi.choisir': '{nom} kiezen',
  'convoquer.envoi.sansAdresse': 'zonder e-mailadres',
  'convoquer.envoi.pasEnvoyee': 'Niet verzonden',
  'convoquer.envoi.le': 'Verzonden op {date}',
  'convoquer.envoi.leA': 'Verzonden op {date} om {heure}',
  'convoquer.envoi.modifier': 'Wijzigen',
  'convoquer.envoi.replier': 'Dichtklappen',
  'convoquer.envoi.preuve': 'Bewijs',
  'convoquer.envoi.preuve.aide': 'Ontvangstbewijs, volgnummer, handtekening in het afgifteboek.',
  'convoquer.envoi.recueLe': 'Ontvangen op',

  'convoquer.courriel': 'Bericht',
  'convoquer.courriel.texte':
    'Het zittingsboek verzendt zelf niets: het bericht opent in uw e-mailprogramma, met de ontvangers in blinde kopie. Voeg er de opgeslagen documenten aan toe, verzend het en duid dan de verzending aan.',
  'convoquer.courriel.sansAdresse':
    '{n, plural, one {1 lid dat per e-mail wordt opgeroepen, heeft geen adres.} other {# leden die per e-mail worden opgeroepen, hebben geen adres.}}',
  'convoquer.courriel.objet': 'Onderwerp',
  'convoquer.courriel.corps': 'Bericht',
  'convoquer.courriel.unParUn': 'Eén bericht per persoon',
  'convoquer.courriel.unParUn.note': 'Ieder krijgt een eigen bericht, op naam: het bewijs is duidelijker.',
  'convoquer.courriel.ouvrir': 'Het bericht openen, {n, plural, one {# ontvanger} other {# ontvangers}}',
  'convoquer.courriel.groupe': 'Bericht {i} van {total}, {n, plural, one {# ontvanger} other {# ontvangers}}',
  'convoquer.courriel.copier': 'De adressen kopiëren',
  'convoquer.courriel.copie': '{n, plural, one {# adres gekopieerd} other {# adressen gekopieerd}}',
  'convoquer.courriel.ecrire': 'Schrijven',
  'convoquer.courriel.sujet': 'Oproeping: {instance}, {date}',
  'convoquer.courriel.modele':
    'Geachte mevrouw, geachte heer,\n\nU wordt opgeroepen voor de zitting: {instance}, {commune}, op {date}{heure, select, oui { om {a}} other {}}{lieu, select, oui {, {ou}} other {}}.\n\n{pouvoir, select, oui {De oproeping, de agenda en een volmachtformulier} other {De oproeping en de agenda}} gaan bij dit bericht.\n\nWilt u de ontvangst per e-mail bevestigen? Dank u wel.',
  'convoquer.partage.preparer': 'Delen met de documenten',
  'convoquer.partage': '{n, plural, one {# document} other {# documenten}} delen',

  'convoquer.pouvoirs.terme': 'Volmachten die hun maximale duur hebben bereikt',
  'convoquer.pouvoirs.terme.ligne':
    '{mandant} aan {mandataire}: {n, plural, one {# zitting} other {# opeenvolgende zittingen}}. Nog eens gegeven, overschrijdt ze de toegestane duur, tenzij een verhindering is vastgesteld.',
  'convoquer.documents': 'Documenten',
  'convoquer.document.imprimer': 'Afdrukken',
  'convoquer.document.word': 'Word',
  'convoquer.document.pdf': 'PDF',
  'convoquer.document.convocation': 'Oproeping',
  'convoquer.document.convocation.note': 'Te ondertekenen, voor elk lid.',
  'convoquer.document.ordre-du-jour': 'Agenda',
  'convoquer.document.ordre-du-jour.note': 'Bij de oproeping gevoegd, aangeplakt aan het gemeentehuis.',
  'convoquer.document.note': 'Toelichting',
  'convoquer.document.note.note': 'Over elk punt waarover besloten wordt.',
  'convoquer.document.pouvoir': 'Volmachtformulier',
  'convoquer.document.pouvoir.note': 'Voor het lid dat verhinderd is.',
  'convoquer.document.presence': 'Aanwezigheidslijst',
  'convoquer.document.presence.note': 'Op de zitting te laten ondertekenen.',
  'convoquer.nominatives': 'Oproepingen op naam',
  'convoquer.nominatives.note':
    '{n, plural, one {Eén brief, voor het lid dat anders dan per e-mail wordt opgeroepen.} other {# brieven, voor de leden die anders dan per e-mail worden opgeroepen.}}',
  'convoquer.liasse': 'De hele oproeping opslaan',
  'convoquer.liasse.encours': 'De documenten worden klaargemaakt…',
  'convoquer.liasse.note': 'Een gecomprimeerde map: de documenten in PDF en de bijlagen van de punten.',
  'convoquer.liasse.nom': 'Oproeping en bijlagen',
  'convoquer.liasse.absents': 'Niet op dit toestel, dus niet in de map: {noms}.',

  'convoquer.echeances': 'Andere termijnen vóór de zitting',
  'convoquer.echeance.publicite': 'Openbare aankondiging van de zitting: uiterlijk op {date}.',
  'convoquer.echeance.projets': 'Ontwerpen van de openbare punten online: uiterlijk op {date}.',
  'convoquer.echeance.pv': 'Vorige notulen ter beschikking van de leden: uiterlijk op {date}.',
  'convoquer.echeance.ajout': 'Een lid kan een punt laten toevoegen tot en met {date}.',
  'convoquer.echeance.aConfirmer': '(te bevestigen)',

  'convoquer.mentions': 'Vermeldingen',
  'convoquer.date': 'Datum van de oproeping',
  'convoquer.date.aide': 'De datum die in de notulen komt. Ze volgt de laatste verzending, tenzij u ze zelf schrijft.',
  'convoquer.affichage': 'Aangeplakt aan het gemeentehuis op',
  'convoquer.affichage.aide': 'De oproeping wordt in het register vermeld, aangeplakt of bekendgemaakt. {article}',
  'convoquer.affichage.aujourdhui': 'Vandaag aangeplakt',
  'convoquer.urgence': 'Oproeping bij hoogdringendheid',
  'convoquer.urgence.note':
    'Minstens {n, plural, one {één vrije dag} other {# vrije dagen}}; de raad spreekt zich bij de opening uit over de hoogdringendheid. {article}',
  'convoquer.urgence.noteSansDelai':
    'Zonder minimumtermijn; de vergadering spreekt zich uit over de hoogdringendheid. {article}',
  'convoquer.urgence.motif': 'Reden van de hoogdringendheid',
  'convoquer.urgence.sansMotif': 'Hoogdringendheid wordt gemotiveerd: zonder reden houdt ze geen stand.',

  'convoquer.seconde.titre': 'Gesloten zonder quorum: het orgaan wordt opnieuw bijeengeroepen',
  'convoquer.seconde.texte':
    '{libre, select, oui {De nieuwe zitting besluit zonder quorumvereiste} other {Het quorum blijft vereist op de nieuwe zitting}}, alleen {n, plural, one {over hetzelfde punt} other {over dezelfde # punten}}.',
  'convoquer.seconde.jour': 'Dag van de nieuwe zitting',
  'convoquer.seconde.tropPres': 'Te vroeg voor een oproeping die vandaag vertrekt: niet vóór {date}.',
  'convoquer.seconde.creer': 'De nieuwe zitting aanmaken',
  'convoquer.seconde.faite': 'De nieuwe zitting is voorzien op {date}.',
  'convoquer.seconde.ouvrir': 'Haar oproeping openen',
  'convoquer.seconde.suite':
    'Oproeping nr. {n}, na de zitting van {date} die zonder quorum is gesloten: {libre, select, oui {voor dezelfde punten is het quorum niet vereist} other {het quorum blijft vereist}}.',
};
