import type { MessageId } from './fr/catalogue.ts';

/** Dutch about a Belgian assembly, where the Dutch catalogue says what only French law knows. */
export const nlBe: Readonly<Partial<Record<MessageId, string>>> = {
  'preparer.genre.suite.election.dispense':
    'Een aanduiding gebeurt bij geheime stemming, tenzij de vergadering er eenparig van afziet.',
  'preparer.genre.suite.deliberation':
    'Wordt mondeling gestemd, bij volstrekte meerderheid van de uitgebrachte stemmen; bij staking is het voorstel verworpen.',
  'preparer.champ.premiere.note': 'De installatievergadering.',
  'publier.liste.aide': 'Op de website van de gemeente bekendgemaakt.',
  'publier.actes.aide':
    'De lijst van de besluiten en de reglementen worden op de website bekendgemaakt; de toezichthoudende overheid wordt op de hoogte gebracht.',
};
