import { isFait } from '../../domain/seance/fait.ts';
import { etatAvant } from '../../domain/seance/etat.ts';
import { faitsOrdonnes, ordreDuJour } from '../../domain/seance/ordre.ts';
import type { ContenuPv } from '../../domain/reglement/formes.ts';
import type { PointId } from '../../domain/ids.ts';
import { texteDesBlocs } from '../modele/texte.ts';
import { plume, type Dossier, type Plume } from './dossier.ts';
import { libre } from './libre.ts';

/** One mandatory content of the procès-verbal and what it still lacks. */
export type Contenu = {
  readonly code: ContenuPv;
  readonly present: boolean;
  /** Points that lack it, where the content is counted point by point. */
  readonly points: readonly { readonly id: PointId; readonly numero: string }[];
  /** Nothing to say is enough: « aucune » demand of a particular ballot. */
  readonly aucun?: boolean;
};

const ecrit = (p: Plume, nature: 'note' | 'projet' | 'debats', pointId: PointId): boolean =>
  // A text that waits for its translation is written all the same.
  texteDesBlocs(libre(p, nature, pointId).blocs).trim() !== '';

/** Kinds of points on which people speak: what is only reported needs no discussion. */
const DEBATTUS = new Set(['deliberation', 'election', 'question']);

/** The mandatory contents in the order of the law, each present or not; none is ever required to go on. */
export function contenus(dossier: Dossier): Contenu[] {
  const p = plume(dossier);
  const faits = faitsOrdonnes(p.seance);
  const etat = etatAvant(p.seance);
  const ouvert = faits.find((f) => isFait(f, 'ouverture'));
  const aborde = ordreDuJour(p.seance).filter(({ point }) =>
    faits.some((f) => isFait(f, 'point') && f.pointId === point.id && f.sort === 'aborde'),
  );
  const scrutins = faits.flatMap((f) => (isFait(f, 'scrutin') ? [f] : []));
  const sans = (manque: (n: (typeof aborde)[number]) => boolean) =>
    aborde.filter(manque).map(({ point, numero }) => ({ id: point.id, numero }));
  const decides = (n: (typeof aborde)[number]): boolean =>
    (n.point.genre === 'deliberation' || n.point.genre === 'election') &&
    scrutins.some((f) => f.pointId === n.point.id);

  const regles: Record<ContenuPv, () => Omit<Contenu, 'code'>> = {
    'date-et-heure': () => ({ present: (ouvert?.heure ?? p.seance.heure) !== undefined, points: [] }),
    presidence: () => ({ present: etat.presidence !== undefined, points: [] }),
    'membres-presents-ou-representes': () => ({
      present: ouvert !== undefined && isFait(ouvert, 'ouverture') && ouvert.presents.length > 0,
      points: [],
    }),
    secretaire: () => ({ present: etat.secretaires.length > 0, points: [] }),
    quorum: () => ({ present: ouvert !== undefined, points: [] }),
    'ordre-du-jour': () => ({ present: ordreDuJour(p.seance).length > 0, points: [] }),
    'deliberations-et-rapports': () => {
      const points = sans((n) => decides(n) && !ecrit(p, 'note', n.point.id) && !ecrit(p, 'projet', n.point.id));
      return { present: ouvert !== undefined && points.length === 0, points };
    },
    'demandes-de-scrutin': () => ({
      present: ouvert !== undefined,
      points: [],
      ...(faits.some((f) => f.type === 'demande-de-scrutin') ? {} : { aucun: true }),
    }),
    'resultat-des-scrutins': () => {
      const points = sans((n) => {
        const siens = scrutins.filter((f) => f.pointId === n.point.id);
        const inconnu = siens.some(
          (f) =>
            f.fige === undefined ||
            f.fige.resultat === 'inconnu' ||
            (f.mode === 'public' &&
              f.reserve !== true &&
              (f.saisie.forme === 'totaux' || f.saisie.forme === 'sans-chiffre')),
        );
        return (
          inconnu ||
          (siens.length === 0 &&
            (n.point.genre === 'deliberation' || n.point.genre === 'election') &&
            !clos(n.point.id))
        );
      });
      return { present: ouvert !== undefined && points.length === 0, points };
    },
    'suites-sans-decision': () => {
      const points = sans(
        (n) =>
          n.point.genre !== 'deliberation' &&
          n.point.genre !== 'election' &&
          !scrutins.some((f) => f.pointId === n.point.id) &&
          !ecrit(p, 'debats', n.point.id),
      );
      return { present: ouvert !== undefined && points.length === 0, points };
    },
    'teneur-des-discussions': () => {
      const points = sans((n) => DEBATTUS.has(n.point.genre) && !ecrit(p, 'debats', n.point.id));
      return { present: ouvert !== undefined && points.length === 0, points };
    },
  };
  /** Postponed or withdrawn after having been opened: no result is due. */
  function clos(pointId: PointId): boolean {
    const sort = etat.sorts.get(pointId);
    return (
      sort === 'reporte' ||
      sort === 'retire' ||
      p.seance.points.some((x) => x.parentId === pointId && x.supprime !== true)
    );
  }
  return p.reglement.contenusPv.valeur.map((code) => ({ code, ...regles[code]() }));
}

export const contenusManquants = (dossier: Dossier): Contenu[] => contenus(dossier).filter((c) => !c.present);
