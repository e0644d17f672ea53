import { isWithin, type DateCivile } from '../domain/date.ts';
import type { MembreImporte } from '../domain/instance/importMembres.ts';
import type { Instance } from '../domain/instance/instance.ts';
import { chercheurDePersonnes } from '../domain/instance/memePersonne.ts';
import type { Personne } from '../domain/instance/personne.ts';
import { carnet } from './courant.ts';

/** Whom a member of a list already is in the carnet; undefined for somebody new. */
export type MemeDe = (membre: MembreImporte) => Personne | undefined;

/**
 * Persons of the carnet who may enter this assembly: not those who sit in it, nor, for a conseil municipal, those of
 * another one, since nobody sits in two.
 */
export async function lireMemes(instance: Pick<Instance, 'id' | 'genre'>, jour: DateCivile): Promise<MemeDe> {
  const [personnes, instances] = await Promise.all([carnet().personnes.toArray(), carnet().instances.toArray()]);
  const exclues = new Set(
    instances
      .filter(
        (i) => i.id === instance.id || (instance.genre === 'conseil-municipal' && i.genre === 'conseil-municipal'),
      )
      .flatMap((i) => i.mandats.filter((m) => isWithin(jour, m.debut, m.fin)).map((m) => m.personneId)),
  );
  return chercheurDePersonnes(personnes.filter((p) => !exclues.has(p.id)));
}

/** Persons whose name begins so, with the assemblies where they sit; for who types a name. */
export async function lireConnues(nom: string, prenom: string, instanceId: string) {
  const db = carnet();
  const trouvees = (await db.personnes.where('nom').startsWithIgnoreCase(nom).limit(60).toArray()).filter((p) =>
    p.prenom.toLocaleLowerCase().startsWith(prenom.toLocaleLowerCase()),
  );
  if (trouvees.length === 0) return [];
  const [instances, communes] = await Promise.all([db.instances.toArray(), db.communes.toArray()]);
  const noms = new Map(communes.map((c) => [c.id, c.nom]));
  return trouvees
    .filter((p) => !instances.some((i) => i.id === instanceId && i.mandats.some((m) => m.personneId === p.id)))
    .slice(0, 5)
    .map((personne) => ({
      personne,
      ou: instances
        .filter((i) => i.supprimee !== true && i.mandats.some((m) => m.personneId === personne.id))
        .map((i) =>
          [i.nom, i.territoireId === undefined ? noms.get(i.communeId) : undefined].filter(Boolean).join(', '),
        ),
    }));
}
