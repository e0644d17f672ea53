import type { Membre } from '../../domain/seance/seance.ts';
import type { Genre } from './formes.ts';

/** Without a civility the grammatical masculine stands for anyone. */
export const genreDe = (p: Pick<Membre, 'civilite'>): Genre => (p.civilite === 'Mme' ? 'f' : 'm');

/** Several people agree in the feminine only when all of them do. */
export const genreDeTous = (ps: readonly Pick<Membre, 'civilite'>[]): Genre =>
  ps.length > 0 && ps.every((p) => p.civilite === 'Mme') ? 'f' : 'm';

/** How members are named in a sentence: the short form, until two of them would read the same. */
export const nommerPar =
  (complet: (m: Membre) => string, court: (m: Membre) => string) =>
  (membres: readonly Membre[]): ((id: string) => string) => {
    const courts = new Map<string, number>();
    for (const m of membres) courts.set(court(m), (courts.get(court(m)) ?? 0) + 1);
    const parId = new Map(membres.map((m) => [m.id, m]));
    return (id) => {
      const membre = parId.get(id);
      if (membre === undefined) return id;
      return (courts.get(court(membre)) ?? 0) > 1 ? complet(membre) : court(membre);
    };
  };
