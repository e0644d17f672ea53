import { isFait } from '../../domain/seance/fait.ts';
import { ordreDuJour } from '../../domain/seance/ordre.ts';
import { participer } from '../../domain/seance/participation.ts';
import { nonAbordes } from '../fr/deroule.ts';
import * as pv from '../fr/pv.ts';
import { dateLongue, majuscule } from '../fr/typo.ts';
import { titre, type Bloc, type Document } from '../modele/document.ts';
import { close, placeLibre, restants, suitLeFait, type Cours, type SectionPv } from './coursDuPv.ts';
import { document, libre, plume, type Dossier, type Plume } from './dossier.ts';
import { fin } from './finDuPv.ts';
import { blocsOuverture, phrase } from './ouverture.ts';
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
  return ordreDuJour(p.seance)
    .filter(({ point }) => point.ajouteEnSeance !== true)
    .map(({ point, numero }) => phrase(point.intitule, { marge: numero }));
}

/** The procès-verbal in parts: opening, ordre du jour, what happened in order, levée, signatures. */
export function sectionsPv(dossier: Dossier, { version = 'registre' }: OptionsPv = {}): SectionPv[] {
  const p = plume(dossier);
  const tous = instantanes(p);
  const publie = version === 'publication';
  const points = new Map(ordreDuJour(p.seance).map((n) => [n.point.id, n]));
  const finAppel = finDeLAppel(tous);
  const appel = tous.find((i) => i.fait.type === 'ouverture')?.fait;
  const etatOuvert = tous[finAppel - 1]?.apres;
  const ouvert =
    appel !== undefined && isFait(appel, 'ouverture') && etatOuvert !== undefined
      ? blocsOuverture(p, appel, etatOuvert)
      : [phrase(pv.PAS_ENCORE_OUVERTE)];
  const sections: SectionPv[] = [
    { ancre: 'ouverture', titre: pv.TITRES.ouverture, blocs: [...ouvert, libre(p, 'debats')] },
    { ancre: 'ordre-du-jour', titre: pv.TITRES.ordreDuJour, blocs: blocsOrdreDuJour(p) },
  ];
  const q = ouvert.length > 0 && etatOuvert !== undefined ? quorumInitial(p, etatOuvert) : '';
  const c: Cours = { sections, blocs: [], pointId: undefined, libreMis: false, dernierQuorum: q, vus: new Map() };
  for (const [rang, i] of tous.entries()) {
    if (rang < finAppel) continue;
    if (isFait(i.fait, 'levee')) {
      placeLibre(p, c, publie && c.pointId !== undefined && points.get(c.pointId)?.point.huisClos === true);
      close(c);
      c.pointId = undefined;
      const manquent = restants(p, tous);
      const dernieresParoles = libre(p, 'debats', 'cloture');
      sections.push({
        ancre: 'levee',
        titre: pv.TITRES.levee,
        blocs: manquent.length === 0 ? [dernieresParoles] : [dernieresParoles, phrase(nonAbordes(manquent))],
      });
    }
    suitLeFait(p, c, i, tous, rang, points, publie);
  }
  placeLibre(p, c, publie && c.pointId !== undefined && points.get(c.pointId)?.point.huisClos === true);
  close(c);
  return [...sections, ...fin(p, tous)];
}

const quorumInitial = (p: Plume, etat: Instantane['apres']): string => {
  const q = participer(p.seance, p.reglement, etat, new Map());
  return `${q.comptes.length}/${q.requis}/${q.quorum}`;
};

/** The whole procès-verbal as one document; a projet until it is settled. */
export function procesVerbal(dossier: Dossier, options: OptionsPv = {}): Document {
  const p = plume(dossier);
  const mot = p.reglement.mots.procesVerbal.un;
  const sousTitre = `${majuscule(p.instanceDe)} — séance du ${dateLongue(p.seance.date)}`;
  const blocs = sectionsPv(dossier, options).flatMap((s): Bloc[] => [
    titre(1, s.titre, { ancre: s.ancre, ...(s.numero === undefined ? {} : { marge: pv.pointEnMarge(s.numero) }) }),
    ...s.blocs,
  ]);
  const nom = p.seance.pv.arrete === undefined ? pv.projet(mot) : majuscule(mot);
  return document(p, nom, sousTitre, blocs);
}
