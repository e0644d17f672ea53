import { nonFixe, regle, sansObjet } from '../composer.ts';
import type { Regles } from '../pack.ts';
import { DIGITAAL, dlb, VEILLE_DIGITAAL } from './sources.ts';

export const CONVOCATION_VLA: Pick<
  Regles,
  | 'convocateur'
  | 'delaiConvocation'
  | 'delaiUrgence'
  | 'delaiPremiereSeance'
  | 'delaiSecondeConvocation'
  | 'noteSynthese'
  | 'projetDeliberation'
  | 'delaiProjetsEnLigne'
  | 'canalConvocation'
  | 'publiciteConvocation'
  | 'delaiPublicite'
  | 'ajoutPoint'
  | 'pointHorsOrdreDuJour'
  | 'frequenceMinimale'
  | 'demandeReunion'
  | 'publiciteSeances'
  | 'visioconference'
> = {
  convocateur: regle('presidence', dlb('19', 'De voorzitter van de gemeenteraad roept bijeen en stelt de agenda op.')),
  delaiConvocation: regle(
    { jours: 8, ancre: 'envoi', francs: true },
    dlb(
      '20 en 291',
      'Verzonden ten minste acht dagen voor de dag van de vergadering; de dag van verzending en die van de vergadering tellen niet mee, elke kalenderdag wel.',
    ),
  ),
  delaiUrgence: regle(
    { jours: 0, ancre: 'envoi', francs: false },
    dlb('20', 'In spoedeisende gevallen kan van de termijn worden afgeweken.', 'a-confirmer'),
  ),
  delaiPremiereSeance: nonFixe(
    { jours: 8, ancre: 'envoi', francs: true },
    dlb('20', 'Installatievergadering: niet nagegaan, de gewone termijn.', 'a-confirmer'),
  ),
  delaiSecondeConvocation: regle(
    { jours: 8, ancre: 'envoi', francs: true },
    dlb('26', 'Tweede oproeping: geen eigen termijn gelezen, de gewone termijn.', 'a-confirmer'),
  ),
  noteSynthese: regle(true, dlb('20', 'Bij elk punt een toegelicht voorstel van beslissing.')),
  projetDeliberation: regle(
    true,
    dlb(
      '20',
      'De oproeping bevat bij elk punt een toegelicht voorstel van beslissing; het dossier ligt ter inzage vanaf de verzending.',
    ),
  ),
  delaiProjetsEnLigne: sansObjet(
    { jours: 0, francs: false },
    dlb('22', 'Geen bekendmaking van de ontwerpen vóór de zitting gelezen.', 'a-confirmer'),
  ),
  canalConvocation: regle(
    { defaut: 'electronique', surDemande: ['papier'] },
    dlb('20', 'Wijze volgens het huishoudelijk reglement.', 'a-confirmer'),
  ),
  publiciteConvocation: regle(
    { affichage: true, registre: false, site: true },
    dlb(
      '22',
      'Plaats, dag, tijdstip en agenda worden bekendgemaakt, zodat het publiek er altijd kennis van kan nemen; toegevoegde punten binnen 24 uur. De plaats en de wijze bepaalt het huishoudelijk reglement.',
      'a-confirmer',
    ),
  ),
  delaiPublicite: regle({ jours: 8, francs: true }, dlb('22', 'Uiterlijk acht dagen voor de vergadering.')),
  ajoutPoint: regle(
    { permis: true, jours: 5, francs: true, note: true, executifExclu: true },
    dlb(
      '21',
      'Uiterlijk vijf dagen voor de vergadering, met een toegelicht voorstel, aan de algemeen directeur; niet door een lid van het college. De dag van indiening wordt hier voorzichtig niet meegeteld.',
    ),
  ),
  pointHorsOrdreDuJour: regle(
    { regle: 'urgence', part: { fraction: [2, 3], strict: false }, nomsAuPv: true },
    dlb(
      '23',
      'Alleen in spoedeisende gevallen, met twee derde van de aanwezige leden; hun namen en de reden staan in de notulen.',
    ),
  ),
  frequenceMinimale: regle({ fois: 10, mois: 12 }, dlb('18', 'Ten minste tien keer per jaar.')),
  demandeReunion: regle(
    {
      part: { fraction: [1, 3], strict: false },
      siInactif: { part: { fraction: [1, 5], strict: false }, semaines: 6 },
    },
    dlb(
      '19',
      'Op verzoek van een derde van de zittinghebbende leden of van het college; van een vijfde als zes weken na de vorige raad niet is opgeroepen (geschorst van 11 juli tot 15 augustus).',
    ),
  ),
  publiciteSeances: regle('publique', dlb('28', 'De vergaderingen zijn openbaar; beleidsrapporten altijd.')),
  visioconference: [
    {
      valeur: { regime: 'exclue', scrutinSecret: false },
      au: VEILLE_DIGITAAL,
      source: dlb('20', 'Voor 14 augustus 2021 kende het artikel geen digitale vergadering.', 'a-confirmer'),
    },
    {
      valeur: { regime: 'exceptionnelle', scrutinSecret: true },
      du: DIGITAAL,
      source: dlb(
        '20',
        'Digitaal of hybride, alleen in de uitzonderlijke omstandigheden die het huishoudelijk reglement bepaalt. Geheime stemming op afstand: na te gaan.',
        'a-confirmer',
      ),
    },
  ],
};
