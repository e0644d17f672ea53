import * as pv from '../fr/pv.ts';
import { majuscule } from '../fr/typo.ts';
import type { SectionPv } from './coursDuPv.ts';
import { signataires, type Plume } from './dossier.ts';
import { phrase } from './ouverture.ts';
import type { Instantane } from './votants.ts';

export function fin(p: Plume, tous: readonly Instantane[]): SectionPv[] {
  const { seance, reglement } = p;
  const etat = tous.at(-1)?.apres;
  const remarques = seance.pv.remarques.map((r) => phrase(pv.remarque(r.texte, r.auteur)));
  const rectifications = seance.rectifications.map((r) => phrase(pv.rectifieLe(r.le, r.motif)));
  const arrete =
    seance.pv.arrete === undefined
      ? []
      : [phrase(pv.arreteLe(majuscule(reglement.mots.procesVerbal.un), seance.pv.arrete.le))];
  return [
    ...(remarques.length === 0 ? [] : [{ ancre: 'remarques', titre: pv.TITRES.remarques, blocs: remarques }]),
    ...(rectifications.length === 0
      ? []
      : [{ ancre: 'rectifications', titre: pv.TITRES.rectifications, blocs: rectifications }]),
    {
      ancre: 'signatures',
      titre: pv.TITRES.signatures,
      blocs: [...arrete, { type: 'signatures' as const, signataires: signataires(p, etat ?? {}) }],
    },
  ];
}
