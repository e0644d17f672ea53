import type { Seance } from '../../src/domain/seance/seance.ts';
import type { Carnet } from '../../src/store/db.ts';
import { recordGeste, type Intention } from '../../src/store/record.ts';
import { rangEntre } from '../../src/store/rang.ts';
import { lireDivergences, trancher } from '../../src/store/synchro/divergences.ts';
import { ecarter, lireRefusees, refaire } from '../../src/store/synchro/reprendre.ts';
import type { Hasard } from './hasard.ts';

type Fabrique = (s: Seance, h: Hasard, id: string) => Intention | undefined;

const LIEUX = ['Salle du conseil', 'Salle des fêtes', 'Préau de l’école', 'Mairie annexe'] as const;
const heure = (h: Hasard) => `${String(18 + h.entier(6))}:${String(h.entier(60)).padStart(2, '0')}`;
const jour = (h: Hasard) => `2026-10-${String(1 + h.entier(28)).padStart(2, '0')}`;

/** Anywhere in the deroule: a fact is often written after what followed it. */
function rang(s: Seance, h: Hasard): string {
  const rangs = s.deroule.map((f) => f.rang).sort();
  const i = h.entier(rangs.length + 1);
  return rangEntre(rangs[i - 1], rangs[i]);
}

const membre = (s: Seance, h: Hasard) => h.parmi(s.membres)?.id ?? '';
const point = (s: Seance, h: Hasard) => h.parmi(s.points)?.id ?? '';

function fait(s: Seance, h: Hasard, id: string): Record<string, unknown> {
  const commun = { id, rang: rang(s, h), heure: heure(h), ...(h.chance(0.05) && { futur: { saisi: h.entier(9) } }) };
  switch (h.entier(12)) {
    case 0:
      return { ...commun, type: 'arrivee', membre: membre(s, h) };
    case 1:
    case 2:
      return { ...commun, type: 'depart', membre: membre(s, h) };
    case 3:
      return { ...commun, type: 'pouvoir', mandant: membre(s, h), mandataire: membre(s, h), reception: 'papier' };
    case 4:
      return { ...commun, type: 'revocation', mandant: membre(s, h) };
    case 5:
      return { ...commun, type: 'deport', membre: membre(s, h), pointId: point(s, h), genre: 'personnel' };
    case 6:
      return { ...commun, type: 'point', pointId: point(s, h), sort: 'aborde' };
    case 7:
      return { ...commun, type: 'note', texte: `Note ${String(h.entier(1000))}` };
    case 8:
      return { ...commun, type: 'suspension' };
    default:
      return {
        ...commun,
        type: 'scrutin',
        pointId: point(s, h),
        mode: 'ordinaire',
        saisie: h.chance(0.5)
          ? { forme: 'unanimite' }
          : { forme: 'exceptions', contre: [membre(s, h)], abstention: [], nppv: [] },
      };
  }
}

const acte = (nom: string, charge: unknown): Intention => ({ acte: nom, charge }) as unknown as Intention;

