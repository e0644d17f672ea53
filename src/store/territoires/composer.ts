import { accept, type Outcome } from '../../domain/refus.ts';
import { communeId } from '../../domain/territoire/commune.ts';
import type { Diagnostic, Territoire } from '../../domain/territoire/territoire.ts';
import { carnet } from '../courant.ts';
import { ajoutDeCommune, type CommuneChoisie } from '../creerCommune.ts';
import { nouvelId } from '../nouvelId.ts';
import type { Carnet } from '../db.ts';
import { recordGeste, type Intention } from '../record.ts';

/** What a territoire is called and where it lies, as it is typed. */
export type Identite = Pick<Territoire, 'nom' | 'nomNl' | 'genre' | 'pays'>;

/** A territoire that no source brings: its name, its countries, and nothing else yet. Answers its id. */
export async function creerTerritoire(
  { nom, nomNl, genre, pays }: Identite,
  db: Carnet = carnet(),
): Promise<Outcome<string>> {
  const id = nouvelId();
  const outcome = await recordGeste(
    [
      {
        acte: 'createTerritoire',
        charge: {
          territoire: { id, nom, genre, pays, secteurs: [], communes: [], ...(nomNl === undefined ? {} : { nomNl }) },
        },
      },
    ],
    db,
  );
  return outcome.ok ? accept(id) : outcome;
}

/** Puts communes of the official lists in a territoire, in one gesture; those the carnet knows keep what they say. */
export async function ajouterCommunes(
  territoire: Territoire,
  choisies: readonly CommuneChoisie[],
  db: Carnet = carnet(),
): Promise<Outcome<number>> {
  const dedans = new Set(territoire.communes.map((c) => c.communeId));
  const nouvelles = choisies
    .map((choisie) => ({ choisie, id: communeId(choisie.pays ?? 'FR', choisie.code) }))
    .filter(({ id }) => !dedans.has(id));
  if (nouvelles.length === 0) return accept(0);
  const connues = await db.communes.bulkGet(nouvelles.map(({ id }) => id));
  const outcome = await recordGeste(
    nouvelles.flatMap(({ choisie, id }, i): Intention[] => {
      const connue = connues[i];
      return [
        ...(connue === undefined ? [ajoutDeCommune(choisie)] : []),
        ...(connue?.supprimee === true
          ? [{ acte: 'removeCommune', charge: { id, retiree: false } } satisfies Intention]
          : []),
        { acte: 'placeCommune', charge: { id: territoire.id, commune: { communeId: id } } },
      ];
    }),
    db,
  );
  return outcome.ok ? accept(nouvelles.length) : outcome;
}

/** Diagnostics of communes already in the territoire. */
export async function ecrireDiagnostics(
  territoire: Territoire,
  lus: readonly { readonly communeId: string; readonly diagnostic: Diagnostic }[],
  suite: readonly Intention[],
  db: Carnet = carnet(),
): Promise<Outcome<number>> {
  const outcome = await recordGeste(
    [
      ...lus.map(({ communeId: id, diagnostic }): Intention => {
        const avant = territoire.communes.find((c) => c.communeId === id) ?? { communeId: id };
        return { acte: 'placeCommune', charge: { id: territoire.id, commune: { ...avant, diagnostic } } };
      }),
      ...suite,
    ],
    db,
  );
  return outcome.ok ? accept(lus.length) : outcome;
}

/**
 * Undoes an import: places, seat and gaps of the territoire as they were before it, in one gesture. Communes that it
 * brought, and that nothing else holds, are withdrawn from the carnet.
 */
export async function revenir(avant: Territoire, db: Carnet = carnet()): Promise<Outcome<unknown>> {
  const [territoires, instances] = await Promise.all([db.territoires.toArray(), db.instances.toArray()]);
  const present = territoires.find((t) => t.id === avant.id);
  if (present === undefined) return accept(undefined);
  const ailleurs = new Set([
    ...territoires.flatMap((t) => (t.id === avant.id ? [] : t.communes.map((c) => c.communeId))),
    ...instances.map((i) => i.communeId),
  ]);
  const places = new Map(avant.communes.map((c) => [c.communeId, c]));
  const intentions = present.communes.flatMap(({ communeId: id, ...reste }): Intention[] => {
    const place = places.get(id);
    if (place !== undefined) {
      const commune = { communeId: id, ...reste };
      return memes(place, commune) ? [] : [{ acte: 'placeCommune', charge: { id: avant.id, commune: place } }];
    }
    return [
      { acte: 'unplaceCommune', charge: { id: avant.id, communeId: id } },
      ...(ailleurs.has(id) ? [] : [{ acte: 'removeCommune', charge: { id, retiree: true } } satisfies Intention]),
    ];
  });
  const champs = {
    ...(memes(avant.lacunes, present.lacunes) ? {} : { lacunes: avant.lacunes ?? null }),
    ...(memes(avant.siege, present.siege) ? {} : { siege: avant.siege ?? null }),
  };
  if (Object.keys(champs).length > 0) intentions.push({ acte: 'editTerritoire', charge: { id: avant.id, champs } });
  return intentions.length === 0 ? accept(undefined) : recordGeste(intentions, db);
}

const memes = (a: object | undefined, b: object | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);
