import type { DateCivile } from '../../domain/date.ts';
import { ordreDuTableau, type LigneImport } from '../../domain/instance/importMembres.ts';
import type { Instance } from '../../domain/instance/instance.ts';
import { siegesDeDroit } from '../../domain/instance/sieges.ts';
import { packPropose } from '../../domain/reglement/proposer.ts';
import { accept, type Outcome } from '../../domain/refus.ts';
import type { ElusDeCommune } from '../../domain/territoire/elusParCommune.ts';
import { MOTIF_NUMERO, nomDeConseil } from '../creerCommune.ts';
import { intentionsDeMembres } from '../ecrireMembres.ts';
import { lireMemes, type MemeDe } from '../memesPersonnes.ts';
import { nouvelId } from '../nouvelId.ts';
import { recordGeste, type Intention } from '../record.ts';

const membresDe = (lignes: readonly LigneImport[]) =>
  ordreDuTableau(
    lignes.flatMap((l) => (l.proposee && l.membre !== undefined && l.complete === undefined ? l.membre : [])),
  );

/** How many members a list would write, and how many sheets it would complete. */
export const aInscrire = (elus: readonly ElusDeCommune[]) => ({
  membres: elus.reduce((n, { lignes }) => n + membresDe(lignes).length, 0),
  completes: elus.reduce((n, { lignes }) => n + lignes.filter((l) => l.proposee && l.complete !== undefined).length, 0),
});

/**
 * Writes the elected members of each commune in its conseil, which is created with the seats of the law when it is not
 * there. One gesture by commune: what is written stays if the next one is refused, and a second try adds only the rest.
 */
export async function ecrireElus(
  elus: readonly ElusDeCommune[],
  conseils: ReadonlyMap<string, Instance>,
  jour: DateCivile,
  avance: (faites: number) => void,
): Promise<Outcome<number>> {
  // Somebody known from another assembly of the territoire keeps his sheet; taken by one commune, he is not offered twice.
  const chercher = await lireMemes({ id: '', genre: 'conseil-municipal' }, jour);
  const pris = new Map<string, string>();
  for (const [i, { commune, lignes }] of elus.entries()) {
    const conseil = conseils.get(commune.id);
    const instanceId = conseil?.id ?? nouvelId();
    const reglement = packPropose('conseil-municipal', commune);
    const creation: Intention[] =
      conseil !== undefined
        ? []
        : [
            {
              acte: 'createInstance',
              charge: {
                instance: {
                  id: instanceId,
                  communeId: commune.id,
                  nom: nomDeConseil(reglement),
                  genre: 'conseil-municipal',
                  reglement,
                  population: commune.population,
                  sieges: siegesDeDroit(reglement, commune.population, commune.code)?.sieges ?? 0,
                  motifNumero: MOTIF_NUMERO,
                },
              },
            },
          ];
    const rang = Math.max(0, ...(conseil?.mandats.map((m) => m.rang) ?? []));
    const complements = lignes.flatMap((l) => (l.proposee && l.complete !== undefined ? l.complete : []));
    const memeDe: MemeDe = (membre) => {
      const meme = chercher(membre);
      if (meme === undefined || (pris.get(meme.id) ?? commune.id) !== commune.id) return undefined;
      pris.set(meme.id, commune.id);
      return meme;
    };
    const intentions = [...creation, ...intentionsDeMembres(instanceId, membresDe(lignes), rang, complements, memeDe)];
    if (intentions.length > 0) {
      const outcome = await recordGeste(intentions);
      if (!outcome.ok) return outcome;
    }
    avance(i + 1);
  }
  return accept(elus.length);
}