const DE_SEANCE: readonly Fabrique[] = [
  (s, h) => acte('editSeance', { id: s.id, champs: { lieu: h.parmi(LIEUX) } }),
  (s, h) => acte('editSeance', { id: s.id, champs: { heure: heure(h), ...(h.chance(0.2) && { date: jour(h) }) } }),
  (s, _h, id) =>
    acte('addPoint', {
      id: s.id,
      point: {
        id,
        rang: rangEntre(
          s.points
            .map((p) => p.rang)
            .sort()
            .at(-1),
          undefined,
        ),
        intitule: `Point ${id}`,
        genre: 'deliberation',
      },
    }),
  (s, h) =>
    acte('editPoint', { id: s.id, pointId: point(s, h), champs: { intitule: `Objet ${String(h.entier(99))}` } }),
  (s, h) => acte('removePoint', { id: s.id, pointId: point(s, h), retire: h.chance(0.5) }),
  (s, h, id) => acte('recordFait', { id: s.id, fait: fait(s, h, id) }),
  (s, h, id) => acte('recordFait', { id: s.id, fait: fait(s, h, id) }),
  (s, h, id) => acte('recordFait', { id: s.id, fait: fait(s, h, id) }),
  (s, h, id) => acte('recordFait', { id: s.id, fait: fait(s, h, id) }),
  (s, h) => {
    const ancien = h.parmi(s.deroule);
    return ancien && acte('correctFait', { id: s.id, fait: { ...fait(s, h, ancien.id), rang: ancien.rang } });
  },
  (s, h) => {
    const ancien = h.parmi(s.deroule);
    return ancien && acte(h.chance(0.7) ? 'cancelFait' : 'restoreFait', { id: s.id, faitId: ancien.id });
  },
  (s, h) => {
    const vote = h.parmi(s.deroule.filter((f) => f.type === 'scrutin'));
    return vote && acte('rectifyScrutin', { id: s.id, faitId: vote.id, motif: 'électorat changé' });
  },
  (s, h) => acte('recordEnvois', { id: s.id, envois: [{ membre: membre(s, h), canal: 'courriel', le: jour(h) }] }),
  (s, h) => acte('answerConvocation', { id: s.id, membre: membre(s, h), reponse: h.parmi(['present', 'absent']) }),
  (s, _h, id) => acte('addRemarque', { id: s.id, remarqueId: id, texte: `Remarque ${id}` }),
  (s, h) => acte('datePv', { id: s.id, signeLe: jour(h) }),
  (s, h) => (h.chance(0.15) ? acte('settlePv', { id: s.id, le: jour(h) }) : undefined),
  (s, h) => (s.pv.arrete && h.chance(0.7) ? acte('reopenPv', { id: s.id, motif: 'par erreur' }) : undefined),
  (s, h) => {
    const vote = h.parmi(s.deroule.filter((f) => f.type === 'scrutin'));
    return (
      vote &&
      acte('allocateNumeros', {
        instanceId: s.instanceId,
        annee: 2026,
        numeros: [{ scrutinId: vote.id, seanceId: s.id, numero: 1 + h.entier(60) }],
      })
    );
  },
];

async function autour(db: Carnet, h: Hasard, id: string, compte: string): Promise<Intention | undefined> {
  const personne = h.parmi(await db.personnes.toCollection().primaryKeys());
  const instance = h.parmi(await db.instances.toArray());
  switch (h.entier(8)) {
    case 0:
      return acte('addPersonne', { personne: { id, civilite: 'Mme', prenom: 'Ève', nom: `Née ${id}` } });
    case 1:
      return personne === undefined
        ? undefined
        : acte('editPersonne', { id: personne, champs: { nom: `Nom ${String(h.entier(99))}` } });
    case 2:
      return personne === undefined
        ? undefined
        : acte('setCoordonnees', { id: personne, champs: { courriel: `a${String(h.entier(99))}@cazelles.example` } });
    case 3:
      return acte('editCommune', { id: 'fr-99001', champs: { population: 700 + h.entier(200) } });
    case 4:
      return (
        instance &&
        acte('editInstance', {
          id: instance.id,
          champs: { motifNumero: `{annee}-{numero:${String(1 + h.entier(4))}}` },
        })
      );
    case 5:
      return acte('writeNote', { note: { id, compte, seanceId: 's1', texte: `Pour moi ${id}` } });
    case 6: {
      const mandat = instance && h.parmi(instance.mandats);
      return (
        mandat &&
        acte('editMandat', {
          id: instance.id,
          mandatId: mandat.id,
          champs: { fonction: `Fonction ${String(h.entier(9))}` },
        })
      );
    }
    default: {
      const modele = h.parmi(await db.seances.toArray());
      if (modele === undefined || !h.chance(0.3)) return undefined;
      const { instanceId, communeId, nomInstance, nomCommune, reglement, population, sieges, enExercice } = modele;
      const seance = {
        id,
        instanceId,
        communeId,
        nomInstance,
        nomCommune,
        reglement,
        population,
        sieges,
        enExercice,
        date: jour(h),
        rangConvocation: 1,
      };
      return acte('createSeance', { seance, membres: modele.membres });
    }
  }
}

