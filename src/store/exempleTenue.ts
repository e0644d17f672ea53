import type { Fait, FaitSaisi } from '../domain/seance/fait.ts';
import type { Membre, SeanceEntete } from '../domain/seance/seance.ts';
import { nouvelId } from './nouvelId.ts';
import { rangsEntre } from './rang.ts';
import { recordGeste, type Intention } from './record.ts';
import { seedTexte } from './textes.ts';

type Brut = FaitSaisi extends infer F ? (F extends FaitSaisi ? Omit<F, 'id' | 'rang'> : never) : never;

const INTITULES = [
  'Arrêt des comptes de la régie de la bibliothèque',
  'Rentrée scolaire\u00a0: transport des élèves',
  'Travaux d’urgence sur la toiture de l’école',
  'Règlement du cimetière',
] as const;

const vote = (
  pointId: string,
  heure: string,
  exceptions: Partial<Record<'contre' | 'abstention' | 'nppv', string[]>>,
): Brut => ({
  type: 'scrutin',
  pointId,
  heure,
  mode: 'ordinaire',
  saisie: { forme: 'exceptions', contre: [], abstention: [], nppv: [], ...exceptions },
});

/** The deroule of an ordinary evening: a pouvoir, a late arrival, a withdrawal for interest, four votes. */
function deroule(m: readonly Membre[], points: readonly string[]): Brut[] {
  const id = (i: number): string => m[i]?.id ?? '';
  const [p1, p2, p3, p4] = points as [string, string, string, string];
  const aborde = (pointId: string, heure: string): Brut => ({ type: 'point', pointId, sort: 'aborde', heure });
  const absents = [5, 9, 13];
  return [
    { type: 'pouvoir', mandant: id(5), mandataire: id(1), reception: 'papier', originalVu: true },
    {
      type: 'ouverture',
      heure: '20:32',
      presents: m.filter((_, i) => !absents.includes(i)).map((x) => x.id),
      absents: absents.map((i) => ({ membre: id(i), excuse: i !== 13 })),
      presidence: id(0),
      secretaires: [id(2)],
    },
    aborde(p1, '20:36'),
    { ...vote(p1, '20:41', {}), saisie: { forme: 'unanimite' } },
    aborde(p2, '20:42'),
    { type: 'arrivee', membre: id(9), heure: '20:48' },
    vote(p2, '20:57', { abstention: [id(7)] }),
    aborde(p3, '20:58'),
    {
      type: 'deport',
      membre: id(11),
      pointId: p3,
      genre: 'personnel',
      quitteLaSalle: true,
      heure: '20:59',
      motif: 'entrepreneur consulté pour la toiture',
    },
    vote(p3, '21:14', { contre: [id(10)] }),
    aborde(p4, '21:15'),
    vote(p4, '21:33', { contre: [id(3), id(4), id(6), id(7), id(8), id(9), id(10), id(12)] }),
    { type: 'levee', heure: '21:48' },
  ] as Brut[];
}

/** Writes one sitting already held, with what was said and decided, so that the minutes and the register have something to show. */
export async function ecrireSeanceTenue(entete: Omit<SeanceEntete, 'id'>, membres: readonly Membre[]): Promise<string> {
  const id = nouvelId();
  const points = INTITULES.map(() => nouvelId());
  const rangsPoints = rangsEntre(undefined, undefined, points.length);
  const faits = deroule(membres, points);
  const rangsFaits = rangsEntre(undefined, undefined, faits.length);
  const ecrit = await recordGeste([
    { acte: 'createSeance', charge: { seance: { ...entete, id }, membres: [...membres] } },
    ...points.map((pointId, i): Intention => ({
      acte: 'addPoint',
      charge: {
        id,
        point: {
          id: pointId,
          rang: rangsPoints[i] ?? '',
          intitule: INTITULES[i] ?? '',
          genre: 'deliberation',
          rapporteur: membres[i]?.id,
        },
      },
    })),
    ...faits.map((fait, i): Intention => ({
      acte: 'recordFait',
      charge: { id, fait: { id: nouvelId(), rang: rangsFaits[i] ?? '', ...fait } as Fait },
    })),
  ]);
  if (!ecrit.ok) throw new Error(ecrit.refus.code);
  const texte = async (i: number, nature: 'projet' | 'debats', paragraphes: readonly string[]): Promise<void> => {
    await seedTexte(`${id}/${points[i] ?? ''}/${nature}`, id, paragraphes);
  };
  await texte(1, 'projet', [
    'Vu le code des transports,',
    'Considérant que douze élèves du hameau de la Métairie prennent le car chaque matin,',
    'Le conseil approuve la convention de transport scolaire pour l’année et autorise Mme la maire à la signer.',
  ]);
  await texte(1, 'debats', [
    'M. Benali demande si le car passera par la rue du Four pendant les travaux. Mme Rouanet répond que l’arrêt est déplacé devant la mairie jusqu’aux vacances.',
  ]);
  await texte(2, 'debats', [
    'M. Vidal-Pagès présente les deux devis reçus. Mme Gleizes souhaite que l’on attende l’avis de l’architecte.',
  ]);
  await texte(3, 'debats', [
    'Plusieurs membres trouvent la durée des concessions trop courte\u00a0; le règlement sera revu en commission.',
  ]);
  return id;
}
