import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { uuidv7 } from 'uuidv7';
import type { Operation } from '../../../src/domain/operation.ts';
import { empreinte } from '../../../src/sync/canonique.ts';
import type { Demande, Reponse } from '../../../src/sync/protocole.ts';
import { alea, paragraphe } from '../pairs/prose.ts';
import { ESPACE } from '../pairs/serveurCarnet.ts';

const APPAREILS = 50;
const INSTANCES = 10;
/** Operations in one push: what a secretary does between two rounds. */
const PAR_ENVOI = 5;

export type Charge = {
  readonly quoi: string;
  readonly parSeconde: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
};

type Appareil = {
  readonly id: string;
  readonly sur: string;
  readonly scope: string;
  seq: number;
  curseur: number;
};

async function demarrer(url: string | undefined): Promise<{ base: string; arreter: () => void }> {
  const enfant = spawn('npx', ['tsx', 'test/bench/charge/serveur.ts'], {
    env: { ...process.env, ...(url === undefined ? {} : { DATABASE_URL: url }) },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  for await (const ligne of createInterface({ input: enfant.stdout })) {
    if (!/^\d+$/.test(ligne)) continue;
    return {
      base: `http://127.0.0.1:${ligne}`,
      arreter: () => void (enfant.pid !== undefined && process.kill(-enfant.pid, 'SIGTERM')),
    };
  }
  throw new Error('the server under load did not start');
}

function operationsDe(appareil: Appareil, n: number, de: () => number): Operation[] {
  return Array.from({ length: n }, () => {
    appareil.seq += 1;
    const rang = Number(appareil.sur.slice('instance-'.length)) + INSTANCES * Math.floor(de() * 10);
    const seanceId = `s${String(rang).padStart(5, '0')}`;
    return {
      id: uuidv7(),
      kind: 'seance',
      recordId: seanceId,
      scope: appareil.scope,
      type: 'editPoint',
      payload: {
        id: seanceId,
        pointId: `p${String(rang * 25 + Math.floor(de() * 25)).padStart(6, '0')}`,
        champs: { intitule: paragraphe(de) },
      },
      author: 'Secrétariat',
      device: appareil.id,
      seq: appareil.seq,
      at: new Date().toISOString(),
      base: { version: appareil.curseur, ownSeq: appareil.seq - 1 },
      apres: [],
      geste: uuidv7(),
      schema: 1,
    };
  });
}

/** One device, one request after the other, for so long; every duration is kept. */
async function vivre(
  base: string,
  appareil: Appareil,
  pousser: boolean,
  jusqua: number,
  durees: number[],
  de: () => number,
): Promise<void> {
  while (performance.now() < jusqua) {
    const demande: Demande = {
      protocole: 1,
      espace: ESPACE,
      device: appareil.id,
      envois: pousser
        ? operationsDe(appareil, PAR_ENVOI, de).map((operation) => ({ empreinte: empreinte(operation), operation }))
        : [],
      textes: [],
      portees: { [appareil.scope]: { curseur: appareil.curseur, textes: 0 } },
      entiers: [],
    };
    const corps = JSON.stringify(demande);
    const debut = performance.now();
    const reponse = await fetch(`${base}/api/sync?sur=${appareil.sur}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: corps,
    });
    const lu = (await reponse.json()) as Reponse;
    durees.push(performance.now() - debut);
    if (lu.sorts.some((s) => s.issue !== 'applied' && s.issue !== 'merged'))
      throw new Error(`not accepted: ${JSON.stringify(lu.sorts)}`);
    appareil.curseur = lu.portees.find((p) => p.scope === appareil.scope)?.a ?? appareil.curseur;
  }
}

const centile = (tries: readonly number[], c: number): number =>
  Math.round((tries[Math.floor((tries.length - 1) * c)] ?? Number.NaN) * 10) / 10;

/** Fifty devices in ten instances against one process: pushes with their echo, then idle reads. */
export async function charger(url: string | undefined, secondes: number): Promise<Charge[]> {
  const { base, arreter } = await demarrer(url);
  const de = alea(11);
  try {
    const appareils = Array.from({ length: APPAREILS }, (_, i): Appareil => {
      const sur = `instance-${i % INSTANCES}`;
      return { id: uuidv7(), sur, scope: `instance:${sur}`, seq: 0, curseur: 0 };
    });
    const resultats: Charge[] = [];
    for (const [quoi, pousser, duree] of [
      ['warm-up', true, 2],
      [`push of ${PAR_ENVOI} operations and what changed since`, true, secondes],
      ['nothing to send, nothing new', false, secondes],
    ] as const) {
      const durees: number[] = [];
      const debut = performance.now();
      const jusqua = debut + duree * 1000;
      await Promise.all(appareils.map((a) => vivre(base, a, pousser, jusqua, durees, de)));
      const total = (performance.now() - debut) / 1000;
      durees.sort((a, b) => a - b);
      if (quoi === 'warm-up') continue;
      resultats.push({
        quoi,
        parSeconde: Math.round(durees.length / total),
        p50: centile(durees, 0.5),
        p95: centile(durees, 0.95),
        p99: centile(durees, 0.99),
      });
    }
    return resultats;
  } finally {
    arreter();
  }
}
