import type { DateCivile } from '../date.ts';
import { communesAu, type Territoire } from '../territoire/territoire.ts';
import { mandatsEnExercice, type Instance, type Mandat, type RegleDeComposition } from './instance.ts';

/** What a rule of composition is computed from. */
export type Ailleurs = { readonly territoires: readonly Territoire[]; readonly instances: readonly Instance[] };

type Source = { readonly mandat: Mandat; readonly communeId: string };

function conseilsDe(
  regle: Extract<RegleDeComposition, { territoireId: string }>,
  ailleurs: Ailleurs,
  date: DateCivile,
) {
  const territoire = ailleurs.territoires.find((t) => t.id === regle.territoireId);
  if (territoire === undefined) return [];
  const ordre = communesAu(territoire, date, regle.secteurId).map((c) => c.communeId);
  return ordre.flatMap((id) =>
    ailleurs.instances.filter((i) => i.communeId === id && i.genre === 'conseil-municipal' && i.supprimee !== true),
  );
}

function sourcesDe(regle: RegleDeComposition, ailleurs: Ailleurs, date: DateCivile): Source[] {
  if (regle.base === 'roles') {
    const instance = ailleurs.instances.find((i) => i.id === regle.instanceId);
    if (instance === undefined) return [];
    return mandatsEnExercice(instance, date)
      .filter((m) => regle.roles.includes(m.role))
      .map((mandat) => ({ mandat, communeId: mandat.communeId ?? instance.communeId }));
  }
  return conseilsDe(regle, ailleurs, date).flatMap((conseil) =>
    mandatsEnExercice(conseil, date)
      .filter((m) => regle.base === 'elus' || m.role === 'maire')
      .map((mandat) => ({ mandat, communeId: conseil.communeId })),
  );
}

/**
 * Mandats that an assembly has by its rules of composition on a day: one per person, however many rules name him, and
 * none for somebody who holds one of its own. Ids are derived, so that every device finds the same.
 */
export function mandatsDeRegle(instance: Instance, ailleurs: Ailleurs, date: DateCivile): Mandat[] {
  const propres = mandatsEnExercice(instance, date);
  const connus = new Set(propres.map((m) => m.personneId));
  const rangMax = Math.max(0, ...propres.map((m) => m.rang));
  const derives: Mandat[] = [];
  for (const regle of instance.composition ?? [])
    for (const { mandat, communeId } of sourcesDe(regle, ailleurs, date)) {
      if (connus.has(mandat.personneId)) continue;
      connus.add(mandat.personneId);
      derives.push({
        id: `${instance.id}.${mandat.personneId}`,
        personneId: mandat.personneId,
        role: regle.base === 'roles' ? mandat.role : 'membre',
        rang: rangMax + derives.length + 1,
        droitDeVote: regle.base !== 'roles' || regle.sansVoix !== true,
        qualite: 'de-droit',
        communeId,
        ...(mandat.fonction === undefined ? {} : { fonction: mandat.fonction }),
      });
    }
  return derives;
}

/** The instance with the mandats of its rules beside its own. */
export const avecMandatsDeRegle = (instance: Instance, ailleurs: Ailleurs, date: DateCivile): Instance =>
  instance.composition === undefined
    ? instance
    : { ...instance, mandats: [...instance.mandats, ...mandatsDeRegle(instance, ailleurs, date)] };

/** What the rules of composition have to work with on a day. */
export type FondsDeComposition = {
  /** Communes that the rules name, once each. */
  readonly communes: readonly string[];
  /** Those where no mandat is known yet. */
  readonly sansElus: readonly string[];
  /** Sectors whose communes nobody has said. */
  readonly secteursVides: readonly { readonly territoireId: string; readonly secteurId?: string }[];
};

/** Which communes and sectors leave an assembly composed by rule without its members. */
export function fondsDeComposition(instance: Instance, ailleurs: Ailleurs, date: DateCivile): FondsDeComposition {
  const communes = new Set<string>();
  const sansElus = new Set<string>();
  const secteursVides: { territoireId: string; secteurId?: string }[] = [];
  for (const regle of instance.composition ?? []) {
    if (regle.base === 'roles') continue;
    const territoire = ailleurs.territoires.find((t) => t.id === regle.territoireId);
    const nommees = territoire === undefined ? [] : communesAu(territoire, date, regle.secteurId);
    if (nommees.length === 0)
      secteursVides.push({
        territoireId: regle.territoireId,
        ...(regle.secteurId === undefined ? {} : { secteurId: regle.secteurId }),
      });
    const connus = new Set(sourcesDe(regle, ailleurs, date).map((source) => source.communeId));
    for (const { communeId } of nommees) {
      communes.add(communeId);
      if (!connus.has(communeId)) sansElus.add(communeId);
    }
  }
  return { communes: [...communes], sansElus: [...sansElus], secteursVides };
}
