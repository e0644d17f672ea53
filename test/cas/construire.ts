import { apply, kindOf, type AnyRecord, type Charge, type NomActe } from '../../src/domain/apply.ts';
import { composerMembres } from '../../src/domain/instance/composer.ts';
import type { Instance } from '../../src/domain/instance/instance.ts';
import type { Personne } from '../../src/domain/instance/personne.ts';
import { SCHEMA } from '../../src/domain/operation.ts';
import { recordIdOf, scopeOf } from '../../src/domain/scope.ts';
import type { FaitSaisi } from '../../src/domain/seance/fait.ts';
import type { Saisie } from '../../src/domain/seance/saisie.ts';
import type { Seance } from '../../src/domain/seance/seance.ts';
import { rangEntre } from '../../src/store/rang.ts';
import type { Cas, FaitDuCas, ScrutinDuCas } from './format.ts';

/** Raised when an operation is refused: the file asks for something that cannot exist. */
export class CasRefuse extends Error {}

/** Records of a replay and the one way to change them: the application's own `apply`. */
function bureau(): { faire: <N extends NomActe>(acte: N, charge: Charge<N>) => AnyRecord } {
  const records = new Map<string, AnyRecord>();
  let seq = 0;
  return {
    faire: (type, payload) => {
      seq += 1;
      const recordId = recordIdOf(type, payload);
      const cle = `${kindOf(type)}/${recordId}`;
      const before = records.get(cle);
      const outcome = apply(before, {
        id: `op-${seq}`,
        kind: kindOf(type),
        recordId,
        scope: scopeOf(type, payload, before),
        type,
        payload,
        author: 'rejeu',
        device: 'rejeu',
        seq,
        at: '2000-01-01T00:00:00.000Z',
        base: { version: 0, ownSeq: seq - 1 },
        apres: [],
        geste: `geste-${seq}`,
        schema: SCHEMA,
      });
      if (!outcome.ok) throw new CasRefuse(`${type}: ${JSON.stringify(outcome.refus)}`);
      records.set(cle, outcome.value);
      return outcome.value;
    },
  };
}

/** Everyone the file names: members first, then substitutes and strays that only a fact mentions. */
function nommes(cas: Cas): { membres: string[]; suppleants: Map<string, string> } {
  const suppleants = new Map(
    cas.deroule.flatMap((f) => (f.type === 'suppleance' ? [[f.suppleant, f.titulaire] as const] : [])),
  );
  const cites = [
    ...cas.presents,
    ...(cas.absents ?? []).flatMap((a) => [a.membre, ...(a.pouvoirA ? [a.pouvoirA] : [])]),
    ...cas.deroule.flatMap((f) => {
      if (f.type === 'suppleance') return [f.titulaire];
      if (f.type === 'pouvoir') return [f.mandant, f.mandataire];
      if (f.type === 'revocation') return [f.mandant];
      if (f.type === 'depart') return [f.membre, ...(f.pouvoirA ? [f.pouvoirA] : [])];
      if (f.type === 'arrivee' || f.type === 'deport') return [f.membre];
      if (f.type === 'point') return Object.keys(f.scrutin?.noms ?? {});
      return [];
    }),
  ];
  return { membres: [...new Set([...cas.membres, ...cites])], suppleants };
}

const heureDe = (heure: string | null | undefined): { heure?: string } =>
  heure && /^\d{2}:\d{2}$/.test(heure) ? { heure } : {};

/** One name per ballot for several seats: the names are lists, whatever they are called. */
function parListes(scrutin: ScrutinDuCas, votants: number): boolean {
  const candidats = Object.entries(scrutin.voix ?? {});
  if (candidats.length > 0 && candidats.every(([nom]) => /^liste\b/i.test(nom))) return true;
  const somme = candidats.reduce((n, [, voix]) => n + voix, 0) + (scrutin.blancs ?? 0) + (scrutin.nuls ?? 0);
  return (
    (scrutin.sieges ?? 1) > 1 && candidats.length < (scrutin.sieges ?? 1) && somme <= (scrutin.bulletins ?? votants)
  );
}

