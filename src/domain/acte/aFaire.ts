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

/** A sitting of this very day comes before any delay; then the nearest last day, and what has none at the end. */
const echeance = (tache: Tache, aujourdhui: DateCivile): string =>
  tache.seance.date === aujourdhui && (tache.genre === 'tenir' || tache.genre === 'lever')
    ? ''
    : (tache.auPlusTard ?? '9999');

/** Everything to do, in the order in which it presses. */
export function aFaire(seances: readonly Seance[], aujourdhui: DateCivile, contexte: Contexte): Tache[] {
  return seances
    .filter((s) => s.annulee === undefined && s.supprimee !== true)
    .flatMap((s) => tachesDe(s, aujourdhui, contexte))
    .sort((a, b) => (echeance(a, aujourdhui) < echeance(b, aujourdhui) ? -1 : 1));
}
