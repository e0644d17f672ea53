import { replicateRxCollection, type RxReplicationState } from 'rxdb/plugins/replication';
import type { RxCollection } from 'rxdb';
import { SCHEMA, type Operation } from '../../src/domain/operation.ts';
import { empreinte } from '../../src/sync/canonique.ts';
import { PROTOCOLE, type Demande, type Document, type Reponse } from '../../src/sync/protocole.ts';
import type { Mairie } from './mairie.ts';

/** What the suite of RxDB replicates. */
export type Humain = { passportId: string; firstName: string; lastName: string; age?: number };
type Doc = Humain & { _deleted: boolean };
type Jalon = { readonly version: number };
type Fiche = Record<string, unknown> & { readonly id: string };

/** Names of records have few signs; theirs have any. */
const idDe = (passportId: string): string => `h${Buffer.from(passportId).toString('hex')}`;

/** A personne as a human: what our records have no word for travels as fields of another version of the app. */
export const humainDe = (fiche: Fiche): Doc => ({
  passportId: Buffer.from(fiche.id.slice(1), 'hex').toString(),
  firstName: String(fiche['prenom']),
  lastName: String(fiche['nom']),
  ...(typeof fiche['age'] === 'number' && { age: fiche['age'] }),
  _deleted: fiche['retiree'] === true,
});

const champsDe = ({ firstName, lastName, age, _deleted }: Doc): Record<string, unknown> => ({
  prenom: firstName,
  nom: lastName,
  ...(age !== undefined && { age }),
  retiree: _deleted,
});

/** A third-party client on our one endpoint: its pulls and pushes become requests of ours, its writes acts of ours. */
export class Adaptateur {
  private readonly mairie: Mairie;
  private readonly device: string;
  private seq = 0;
  private readonly versions = new Map<string, number>();

  constructor(mairie: Mairie, device: string) {
    this.mairie = mairie;
    this.device = `rxdb-${device}`;
  }

  private demander(plus: Partial<Demande>): Promise<Reponse> {
    const demande: Demande = {
      protocole: PROTOCOLE,
      espace: 'mairie',
      device: this.device,
      envois: [],
      textes: [],
      portees: {},
      entiers: [],
      ...plus,
    };
    return this.mairie.repondre('anne', JSON.parse(JSON.stringify(demande)) as Demande);
  }

  private noter(documents: readonly Document[]): Doc[] {
    return documents.flatMap(({ kind, id, version, doc }) => {
      if (kind !== 'personne' || doc === undefined) return [];
      this.versions.set(id, version);
      return [humainDe(doc as unknown as Fiche)];
    });
  }

  private async tirer(jalon: Jalon | undefined): Promise<{ documents: Doc[]; checkpoint: Jalon }> {
    const depuis = jalon?.version ?? 0;
    const curseurs = { personnes: { curseur: depuis, textes: 0 } };
    const lot = (await this.demander({ portees: curseurs })).portees.find(({ scope }) => scope === 'personnes');
    if (lot === undefined) return { documents: [], checkpoint: { version: depuis } };
    const documents = this.noter(lot.documents);
    const changes = [...new Set(lot.changements.map(({ kind, id }) => `${kind}/${id}`))];
    if (changes.length > 0) {
      const entiers = (await this.demander({ entiers: changes, portees: { personnes: { curseur: lot.a, textes: 0 } } }))
        .portees;
      documents.push(...this.noter(entiers.flatMap((l) => l.documents)));
    }
    return { documents, checkpoint: { version: lot.a } };
  }

  private operation(assume: Doc | undefined, doc: Doc): Operation {
    const id = idDe(doc.passportId);
    const [avant, apres] = [assume === undefined ? {} : champsDe(assume), champsDe(doc)] as Record<string, unknown>[];
    const champs = Object.fromEntries(Object.entries(apres ?? {}).filter(([nom, valeur]) => avant?.[nom] !== valeur));
    this.seq += 1;
    const uuid = crypto.randomUUID();
    return {
      id: uuid,
      kind: 'personne',
      recordId: id,
      scope: 'personnes',
      type: assume === undefined ? 'addPersonne' : 'editPersonne',
      payload: assume === undefined ? { personne: { id, civilite: '', ...champs } } : { id, champs },
      author: 'anne',
      device: this.device,
      seq: this.seq,
      at: this.mairie.le,
      base: { version: this.versions.get(id) ?? 0, ownSeq: this.seq - 1 },
      apres: [],
      geste: uuid,
      schema: SCHEMA,
    };
  }

  /** What the server refuses is given back as it stands there: the client's own handler takes it. */
  private async pousser(lignes: readonly { newDocumentState: Doc; assumedMasterState?: Doc }[]): Promise<Doc[]> {
    const operations = lignes.map((l) => this.operation(l.assumedMasterState, l.newDocumentState));
    const { sorts } = await this.demander({
      envois: operations.map((operation) => ({ empreinte: empreinte(operation), operation })),
    });
    const refusees = operations.filter(({ id }) => sorts.find((s) => s.id === id)?.issue === 'refused');
    if (refusees.length === 0) return [];
    const entiers = refusees.map(({ recordId }) => `personne/${recordId}`);
    return this.noter((await this.demander({ entiers })).portees.flatMap((l) => l.documents));
  }

  repliquer(collection: RxCollection<Humain>, live: boolean): RxReplicationState<Humain, Jalon> {
    return replicateRxCollection<Humain, Jalon>({
      collection,
      replicationIdentifier: this.device,
      live,
      retryTime: 100,
      pull: { handler: (jalon) => this.tirer(jalon) as never },
      push: { handler: (lignes) => this.pousser(lignes as never) as never },
    });
  }
}