/** One gesture of one hand on what this device shows; it may be refused, as a person's is. */
export async function faireUnGeste(db: Carnet, h: Hasard, compte: string, id: () => string): Promise<string> {
  const de = h.entier(100);
  if (de < 4) {
    const divergence = h.parmi(await lireDivergences(db));
    if (divergence)
      return dit(
        await trancher(divergence.id, { choix: h.chance(0.5) ? 'ecartee' : 'gardee', motif: 'vu ensemble' }, db),
      );
  }
  if (de < 8) {
    const refusee = h.parmi(await lireRefusees(db));
    if (refusee && h.chance(0.5)) return dit(await refaire(refusee.id, '2026-09-25T08:00:00.000Z', db));
    if (refusee) await ecarter(refusee.id, 'sans objet', '2026-09-25T08:00:00.000Z', db);
    if (refusee) return 'ecartee';
  }
  if (de < 28) {
    const intention = await autour(db, h, id(), compte);
    return intention === undefined ? 'rien' : dit(await recordGeste([intention], db));
  }
  const seance = h.parmi(await db.seances.toArray());
  if (seance === undefined) return 'rien';
  const n = h.chance(0.8) ? 1 : 2 + h.entier(3);
  const intentions = Array.from({ length: n }, () => h.parmi(DE_SEANCE)?.(seance, h, id()));
  const faites = intentions.filter((i): i is Intention => i !== undefined);
  return faites.length === 0 ? 'rien' : dit(await recordGeste(faites, db));
}

/** A sitting where something happened, and its last place. */
async function seanceTenue(db: Carnet): Promise<{ readonly seance: Seance; readonly dernier?: string } | undefined> {
  const seances = await db.seances.filter((s) => s.pv.arrete === undefined && s.membres.length > 2).toArray();
  const seance = seances.sort((a, b) => b.deroule.length - a.deroule.length)[0];
  const dernier = seance?.deroule
    .map((f) => f.rang)
    .sort()
    .at(-1);
  return seance && { seance, ...(dernier !== undefined && { dernier }) };
}

/** A vote closed after all that this device knows of the sitting. */
export async function voterEnDernier(db: Carnet, h: Hasard, id: string): Promise<boolean> {
  const { seance, dernier } = (await seanceTenue(db)) ?? {};
  if (seance === undefined) return false;
  const rang = rangEntre(rangEntre(dernier, undefined), undefined);
  const vote = {
    id,
    rang,
    type: 'scrutin',
    pointId: point(seance, h),
    mode: 'ordinaire',
    saisie: { forme: 'unanimite' },
  };
  return (await recordGeste([acte('recordFait', { id: seance.id, fait: vote })], db)).ok;
}

/** Somebody who had not left leaves, just after all that this device knows of the sitting. */
export async function partirAvant(db: Carnet, h: Hasard, id: string): Promise<boolean> {
  const { seance, dernier } = (await seanceTenue(db)) ?? {};
  if (seance === undefined) return false;
  const partis = new Set(seance.deroule.flatMap((f) => (f.type === 'depart' ? [f.membre] : [])));
  const restants = seance.membres.filter((m) => !partis.has(m.id));
  const membreId = (h.parmi(restants) ?? h.parmi(seance.membres))?.id ?? '';
  const depart = { id, rang: rangEntre(dernier, undefined), type: 'depart', membre: membreId };
  return (await recordGeste([acte('recordFait', { id: seance.id, fait: depart })], db)).ok;
}

const dit = (outcome: { readonly ok: boolean; readonly refus?: { readonly code: string } }): string =>
  outcome.ok ? 'enregistre' : (outcome.refus?.code ?? 'refuse');
