import type { Membre } from '../../../domain/seance/seance.ts';

/** A member as the formats of names take it: no civility rather than an empty one. */
export const personne = ({ civilite, prenom, nom }: Pick<Membre, 'civilite' | 'prenom' | 'nom'>) =>
  civilite === '' ? { prenom, nom } : { civilite, prenom, nom };
