import type { Dossier } from '../../../documents/composer/dossier.ts';
import { titre, type Bloc, type Document } from '../../../documents/modele/document.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { lireDossier } from '../rediger/dossier.ts';

/** What leaves with a convocation, or serves in the room. */
export const documentsConvocation = ['convocation', 'ordre-du-jour', 'note', 'pouvoir', 'presence'] as const;
export type DocumentConvocation = (typeof documentsConvocation)[number];

/** Those that are sent to the members; the feuille de présence stays in the room. */
export function joints(seance: Seance): readonly DocumentConvocation[] {
  const { noteSynthese, pouvoirs } = reglementDeSeance(seance);
  return [
    'convocation',
    'ordre-du-jour',
    ...(noteSynthese.valeur ? (['note'] as const) : []),
    ...(pouvoirs.valeur.permis ? (['pouvoir'] as const) : []),
  ];
}

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

/** One letter per member, each on its own page, for those convened on paper or by hand. */
export async function composerNominatives(seanceId: string, membres: readonly string[]): Promise<Document> {
  const [dossier, { convocation }] = await Promise.all([
    lireDossier(seanceId),
    import('../../../documents/composer/convocation.ts'),
  ]);
  if (dossier === undefined) throw new Error(`no sitting ${seanceId}`);
  const lettres = membres.map((id) => convocation(dossier, id));
  return {
    ...convocation(dossier),
    blocs: lettres.flatMap(({ titre: nom, blocs }, i): Bloc[] =>
      i === 0 ? [...blocs] : [{ type: 'saut-de-page' }, titre(1, nom), ...blocs],
    ),
  };
}

/** Composes one document from what the device holds now. Throws when the sitting is not in this carnet. */
export async function composer(seanceId: string, quoi: DocumentConvocation): Promise<Document> {
  const [dossier, compose] = await Promise.all([lireDossier(seanceId), compositeur(quoi)]);
  if (dossier === undefined) throw new Error(`no sitting ${seanceId}`);
  return compose(dossier);
}
