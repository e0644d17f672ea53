import type { Dossier } from '../../../documents/composer/dossier.ts';
import type { NatureTexte } from '../../../documents/modele/document.ts';
import { formatNumero } from '../../../domain/acte/registre.ts';
import { texteDuPoint } from '../../../domain/seance/langues.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import { lireCommune, lireInstance, lireRegistre, lireSeance } from '../../../store/lectures.ts';
import { lireTextesDe } from '../../../store/lecturesTextes.ts';

/** Where a free text of a sitting is kept; without a point, the words of the sitting as a whole. */
export const texteId = (
  seanceId: string,
  nature: NatureTexte,
  pointId: string | undefined,
  autre: boolean | undefined,
): string => texteDuPoint(seanceId, pointId ?? 'seance', nature, autre === true);

/** All that the documents of a sitting are written from, as the device holds it now; undefined when it is not in this carnet. */
export async function lireDossier(seanceId: string): Promise<Dossier | undefined> {
  const seance = await lireSeance(seanceId);
  if (seance === undefined) return undefined;
  const annee = Number(seance.date.slice(0, 4));
  // Only the sittings that the documents name: the others may be hundreds.
  const citees = [seance.suiteDe, ...seance.points.map((p) => p.seanceApprouvee)].filter((id) => id !== undefined);
  const [commune, instance, registre, seances, textes] = await Promise.all([
    lireCommune(seance.communeId),
    lireInstance(seance.instanceId),
    lireRegistre(seance.instanceId, annee),
    Promise.all([...new Set(citees)].map(lireSeance)),
    lireTextesDe(seanceId),
  ]);
  const dates = new Map(seances.flatMap((s) => (s === undefined ? [] : [[s.id, s.date] as const])));
  const jsons = new Map(textes.map((texte) => [texte.id, texte.json]));
  return {
    seance,
    reglement: reglementDeSeance(seance),
    commune,
    texte: (nature, pointId, autre) => jsons.get(texteId(seanceId, nature, pointId, autre)),
    numero: (scrutinId) => {
      const numero = registre?.numeros[scrutinId]?.numero;
      return numero === undefined || instance === undefined
        ? undefined
        : formatNumero(instance.motifNumero, annee, numero);
    },
    dateDe: (id) => dates.get(id),
  };
}
