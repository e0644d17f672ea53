/** The little that the bench asks of PouchDB, which ships no types. */
declare module 'pouchdb-core' {
  type Suivi = Promise<unknown> & { cancel: () => void };
  export default class PouchDB {
    static plugin(plugin: unknown): typeof PouchDB;
    static defaults(options: object): typeof PouchDB;
    constructor(name: string, options?: object);
    get(id: string): Promise<unknown>;
    put(doc: object): Promise<unknown>;
    bulkDocs(docs: readonly object[]): Promise<unknown>;
    replicate: {
      from(other: PouchDB, options?: object): Suivi;
      to(other: PouchDB, options?: object): Suivi;
    };
    sync(other: PouchDB, options?: object): Suivi;
    changes(options?: object): Suivi;
  }
}
declare module 'pouchdb-adapter-http';
declare module 'pouchdb-adapter-idb';
declare module 'pouchdb-adapter-memory';
declare module 'pouchdb-replication';
declare module 'express-pouchdb';
declare module 'express' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  namespace express {
    type Express = ((req: IncomingMessage, res: ServerResponse) => void) & {
      use(path: string, app: unknown): void;
    };
  }
  function express(): express.Express;
  export default express;
}
