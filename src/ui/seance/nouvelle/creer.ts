import { uuidv7 } from 'uuidv7';
import { intituleOffice } from '../../../documents/composer/pointsOffice.ts';
import type { Instance } from '../../../domain/instance/instance.ts';
import type { Composition } from '../../../domain/seance/composition.ts';
import { languesDeSeance } from '../../../domain/seance/langues.ts';
import type { Langue } from '../../../domain/reglement/reglement.ts';
import type { PointOffice } from '../../../domain/seance/pointsOffice.ts';
import type { Membre, PointSaisi, SeanceEntete } from '../../../domain/seance/seance.ts';
import type { Territoire } from '../../../domain/territoire/territoire.ts';
import { nouvelId } from '../../../store/nouvelId.ts';
import { rangsEntre } from '../../../store/rang.ts';
import type { Intention } from '../../../store/record.ts';

/** The same sitting settles one procès-verbal per point: its id tells them apart. */
export const cleOffice = (point: PointOffice): string =>
  point.quoi === 'arret-pv' ? point.seanceApprouvee : point.quoi;

type Noms = Pick<Territoire, 'nom' | 'nomNl'>;

/** A name in one of the languages of the documents; nothing when it has none of its own there. */
const nomEn = ({ nom, nomNl }: Noms, langue: Langue): string | undefined => (langue === 'nl' ? nomNl : nom);

export interface Demande {
  readonly instance: Instance;
  /** Members of that day, whether their mandats are the assembly's own or follow from others. */
  readonly composition: Composition;
  /** Where it has its seat. */
  readonly commune: Noms;
  /** Where the assembly is of several communes: it bears its name, in both languages when it speaks two. */
  readonly territoire?: Noms | undefined;
  readonly date: string;
  readonly heure: string;
  readonly lieu: string;
  readonly premiereSeance: boolean;
  readonly points: readonly PointOffice[];
}

/** The point itself, with its own id; its rapporteur is the chief, who presents it. */
export const pointDOffice = (
  point: PointOffice,
  seance: Parameters<typeof intituleOffice>[1],
  rang: string,
  chef: string | undefined,
): PointSaisi => ({
  id: nouvelId(),
  rang,
  ...intituleOffice(point, seance),
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
  commune,
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
  const [premiere = 'fr', autre] = languesDeSeance(instance);
  const porte = territoire ?? commune;
  const nomAutre = autre === undefined ? undefined : nomEn(instance, autre);
  const lieuAutre = autre === undefined ? undefined : nomEn(porte, autre);
  const seance: SeanceEntete = {
    id,
    instanceId: instance.id,
    communeId: instance.communeId,
    nomInstance: nomEn(instance, premiere) ?? instance.nom,
    nomCommune: nomEn(porte, premiere) ?? porte.nom,
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
    ...(nomAutre === undefined ? {} : { nomInstanceAutre: nomAutre }),
    ...(lieuAutre === undefined ? {} : { nomCommuneAutre: lieuAutre }),
  };
  const rangs = rangsEntre(undefined, undefined, points.length);
  const chef = chefDe(membres);
  return {
    id,
    intentions: [
      { acte: 'createSeance', charge: { seance, membres: [...membres] } },
      ...points.map((point, i): Intention => ({
        acte: 'addPoint',
        charge: { id, point: pointDOffice(point, seance, rangs[i] ?? '', chef) },
      })),
    ],
  };
}
