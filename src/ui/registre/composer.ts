import { registreDesDeliberations } from '../../documents/composer/registre.ts';
import type { Document } from '../../documents/modele/document.ts';
import { languesDeSeance } from '../../domain/seance/langues.ts';
import { reglementDeSeance } from '../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import type { Deliberation } from '../../store/projection.ts';

/**
 * The register of one instance and one year as a document; nothing when no sitting of that year is on the device. The
 * words and languages are those of its last sitting: rules of a body may change within a year, its name too.
 */
export function registreDe(
  lignes: readonly Deliberation[],
  seances: readonly Seance[],
  instanceId: string,
  annee: string,
): Document | undefined {
  const siennes = seances.filter((s) => s.instanceId === instanceId && s.date.startsWith(annee));
  const derniere = siennes.reduce<Seance | undefined>(
    (garde, s) => (garde === undefined || s.date >= garde.date ? s : garde),
    undefined,
  );
  if (derniere === undefined) return undefined;
  const titres = new Map(siennes.flatMap((s) => s.points.map((p) => [`${s.id}/${p.id}`, p.intituleAutre] as const)));
  const { nomInstance, nomInstanceAutre, nomCommune, nomCommuneAutre } = derniere;
  return registreDesDeliberations({
    reglement: reglementDeSeance(derniere),
    langues: languesDeSeance(derniere),
    nomInstance,
    nomInstanceAutre,
    nomCommune,
    nomCommuneAutre,
    annee: Number(annee),
    // Rows of a sitting follow its order; sittings come newest first on screen, oldest first on paper.
    actes: lignes
      .filter((l) => l.instanceId === instanceId && l.date.startsWith(annee))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map((l) => ({
        numero: l.numero,
        date: l.date,
        objet: l.objet,
        objetAutre: titres.get(`${l.seanceId}/${l.pointId}`),
        resultat: l.resultat,
        unanimite: l.unanimite,
        elus: l.elus,
      })),
  });
}
