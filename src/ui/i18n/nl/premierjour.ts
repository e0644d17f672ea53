import type { premierjour as fr } from '../fr/premierjour.ts';

/** Words of the first day: an empty carnet, and the choice of a commune. */
export const premierjour: Readonly<Record<keyof typeof fr, string>> = {
  'premierjour.titre': 'Dit boek is leeg. Waarmee beginnen?',
  'premierjour.titre.encore': 'Wat wilt u aan dit boek toevoegen?',
  'premierjour.ici':
    'Alles wat u invoert, wordt eerst op dit toestel opgeslagen, ook zonder netwerk. U hebt geen account nodig.',
  'premierjour.ici.partage':
    'Alles wat u invoert, wordt eerst op dit toestel opgeslagen, ook zonder netwerk, en gaat daarna naar de server: {espace}.',
  'premierjour.portes': 'Beginnen',
  'premierjour.porte.commune': 'Nieuwe gemeente',
  'premierjour.porte.commune.note': 'De naam volstaat: code, bevolking, zetels en regels worden voorgesteld.',
  'premierjour.porte.copie': 'Een kopie openen',
  'premierjour.porte.copie.note': 'Het bestand van een ander toestel, of een reservekopie.',
  'premierjour.porte.exemple': 'Door het voorbeeld bladeren',
  'premierjour.porte.exemple.note': 'Cazelles-sur-Orbiel, een verzonnen gemeente, in een apart boek.',
  'premierjour.porte.exemple.encours': 'Het voorbeeld wordt klaargezet…',
  'premierjour.porte.aide': 'De hulp openen',
  'premierjour.porte.aide.note': 'De vijf stappen van een zitting, een voor een.',
  'premierjour.ou.titre': 'Waar komt uw invoer terecht?',
  'premierjour.ou.promis': 'Deze browser heeft beloofd alles op dit toestel te bewaren.',
  'premierjour.ou.pasPromis':
    'Deze browser heeft nog niet beloofd alles te bewaren. Dat beslist hij bij het gebruik; een reservekopie beschermt u.',
  'premierjour.ou.inconnu': 'Deze browser zegt niet of hij alles blijft bewaren: maak reservekopieën.',
  'premierjour.ou.texte':
    'Alles blijft op dit toestel en gaat nergens naartoe. Een volledige kopie past in één bestand, dat u bewaart waar u wilt.',
  'premierjour.ou.partage':
    'Alles blijft op dit toestel en gaat naar de server, voor wie er toegang heeft. Een volledige kopie past in één bestand, dat u bewaart waar u wilt.',
  'premierjour.ou.copie': 'Kopieën en instellingen',
  'premierjour.moments': 'Vijf stappen op een rij',
  'premierjour.moment.preparer': 'De agenda <b>voorbereiden</b>',
  'premierjour.moment.convoquer': 'Op tijd <b>oproepen</b>, met het bewijs',
  'premierjour.moment.tenir': '<b>Vergaderen</b>, zonder netwerk als het moet',
  'premierjour.moment.rediger': 'De zitting <b>notuleren</b>',
  'premierjour.moment.publier': 'Binnen de termijn <b>bekendmaken</b>',
  'premierjour.commune.titre': 'Welke gemeente?',
  'premierjour.commune.retour': 'Terug naar het begin',
  'premierjour.commune.chercher': 'Naam, postcode, Insee- of NIS-code',
  'premierjour.commune.aide':
    'Alle gemeenten van Frankrijk; in België Henegouwen, de metropool Charleroi en het zuiden van West-Vlaanderen. Twee letters volstaan, in de ene of de andere taal.',
  'premierjour.commune.charge': 'De lijst van de gemeenten wordt geladen…',
  'premierjour.commune.absente':
    'De officiële lijst kon niet geladen worden: de eerste keer is het netwerk nodig. U kunt de gemeente hieronder zelf invullen.',
  'premierjour.commune.reessayer': 'Opnieuw proberen',
  'premierjour.commune.note':
    '{departement} · {cp} · {population, plural, =0 {bevolking onbekend} one {# inwoner} other {# inwoners}}',
  'premierjour.commune.resume': '{population} inwoners in {annee}, Insee-code {code}, departement {departement}.',
  'premierjour.commune.resumeCourt': '{population} inwoners.',
  'premierjour.commune.conseil': 'Gemeenteraad: <b>{sieges} zetels</b>. <law>{article}</law>',
  'premierjour.commune.convocation':
    'Oproeping: <b>{jours, plural, one {# vrije dag} other {# vrije dagen}}</b> vóór de zitting{note, select, oui {, met een toelichting} other {}}. <law>{article}</law>',
  'premierjour.commune.revoir': 'Alles kan nadien in het adresboek verbeterd worden.',
  'premierjour.commune.creer': 'De gemeente en haar raad aanmaken',
  'premierjour.commune.deja': 'Deze gemeente staat al in dit boek.',
  'premierjour.commune.ouvrir': 'De gemeenteraad openen',
  'premierjour.commune.autre': 'Ze staat niet in de lijst',
  'premierjour.commune.nom': 'Naam van de gemeente',
  'premierjour.commune.nom.erreur': 'Schrijf de naam van de gemeente.',
  'premierjour.commune.code': 'Insee-code',
  'premierjour.commune.code.erreur': 'Vijf tekens: cijfers, of 2A en 2B op Corsica.',
  'premierjour.commune.population': 'Bevolking',
  'premierjour.commune.pays': 'Land',
  'premierjour.commune.france': 'Frankrijk',
  'premierjour.commune.belgique': 'België',
  'premierjour.commune.codeBe': 'NIS-code',
  'premierjour.commune.codeBe.erreur': 'Vijf cijfers.',
  'premierjour.commune.resumeBe': '{population} inwoners in {annee}, NIS-code {code}.',
  'premierjour.commune.resumeBeSans': 'NIS-code {code}. De bevolking is nog aan te vullen.',
  'premierjour.commune.conseilSansNombre': 'Vergadering: {conseil}. Het aantal zetels vult u daarna aan.',
  'premierjour.commune.aConfirmer':
    'Gemeente met een bijzonder statuut: haar eigen regels konden niet gelezen worden en staan als te bevestigen.',
};
