import { estLecture } from '../../domain/droits/lire.ts';
import { isFait } from '../../domain/seance/fait.ts';
import { ordreConvoque, ordreDuJour } from '../../domain/seance/ordre.ts';
import { participer } from '../../domain/seance/participation.ts';
import { run, titre, type Bloc, type Document } from '../modele/document.ts';
import { close, placeLibre, restants, suitLeFait, type Cours, type SectionPv } from './coursDuPv.ts';
import { document, plume, type Dossier, type Plume } from './dossier.ts';
import { enLangues } from './enLangues.ts';
import { fin } from './finDuPv.ts';
import { intitule, libre } from './libre.ts';
import { blocsOuverture } from './ouverture.ts';
import { phrase } from './phrase.ts';
import { instantanes, type Instantane } from './votants.ts';

export type OptionsPv = {
  /** For the public version, what was said behind closed doors is left out. */
  readonly version?: 'registre' | 'publication';
};

/** Facts of the roll call: the opening and what immediately follows it without an hour of its own story. */
function finDeLAppel(cours: readonly Instantane[]): number {
  const debut = cours.findIndex((i) => i.fait.type === 'ouverture');
  if (debut === -1) return 0;
  let fin = debut + 1;
  while (['pouvoir', 'suppleance', 'secretariat', 'presidence'].includes(cours[fin]?.fait.type ?? '')) fin += 1;
  return fin;
}

function blocsOrdreDuJour(p: Plume): Bloc[] {
  return ordreConvoque(p.seance).map(({ point, numero }) => phrase(p, intitule(p, point), { marge: numero }));
}

/** The procès-verbal in parts: opening, ordre du jour, what happened in order, levée, signatures. */
export const sectionsPv = (dossier: Dossier, options: OptionsPv = {}): SectionPv[] => sections(plume(dossier), options);

function sections(p: Plume, { version = 'registre' }: OptionsPv): SectionPv[] {
  const { pv, deroule } = p.paroles;
  const tous = instantanes(p);
  // Those who only look on never have what was said in camera.
  const publie = version === 'publication' || estLecture(p.seance.scope);
  const points = new Map(ordreDuJour(p.seance).map((n) => [n.point.id, n]));
  const finAppel = finDeLAppel(tous);
  const appel = tous.find((i) => i.fait.type === 'ouverture')?.fait;
  const etatOuvert = tous[finAppel - 1]?.apres;
  const ouvert =
    appel !== undefined && isFait(appel, 'ouverture') && etatOuvert !== undefined
      ? blocsOuverture(p, appel, etatOuvert)
      : [phrase(p, pv.PAS_ENCORE_OUVERTE)];
  const parties: SectionPv[] = [
    { ancre: 'ouverture', titre: [run(pv.TITRES.ouverture)], blocs: [...ouvert, libre(p, 'debats')] },
    { ancre: 'ordre-du-jour', titre: [run(pv.TITRES.ordreDuJour)], blocs: blocsOrdreDuJour(p) },
  ];
  const q = ouvert.length > 0 && etatOuvert !== undefined ? quorumInitial(p, etatOuvert) : '';
  const c: Cours = {
    sections: parties,
    blocs: [],
    pointId: undefined,
    libreMis: false,
    dernierQuorum: q,
    vus: new Map(),
  };
  for (const [rang, i] of tous.entries()) {
    if (rang < finAppel) continue;
    if (isFait(i.fait, 'levee')) {
      placeLibre(p, c, publie && c.pointId !== undefined && points.get(c.pointId)?.point.huisClos === true);
      close(c);
      c.pointId = undefined;
      const manquent = restants(p, tous);
      const dernieresParoles = libre(p, 'debats', 'cloture');
      parties.push({
        ancre: 'levee',
        titre: [run(pv.TITRES.levee)],
        blocs: manquent.length === 0 ? [dernieresParoles] : [dernieresParoles, phrase(p, deroule.nonAbordes(manquent))],
      });
    }
    suitLeFait(p, c, i, tous, rang, points, publie);
  }
  placeLibre(p, c, publie && c.pointId !== undefined && points.get(c.pointId)?.point.huisClos === true);
  close(c);
  return [...parties, ...fin(p, tous)];
}

const quorumInitial = (p: Plume, etat: Instantane['apres']): string => {
  const q = participer(p.seance, p.reglement, etat, new Map());
  return `${q.comptes.length}/${q.requis}/${q.quorum}`;
};

/** The whole procès-verbal as one document; a projet until it is settled. */
export const procesVerbal = enLangues((p, options: OptionsPv = {}): Document => {
  const { pv, typo } = p.paroles;
  const mot = p.mots.procesVerbal;
  const blocs = sections(p, options).flatMap((s): Bloc[] => [
    titre(1, s.titre, { ancre: s.ancre, ...(s.numero === undefined ? {} : { marge: pv.pointEnMarge(s.numero) }) }),
    ...s.blocs,
  ]);
  return document(p, p.seance.pv.arrete === undefined ? pv.projet(mot) : typo.majuscule(mot.un), blocs);
});
