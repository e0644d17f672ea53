import type { Dossier } from '../../../documents/composer/dossier.ts';
import type { Document } from '../../../documents/modele/document.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { lireDossier } from '../rediger/dossier.ts';

/** What leaves with a convocation, or serves in the room. */
export const documentsConvocation = ['convocation', 'ordre-du-jour', 'note', 'pouvoir', 'presence'] as const;
export type DocumentConvocation = (typeof documentsConvocation)[number];

/** Those that are sent to the members; the feuille de présence stays in the room. */
export const joints = (seance: Seance): readonly DocumentConvocation[] =>
  reglementDeSeance(seance).noteSynthese.valeur
    ? ['convocation', 'ordre-du-jour', 'note', 'pouvoir']
    : ['convocation', 'ordre-du-jour', 'pouvoir'];

async function compositeur(quoi: DocumentConvocation): Promise<(dossier: Dossier) => Document> {
  switch (quoi) {
    case 'convocation':
      return (await import('../../../documents/composer/convocation.ts')).convocation;
    case 'ordre-du-jour':
      return (await import('../../../documents/composer/ordreDuJour.ts')).ordreDuJourDocument;
    case 'note':
      return (await import('../../../documents/composer/ordreDuJour.ts')).noteDeSynthese;
    case 'pouvoir':
      return (await import('../../../documents/composer/feuilles.ts')).formulaireDePouvoir;
    case 'presence':
      return (await import('../../../documents/composer/feuilles.ts')).feuilleDePresence;
  }
}

/** Composes one document from what the device holds now. Throws when the sitting is not in this carnet. */
export async function composer(seanceId: string, quoi: DocumentConvocation): Promise<Document> {
  const [dossier, compose] = await Promise.all([lireDossier(seanceId), compositeur(quoi)]);
  if (dossier === undefined) throw new Error(`no sitting ${seanceId}`);
  return compose(dossier);
}
