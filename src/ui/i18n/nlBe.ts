import type { MessageId } from './fr/catalogue.ts';

/** Dutch about a Belgian assembly, where the Dutch catalogue says what only French law knows. */
export const nlBe: Readonly<Partial<Record<MessageId, string>>> = {
  'preparer.genre.suite.election.dispense':
    'Een aanwijzing gebeurt bij geheime stemming, tenzij de vergadering er eenparig van afziet.',
  'preparer.genre.suite.deliberation':
    'Wordt mondeling gestemd, bij volstrekte meerderheid van de uitgebrachte stemmen; bij staking is het voorstel verworpen.',
  'preparer.champ.premiere.note': 'De installatievergadering.',
  'preparer.office.arret-pv.note': 'Ze worden goedgekeurd op de volgende zitting. {article}',
  'preparer.genre.suite.approbation-pv':
    'De notulen worden goedgekeurd op de volgende zitting; opmerkingen worden dan genoteerd.',
  'preparer.huisClos.note': 'Volgens de regels van het orgaan. {article}',
  'convoquer.document.ordre-du-jour.note': 'Bij de oproeping gevoegd en bekendgemaakt.',
  'convoquer.affichage': 'Plaats, dag, uur en agenda bekendgemaakt op',
  'convoquer.affichage.aide': 'Zodat het publiek er altijd kennis van kan nemen. {article}',
  'convoquer.affichage.aujourdhui': 'Vandaag bekendgemaakt',
  'publier.phrase.attente': 'De notulen worden goedgekeurd op de volgende zitting.',
  'publier.pv.projet': 'Ontwerp: het wordt goedgekeurd op de volgende zitting, na eventuele opmerkingen.',
  'publier.pv.signeLe.aide': 'Door de voorzitter en de algemeen directeur.',
  'publier.actes.publieLe': 'Bekendgemaakt op',
  'publier.liste.aide': 'Op de website van de gemeente bekendgemaakt.',
  'publier.actes.aide':
    'De lijst van de besluiten en de reglementen worden op de website bekendgemaakt; de toezichthoudende overheid wordt op de hoogte gebracht.',
};
