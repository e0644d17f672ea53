import type { synchro as fr } from '../fr/synchro.ts';

/** State of the exchange with the server; said in the head of every screen of a shared carnet. */
export const synchro: Readonly<Record<keyof typeof fr, string>> = {
  'synchro.etat': 'Verzending naar de server',
  'synchro.envoye': 'Alles is verzonden',
  'synchro.encours': 'Bezig met verzenden',
  'synchro.attend':
    '{n, plural, one {Eén wijziging wacht} other {# wijzigingen wachten}}{heure, select, jamais {} other { sinds {heure}}}',
  'synchro.attend.jour': '{jour} {mois}',
  'synchro.textes': 'Er wachten teksten of bijlagen',
  'synchro.horsLigne': 'Offline',
  'synchro.ici': 'hier opgeslagen',
  'synchro.ici.heure': 'hier opgeslagen om {heure}',
  'synchro.reconnecter': 'Meld u opnieuw aan',
  'synchro.reconnecter.suite': 'om te verzenden',
  'synchro.retire': 'Uw toegang is ingetrokken',
  'synchro.retire.suite': 'dit boek blijft hier',
  'synchro.plein': 'Het geheugen van dit toestel is vol',
  'synchro.plein.suite': 'wat binnenkomt wacht op plaats',
  'synchro.panne': 'De server antwoordt niet',
  'synchro.ancien': 'Werk de toepassing bij',
  'synchro.refuses': '{n, plural, one {Eén wijziging is geweigerd} other {# wijzigingen zijn geweigerd}}',
  'synchro.voir': 'nog te verwerken',
  'synchro.divergences': '{n, plural, one {één feit uit te klaren} other {# feiten uit te klaren}}',
  'synchro.detail': 'Details bekijken',
  'synchro.cote.refuses': 'Geweigerd, nog te verwerken',
  'synchro.cote.refuse': 'Deze wijziging is geweigerd: {raison}',
  'synchro.cote.divergences': 'Uit te klaren',
  'synchro.cote.divergences.texte':
    '{n, plural, one {Eén feit is twee keer ingevoerd, op een andere manier} other {# feiten zijn twee keer ingevoerd, op een andere manier}}',
  'synchro.cote.scrutins':
    '{n, plural, one {De stemmers van een afgesloten stemming zijn veranderd} other {De stemmers van # afgesloten stemmingen zijn veranderd}}',
  'synchro.cote.mots':
    '{n, plural, one {Eén tekst of bijlage is geweigerd} other {# teksten of bijlagen zijn geweigerd}}',
  'synchro.horloge':
    'De klok van dit toestel loopt {duree} {sens, select, avance {voor} other {achter}} op die van de server.',
  'synchro.horloge.suite':
    'De uren die bij het invoeren worden voorgesteld, volgen die klok; u stelt ze in op het toestel.',
  'synchro.duree.minutes': '{n, plural, one {één minuut} other {# minuten}}',
  'synchro.duree.heures': '{n, plural, one {één uur} other {# uur}}',
  'synchro.duree.jours': '{n, plural, one {één dag} other {# dagen}}',
  'synchro.piece.envoi': 'een bijlage vertrekt, {pourcent} %',
  'synchro.piece.reception': 'een bijlage komt aan, {pourcent} %',
  'synchro.piece.envoi.nom': 'Verzending van {nom}',
  'synchro.piece.reception.nom': 'Ontvangst van {nom}',
  'synchro.piece.octets': '{fait} van {total}',
  'synchro.piece.sansNom': 'Bijlage',
  'synchro.laisses':
    '{n, plural, one {Eén wijziging die de server geweigerd had, wacht hier op u.} other {# wijzigingen die de server geweigerd had, wachten hier op u.}}',
  'synchro.cote.attente': 'Nog niet verzonden',
  'synchro.cote.seul': 'Vertrekken vanzelf zodra het netwerk terug is.',
  'synchro.cote.tout': 'Alles bekijken',
  'synchro.cote.reprendre': 'Verwerken',
  'synchro.cote.departager': 'Naast elkaar bekijken',
};
