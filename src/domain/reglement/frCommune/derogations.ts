import type { DateCivile } from '../../date.ts';
import type { Regle, Source } from '../parametre.ts';
import type { Part } from '../formes.ts';
import type { Parametres } from '../reglement.ts';

interface Periode {
  readonly du: DateCivile;
  readonly au: DateCivile;
  readonly source: Source;
}

const TEXTE = 'Le tiers des membres en exercice est présent ; un membre peut être porteur de deux pouvoirs.';

/** Health emergency: the periods during which the quorum is a third and a member may hold two pouvoirs. */
const PERIODES: readonly Periode[] = [
  {
    du: '2020-03-24',
    au: '2020-08-30',
    source: {
      article: 'Loi n° 2020-290, art. 10, et ordonnance n° 2020-391',
      texte: TEXTE,
      url: 'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000042026560',
      confiance: 'verifie',
    },
  },
  {
    du: '2020-11-15',
    au: '2021-09-30',
    source: {
      article: 'Loi n° 2020-1379, art. 6, et loi n° 2021-689',
      texte: TEXTE,
      url: 'https://www.atd13.fr/seance-du-conseil-municipal-des-regles-assouplies-pendant-letat-durgence-sanitaire/',
      confiance: 'secondaire',
    },
  },
  {
    du: '2021-11-10',
    au: '2022-07-31',
    source: { article: 'Loi n° 2021-1465, art. 10', texte: TEXTE, confiance: 'secondaire' },
  },
];

const TIERS: Part = { fraction: [1, 3], strict: false };

export const QUORUM_DEROGATOIRE: readonly Regle<Part>[] = PERIODES.map((periode) => ({
  ...periode,
  valeur: TIERS,
  derogation: true,
}));

/** Sittings by video, in the same periods, without a secret ballot: the wording was not read. */
export const VISIOCONFERENCE_DEROGATOIRE: readonly Regle<Parametres['visioconference']>[] = PERIODES.map(
  ({ du, au, source }) => ({
    du,
    au,
    valeur: { regime: 'exceptionnelle', scrutinSecret: false },
    source: {
      article: source.article,
      texte: 'Réunion à distance pendant l’urgence sanitaire, sans scrutin secret.',
      confiance: 'a-confirmer',
    },
    derogation: true,
  }),
);

export const POUVOIRS_DEROGATOIRES: readonly Regle<Parametres['pouvoirs']>[] = PERIODES.map((periode) => ({
  ...periode,
  valeur: { permis: true, parMandataire: 2, seancesConsecutives: 3, motifsLongs: ['maladie'] },
  derogation: true,
}));
