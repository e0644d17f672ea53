import { motsEn } from '../../domain/reglement/motsEn.ts';
import type { Langue } from '../../domain/reglement/reglement.ts';
import { languesDeSeance } from '../../domain/seance/langues.ts';
import type { PointOffice } from '../../domain/seance/pointsOffice.ts';
import { reglementDeSeance } from '../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import { DELEGATION } from '../fr/delegation.ts';
import { localeDe, parolesDe } from '../paroles/parolesDe.ts';

type Entete = Pick<Seance, 'reglement' | 'population' | 'date' | 'surcharges' | 'langues'>;

/** The words of a point that comes by itself, in the languages of the assembly: they are printed, whoever reads the screen. */
export function intituleOffice(
  point: PointOffice,
  seance: Entete,
): { readonly intitule: string; readonly intituleAutre?: string } {
  const reglement = reglementDeSeance(seance);
  const langues = languesDeSeance(seance);
  const dire = (langue: Langue): string => {
    const { office, typo } = parolesDe(localeDe(langue, reglement.pays));
    const mots = motsEn(reglement, langue);
    const seArrete = reglement.pays === 'FR' && reglement.natureVote.valeur === 'decision' && langues.length === 1;
    switch (point.quoi) {
      case 'arret-pv':
        return typo.typographie(office.arretPv(mots.procesVerbal, mots.seance, point.date, seArrete));
      case 'decisions-delegation':
        return typo.typographie(office.decisionsDelegation(DELEGATION[seance.reglement]));
      case 'questions-diverses':
        return office.questionsDiverses;
    }
  };
  const [premiere = reglement.langue, autre] = langues;
  return { intitule: dire(premiere), ...(autre === undefined ? {} : { intituleAutre: dire(autre) }) };
}
