import { run } from '../modele/document.ts';
import type { SectionPv } from './coursDuPv.ts';
import type { Plume } from './dossier.ts';
import { phrase } from './phrase.ts';
import { signataires } from './signataires.ts';
import type { Instantane } from './votants.ts';

/** In France a procès-verbal is « arrêté » by who decides; elsewhere, and by who only advises, it is approved. */
export const seArrete = (p: Plume): boolean =>
  p.reglement.pays === 'FR' && p.reglement.natureVote.valeur === 'decision' && !p.bilingue;

export function fin(p: Plume, tous: readonly Instantane[]): SectionPv[] {
  const { seance, mots } = p;
  const { pv } = p.paroles;
  const etat = tous.at(-1)?.apres;
  const remarques = seance.pv.remarques.map((r) => phrase(p, pv.remarque(r.texte, r.auteur)));
  const rectifications = seance.rectifications.map((r) => phrase(p, pv.rectifieLe(r.le, r.motif)));
  const arrete =
    seance.pv.arrete === undefined ? [] : [phrase(p, pv.arreteLe(mots.procesVerbal, seance.pv.arrete.le, seArrete(p)))];
  return [
    ...(remarques.length === 0
      ? []
      : [{ ancre: 'remarques', titre: [run(pv.remarques(mots.procesVerbal))], blocs: remarques }]),
    ...(rectifications.length === 0
      ? []
      : [{ ancre: 'rectifications', titre: [run(pv.TITRES.rectifications)], blocs: rectifications }]),
    {
      ancre: 'signatures',
      titre: [run(pv.TITRES.signatures)],
      blocs: [...arrete, { type: 'signatures' as const, signataires: signataires(p, etat ?? {}) }],
    },
  ];
}