function saisieDe(scrutin: ScrutinDuCas, votants: number, votes: (noms: Record<string, string>) => string): Saisie {
  if (scrutin.voix) {
    const candidats = Object.entries(scrutin.voix);
    return {
      forme: 'election',
      tour: scrutin.tour ?? 1,
      sieges: Math.max(1, scrutin.sieges ?? 1),
      liste: parListes(scrutin, votants),
      voix: candidats.map(([candidat, voix]) => ({
        candidat,
        voix,
        ...(scrutin.ages?.[candidat] === undefined ? {} : { age: scrutin.ages[candidat] }),
      })),
      blancs: scrutin.blancs ?? 0,
      nuls: scrutin.nuls ?? 0,
      ...(scrutin.bulletins == null ? {} : { bulletins: scrutin.bulletins }),
    };
  }
  if (scrutin.noms) return { forme: 'noms', votes: votes(scrutin.noms) };
  if (scrutin.unanimite === true && scrutin.pour == null) return { forme: 'unanimite' };
  if (scrutin.pour == null && scrutin.contre == null) return { forme: 'sans-chiffre', resultat: 'inconnu' };
  const { pour, contre } = { pour: scrutin.pour ?? 0, contre: scrutin.contre ?? 0 };
  if (scrutin.mode === 'secret') {
    return {
      forme: 'secret',
      pour,
      contre,
      blancs: (scrutin.blancs ?? 0) + (scrutin.abstention ?? 0),
      nuls: scrutin.nuls ?? 0,
    };
  }
  return {
    forme: 'totaux',
    pour,
    contre,
    abstention: scrutin.abstention ?? 0,
    ...(scrutin.nppv == null ? {} : { nppv: scrutin.nppv }),
  };
}

const LETTRE: Record<string, string> = { pour: 'p', contre: 'c', abstention: 'a', nppv: 'n' };

