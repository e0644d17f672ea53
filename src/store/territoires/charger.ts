import type { Instance, RegleDeComposition } from '../../domain/instance/instance.ts';
import { accept, type Outcome } from '../../domain/refus.ts';
import { communeId, type Commune } from '../../domain/territoire/commune.ts';
import { carnet } from '../courant.ts';
import { MOTIF_NUMERO } from '../creerCommune.ts';
import type { Carnet } from '../db.ts';
import { recordGeste, type Intention } from '../record.ts';
import { remettreTerritoire } from './retirer.ts';
import { lireModele, type CleModele, type CommuneDeModele, type InstanceDeModele, type Modele } from './modele.ts';

const idDe = (c: CommuneDeModele): string => communeId(c.pays, c.code);

const communeDe = (c: CommuneDeModele): Omit<Commune, 'scope' | 'supprimee'> => ({
  id: idDe(c),
  code: c.code,
  pays: c.pays,
  nom: c.nom,
  codesPostaux: [...(c.cp ?? [])],
  population: c.population ?? 0,
  ...(c.nomNl === undefined ? {} : { nomNl: c.nomNl }),
  ...(c.annee === undefined ? {} : { anneePopulation: c.annee }),
  ...(c.ancien === undefined ? {} : { anciensCodes: [{ code: c.ancien, jusquAu: '2018-12-31' }] }),
});

/** Ids follow from the territoire's own, so that loading it on two devices makes the same assemblies. */
const instanceId = (modele: Modele, cle: string): string => `${modele.id}.${cle}`;

function instanceDe(modele: Modele, i: InstanceDeModele): Omit<Instance, 'scope' | 'mandats' | 'supprimee'> {
  const composition = i.composition?.map((regle): RegleDeComposition =>
    regle.base === 'roles'
      ? {
          base: 'roles',
          instanceId: instanceId(modele, regle.instance),
          roles: regle.roles,
          ...(regle.sansVoix === undefined ? {} : { sansVoix: regle.sansVoix }),
        }
      : {
          base: regle.base,
          territoireId: modele.id,
          ...(regle.secteur === undefined ? {} : { secteurId: regle.secteur }),
        },
  );
  return {
    id: instanceId(modele, i.cle),
    communeId: modele.siege,
    territoireId: modele.id,
    nom: i.nom,
    genre: i.genre,
    reglement: i.reglement,
    population: modele.communes.reduce((total, c) => total + (c.au === undefined ? (c.population ?? 0) : 0), 0),
    sieges: i.sieges,
    motifNumero: MOTIF_NUMERO,
    pouvoir: i.pouvoir,
    ...(i.nomNl === undefined ? {} : { nomNl: i.nomNl }),
    ...(i.surcharges === undefined ? {} : { surcharges: i.surcharges }),
    ...(i.rythme === undefined ? {} : { rythme: i.rythme }),
    ...(i.langues === undefined ? {} : { langues: i.langues }),
    ...(composition === undefined ? {} : { composition }),
  };
}

/** What the source adds to a commune already there: only what it lacked. */
function complementDe(c: CommuneDeModele, connue: Commune): Intention[] {
  const { nomNl, anciensCodes, codesPostaux } = communeDe(c);
  const champs = {
    ...(connue.nomNl === undefined && nomNl !== undefined ? { nomNl } : {}),
    ...(connue.anciensCodes === undefined && anciensCodes !== undefined ? { anciensCodes } : {}),
    ...(connue.codesPostaux.length === 0 && codesPostaux.length > 0 ? { codesPostaux } : {}),
  };
  return [
    ...(Object.keys(champs).length === 0
      ? []
      : [{ acte: 'editCommune', charge: { id: connue.id, champs } } satisfies Intention]),
    ...(connue.supprimee === true
      ? [{ acte: 'removeCommune', charge: { id: connue.id, retiree: false } } satisfies Intention]
      : []),
  ];
}

/** The acts that put a ready-made territoire in a carnet; communes and assemblies already there keep what they say. */
function intentionsDe(modele: Modele, connues: ReadonlyMap<string, Commune>, instancesConnues: ReadonlySet<string>) {
  const { siege: _siege, instances, communes, ...territoire } = modele;
  return [
    ...communes.flatMap((c): Intention[] => {
      const connue = connues.get(idDe(c));
      return connue === undefined
        ? [{ acte: 'addCommune', charge: { commune: communeDe(c) } }]
        : complementDe(c, connue);
    }),
    {
      acte: 'createTerritoire',
      charge: {
        territoire: {
          ...territoire,
          communes: communes.map((c) => ({
            communeId: idDe(c),
            ...(c.secteur === undefined ? {} : { secteurId: c.secteur }),
            ...(c.du === undefined ? {} : { du: c.du }),
            ...(c.au === undefined ? {} : { au: c.au }),
          })),
        },
      },
    } satisfies Intention,
    ...instances
      .filter((i) => !instancesConnues.has(instanceId(modele, i.cle)))
      .map((i): Intention => ({ acte: 'createInstance', charge: { instance: instanceDe(modele, i) } })),
  ];
}

/** Loads a ready-made territoire in one gesture; answers its id. A territoire already there is brought back as it was. */
export async function chargerTerritoire(cle: CleModele, db: Carnet = carnet()): Promise<Outcome<string>> {
  const modele = await lireModele(cle);
  const deja = await db.territoires.get(modele.id);
  if (deja !== undefined) return deja.supprimee === true ? remettreTerritoire(deja.id, db) : accept(deja.id);
  const [communes, instances] = await Promise.all([
    db.communes.bulkGet(modele.communes.map(idDe)),
    db.instances.toCollection().primaryKeys(),
  ]);
  const connues = new Map(communes.flatMap((c) => (c === undefined ? [] : [[c.id, c] as const])));
  const outcome = await recordGeste(intentionsDe(modele, connues, new Set(instances)), db);
  return outcome.ok ? accept(modele.id) : outcome;
}
