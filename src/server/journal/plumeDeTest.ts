import type { Acces } from '../../domain/droits/acces.ts';
import { SCHEMA, type Operation } from '../../domain/operation.ts';
import { kindOf, type Charge, type NomActe } from '../../domain/apply.ts';
import { recordIdOf } from '../../domain/scope.ts';
import { empreinte } from '../../sync/canonique.ts';
import { PROTOCOLE, type Demande, type Reponse } from '../../sync/protocole.ts';
import type { Base } from './base.ts';
import { synchroniser } from './synchroniser.ts';

/** Espaces share nothing: a test that has its own needs no database of its own. */
export const essai = { espace: 'cazelles' };
export const LE = '2026-11-22T20:00:00.000Z';

export const acces = (compte: string, ...attributions: Acces['attributions']): Acces => ({
  compte,
  noms: [compte],
  attributions,
});
export const secretaire = acces('claire', { role: 'secretariat', sur: '*' });
export const adjointe = acces('paul', { role: 'secretariat', sur: '*' });
export const membre = (compte: string, sur: string): Acces => acces(compte, { role: 'membre', sur });

let compteur = 0;

/** A device as bare as can be: it numbers what it says, and remembers nothing of what it reads. */
export class Plume {
  seq = 0;
  version = 0;
  epoque: string | undefined;
  /** Versions that a restoration lost, by operation. */
  readonly avant = new Map<string, number>();
  readonly base: Base;
  readonly device: string;
  readonly acces: Acces;
  constructor(base: Base, device: string, qui: Acces = secretaire) {
    this.base = base;
    this.device = device;
    this.acces = qui;
  }

  dire<N extends NomActe>(type: N, payload: Charge<N>, plus: Partial<Operation> = {}): Operation {
    this.seq += 1;
    return {
      id: `op-${this.device}-${String(++compteur)}`,
      kind: kindOf(type),
      recordId: recordIdOf(type, payload),
      scope: 'instance:cm',
      type,
      payload,
      author: this.acces.compte,
      device: this.device,
      seq: this.seq,
      at: LE,
      base: { version: this.version, ownSeq: this.seq - 1 },
      apres: [],
      geste: `g-${this.device}-${String(compteur)}`,
      schema: SCHEMA,
      ...plus,
    };
  }

  demande(operations: readonly unknown[], plus: Partial<Demande> = {}): Demande {
    return {
      protocole: PROTOCOLE,
      espace: essai.espace,
      device: this.device,
      ...(this.epoque === undefined ? {} : { epoque: this.epoque }),
      envois: operations.map((operation) => {
        const avant = this.avant.get((operation as Operation | undefined)?.id ?? '');
        const envoi = { empreinte: empreinte((operation ?? {}) as Operation), operation };
        return avant === undefined ? envoi : { ...envoi, avant };
      }),
      textes: [],
      portees: {},
      entiers: [],
      ...plus,
    };
  }

  envoyer(operations: readonly unknown[], plus: Partial<Demande> = {}): Promise<Reponse> {
    return synchroniser(
      this.base,
      { acces: this.acces, appareil: `appareil-${this.device}` },
      this.demande(operations, plus),
      () => LE,
    );
  }
}

const entete = (id: string): Charge<'createSeance'>['seance'] => ({
  id,
  instanceId: 'cm',
  communeId: 'fr-34000',
  nomInstance: 'Conseil municipal',
  nomCommune: 'Cazelles',
  reglement: 'fr-commune',
  population: 800,
  date: '2026-11-26',
  heure: '20:30',
  rangConvocation: 1,
  sieges: 3,
  enExercice: 3,
});

const membreSeance = (id: string): Charge<'createSeance'>['membres'][number] => ({
  id,
  personneId: `p-${id}`,
  civilite: 'Mme',
  prenom: 'Anne',
  nom: id,
  role: 'conseiller',
  rang: 1,
  droitDeVote: true,
});

export const uneSeance = (id: string): Charge<'createSeance'> => ({
  seance: entete(id),
  membres: ['m1', 'm2', 'm3'].map(membreSeance),
});

export const unPoint = (id: string, point: string, intitule = point): Charge<'addPoint'> => ({
  id,
  point: { id: point, rang: `a${point}`, intitule, genre: 'deliberation' },
});