/** Plays a whole file through the operations of the application; answers the sitting and its points by number. */
export function construire(cas: Cas): { seance: Seance; points: ReadonlyMap<string, string> } {
  const { faire } = bureau();
  const { membres, suppleants } = nommes(cas);
  const instanceId = 'instance';
  const commun = { reglement: cas.regles, population: cas.instance.population };
  faire('createInstance', {
    instance: {
      id: instanceId,
      communeId: 'commune',
      nom: cas.instance.nom,
      genre: 'autre',
      sieges: cas.enExercice,
      motifNumero: '{annee}-{numero:3}',
      ...commun,
    },
  });
  let instance: Instance | undefined;
  const personnes = [...membres, ...suppleants.keys()].map((id, i) => {
    const personne = faire('addPersonne', { personne: { id, civilite: '', prenom: '', nom: id } }) as Personne;
    const titulaire = suppleants.get(id);
    instance = faire('addMandat', {
      id: instanceId,
      mandat: {
        id,
        personneId: id,
        role: 'conseiller',
        rang: i + 1,
        droitDeVote: true,
        ...(titulaire === undefined || membres.includes(id) ? {} : { suppleantDe: titulaire }),
      },
    }) as Instance;
    return personne;
  });

  const rang = cas.seance.rang ?? 1;
  const composition = instance === undefined ? [] : composerMembres(instance, personnes, cas.seance.date);
  const remplacants = [...suppleants]
    .filter(([id]) => !membres.includes(id))
    .map(([id, titulaire], i) => ({
      id,
      personneId: id,
      civilite: '' as const,
      prenom: '',
      nom: id,
      role: 'conseiller' as const,
      rang: 1000 + i,
      droitDeVote: true,
      suppleantDe: titulaire,
    }));
  let seance = faire('createSeance', {
    seance: {
      id: 'seance',
      instanceId,
      communeId: 'commune',
      nomInstance: cas.instance.nom,
      nomCommune: '',
      ...commun,
      date: cas.seance.date,
      ...heureDe(cas.seance.heure),
      rangConvocation: rang,
      sieges: cas.enExercice,
      enExercice: cas.enExercice,
      ...(cas.seance.convocationEnvoyee ? { dateConvocation: cas.seance.convocationEnvoyee } : {}),
      ...(cas.seance.convocationRecue ? { convocationRecueLe: cas.seance.convocationRecue } : {}),
    },
    membres: [...composition, ...remplacants],
  }) as Seance;

  const points = new Map<string, string>();
  let rangPoint: string | undefined;
  const addPoint = (no: string, intitule: string): void => {
    if (points.has(no)) return;
    rangPoint = rangEntre(rangPoint, undefined);
    points.set(no, `point-${points.size + 1}`);
    faire('addPoint', {
      id: 'seance',
      point: { id: points.get(no) ?? no, rang: rangPoint, intitule, genre: 'deliberation', numero: no },
    });
  };
  for (const f of cas.deroule) if (f.type === 'point') addPoint(String(f.no), f.intitule ?? '');
  for (const f of cas.deroule) if (f.type === 'deport') addPoint(String(f.point), '');

  let rangFait: string | undefined;
  let n = 0;
  const noter = (fait: Record<string, unknown> & { type: FaitSaisi['type'] }): void => {
    rangFait = rangEntre(rangFait, undefined);
    n += 1;
    seance = faire('recordFait', {
      id: 'seance',
      fait: { id: `fait-${n}`, rang: rangFait, ...fait } as FaitSaisi,
    }) as Seance;
  };
  const votes = (noms: Record<string, string>): string =>
    seance.membres.map((m) => LETTRE[noms[m.id] ?? ''] ?? '-').join('');

  const absents = cas.absents ?? [];
  const votantsAuDepart = cas.presents.length + absents.filter((a) => a.pouvoirA).length;
  for (const a of absents) if (a.pouvoirA) noter({ type: 'pouvoir', mandant: a.membre, mandataire: a.pouvoirA });
  noter({
    type: 'ouverture',
    presents: cas.presents,
    absents: absents.map((a) => ({ membre: a.membre, ...(a.excuse == null ? {} : { excuse: a.excuse }) })),
    ...(cas.secretaire ? { secretaires: [cas.secretaire] } : {}),
    ...heureDe(cas.seance.heure),
  });
  for (const f of cas.deroule) suivre(f);
  noter({ type: 'levee', ...heureDe(cas.seance.fin) });
  return { seance, points };

  function suivre(f: FaitDuCas): void {
    const quand = heureDe(f.heure);
    switch (f.type) {
      case 'depart':
        noter({ type: 'depart', membre: f.membre, ...quand, ...(f.motif ? { motif: f.motif } : {}) });
        if (f.pouvoirA) noter({ type: 'pouvoir', mandant: f.membre, mandataire: f.pouvoirA, ...quand });
        return;
      case 'deport':
        return noter({
          type: 'deport',
          membre: f.membre,
          pointId: points.get(String(f.point)),
          genre: 'personnel',
          ...quand,
        });
      case 'point':
        return suivrePoint(f);
      case 'arrivee':
        return noter({ type: 'arrivee', membre: f.membre, ...quand });
      case 'suppleance':
        return noter({ type: 'suppleance', titulaire: f.titulaire, suppleant: f.suppleant, ...quand });
      case 'pouvoir':
        return noter({ type: 'pouvoir', mandant: f.mandant, mandataire: f.mandataire, ...quand });
      case 'revocation':
        return noter({ type: 'revocation', mandant: f.mandant, ...quand });
      case 'suspension':
      case 'reprise':
        return noter({ type: f.type, ...quand });
    }
  }

  function suivrePoint(f: Extract<FaitDuCas, { type: 'point' }>): void {
    const pointId = points.get(String(f.no));
    noter({ type: 'point', pointId, sort: 'aborde', ...heureDe(f.heure) });
    if (!f.scrutin) return;
    noter({
      type: 'scrutin',
      pointId,
      mode: f.scrutin.mode,
      saisie: saisieDe(f.scrutin, votantsAuDepart, votes),
      ...(f.scrutin.voixPresident ? { voixPresidence: f.scrutin.voixPresident } : {}),
    });
  }
}
