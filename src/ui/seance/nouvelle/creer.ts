import { uuidv7 } from 'uuidv7';
import type { Instance } from '../../../domain/instance/instance.ts';
import type { Composition } from '../../../domain/seance/composition.ts';
import type { PointOffice } from '../../../domain/seance/pointsOffice.ts';
import type { Membre, PointSaisi, SeanceEntete } from '../../../domain/seance/seance.ts';
import type { Territoire } from '../../../domain/territoire/territoire.ts';
import { nouvelId } from '../../../store/nouvelId.ts';
import { rangsEntre } from '../../../store/rang.ts';
import type { Intention } from '../../../store/record.ts';
import { dateSansJour } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';

/** The words of a point that comes by itself. */
export function intituleOffice(point: PointOffice): string {
  if (point.quoi === 'arret-pv') return t('preparer.office.arret-pv', { date: dateSansJour(point.date) });
  return t(`preparer.office.${point.quoi}`);
}

/** The same sitting settles one procès-verbal per point: its id tells them apart. */
export const cleOffice = (point: PointOffice): string =>
  point.quoi === 'arret-pv' ? point.seanceApprouvee : point.quoi;

export interface Demande {
  readonly instance: Instance;
  /** Members of that day, whether their mandats are the assembly's own or follow from others. */
  readonly composition: Composition;
  readonly nomCommune: string;
  /** Where the assembly is of several communes: a bilingual one bears its names in both languages. */
  readonly territoire?: Pick<Territoire, 'nom' | 'nomNl'> | undefined;
  readonly date: string;
  readonly heure: string;
  readonly lieu: string;
  readonly premiereSeance: boolean;
  readonly points: readonly PointOffice[];
}

/** The point itself, with its own id; its rapporteur is the chief, who presents it. */
export const pointDOffice = (point: PointOffice, rang: string, chef: string | undefined): PointSaisi => ({
  id: nouvelId(),
  rang,
  intitule: intituleOffice(point),
  genre: point.genre,
  ...(point.quoi === 'arret-pv' ? { seanceApprouvee: point.seanceApprouvee } : {}),
  ...(point.quoi !== 'questions-diverses' && chef !== undefined ? { rapporteur: chef } : {}),
});

/** The first of the tableau. */
export const chefDe = (membres: readonly Membre[]): string | undefined =>
  (membres.find((m) => m.rang === 1) ?? membres[0])?.id;

/** The one gesture that makes a sitting with its members and the points that come by themselves. */
export function creerSeance({
  instance,
  composition,
  nomCommune,
  territoire,
  date,
  heure,
  lieu,
  premiereSeance,
  points,
}: Demande): {
  readonly id: string;
  readonly intentions: readonly Intention[];
} {
  const id = uuidv7();
  const { membres, sieges, enExercice } = composition;
  const autre = instance.langues?.[1];
  const seance: SeanceEntete = {
    id,
    instanceId: instance.id,
    communeId: instance.communeId,
    nomInstance: instance.nom,
    nomCommune: autre === undefined ? nomCommune : (territoire?.nom ?? nomCommune),
    reglement: instance.reglement,
    population: instance.population,
    date,
    rangConvocation: 1,
    sieges,
    enExercice,
    ...(heure === '' ? {} : { heure }),
    ...(lieu.trim() === '' ? {} : { lieu: lieu.trim() }),
    ...(premiereSeance ? { premiereSeance } : {}),
    ...(instance.surcharges === undefined ? {} : { surcharges: instance.surcharges }),
    ...(instance.langues === undefined ? {} : { langues: instance.langues }),
    ...(autre === 'nl' && territoire?.nomNl !== undefined ? { nomCommuneAutre: territoire.nomNl } : {}),
  };
  const rangs = rangsEntre(undefined, undefined, points.length);
  const chef = chefDe(membres);
  return {
    id,
    intentions: [
      { acte: 'createSeance', charge: { seance, membres: [...membres] } },
      ...points.map((point, i): Intention => ({
        acte: 'addPoint',
        charge: { id, point: pointDOffice(point, rangs[i] ?? '', chef) },
      })),
    ],
  };
}
