import type { JoursFrancs } from '../convocation/joursFrancs.ts';
import { membresNonConvoques } from '../convocation/envois.ts';
import type { DateCivile } from '../date.ts';
import { delaiDeSeance } from '../seance/alertes.ts';
import { etatAvant } from '../seance/etat.ts';
import { reglementDeSeance } from '../seance/reglementDeSeance.ts';
import type { Seance } from '../seance/seance.ts';
import { horloges, type Horloge } from './horloges.ts';

/** Something a person must do for a sitting, with its last day where the law or the calendar sets one. */
export type Tache =
  | {
      readonly genre: 'tenir' | 'lever';
      readonly seance: Seance;
      readonly auPlusTard: DateCivile;
      readonly enRetard: boolean;
    }
  | {
      readonly genre: 'convoquer';
      readonly seance: Seance;
      readonly auPlusTard: DateCivile;
      readonly enRetard: boolean;
      readonly delai: JoursFrancs;
    }
  | {
      readonly genre: 'suite';
      readonly seance: Seance;
      readonly auPlusTard: DateCivile | undefined;
      readonly enRetard: boolean;
      readonly horloge: Horloge;
    };

type Contexte = {
  readonly prochaineSeance: (seance: Seance) => DateCivile | undefined;
  readonly siteExiste: (seance: Seance) => boolean;
};

function tachesDe(seance: Seance, aujourdhui: DateCivile, contexte: Contexte): Tache[] {
  const { ouverte, levee } = etatAvant(seance);
  const reglement = reglementDeSeance(seance);
  if (levee) {
    return horloges(seance, reglement, aujourdhui, {
      prochaineSeance: contexte.prochaineSeance(seance),
      siteExiste: contexte.siteExiste(seance),
    })
      .filter((h) => h.etat === 'a-faire' || h.etat === 'en-retard')
      .map((horloge) => ({
        genre: 'suite',
        seance,
        auPlusTard: horloge.auPlusTard,
        enRetard: horloge.etat === 'en-retard',
        horloge,
      }));
  }
  if (ouverte) return [{ genre: 'lever', seance, auPlusTard: seance.date, enRetard: aujourdhui > seance.date }];
  // A sitting whose day went by without an opening: nobody came, or nobody wrote it down yet.
  if (seance.date <= aujourdhui)
    return [{ genre: 'tenir', seance, auPlusTard: seance.date, enRetard: aujourdhui > seance.date }];
  if (membresNonConvoques(seance).length === 0) return [];
  const delai = delaiDeSeance(seance, reglement);
  return [{ genre: 'convoquer', seance, auPlusTard: delai.auPlusTard, enRetard: aujourdhui > delai.auPlusTard, delai }];
}

/** Everything to do, the nearest last day first; what has no last day comes at the end. */
export function aFaire(seances: readonly Seance[], aujourdhui: DateCivile, contexte: Contexte): Tache[] {
  return seances
    .filter((s) => s.annulee === undefined && s.supprimee !== true)
    .flatMap((s) => tachesDe(s, aujourdhui, contexte))
    .sort((a, b) => ((a.auPlusTard ?? '9999') < (b.auPlusTard ?? '9999') ? -1 : 1));
}
