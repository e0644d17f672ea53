import { chrono, nombre, offrir } from './banc.ts';

/** The limit: the same bytes put by the browser itself, already in memory, in one transaction. */
function poser(rows: readonly object[], cle: string, index: readonly string[]): Promise<{ ms: number }> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open(`banc-brut-${cle}-${String(index.length)}-${String(rows.length)}`, 1);
    open.onupgradeneeded = () => {
      const store = open.result.createObjectStore('lignes', { keyPath: cle });
      for (const nom of index) store.createIndex(nom, nom);
    };
    open.onerror = () => reject(new Error('open'));
    open.onsuccess = () => {
      void chrono(
        () =>
          new Promise<void>((done, fail) => {
            const tx = open.result.transaction('lignes', 'readwrite', { durability: 'strict' });
            for (const row of rows) tx.objectStore('lignes').put(row);
            tx.oncomplete = () => done();
            tx.onabort = () => fail(new Error('abort'));
          }),
      ).then(resolve, reject);
    };
  });
}

const lire = async (quoi: string): Promise<object[]> =>
  (await (await fetch(`/donnees/${quoi}?n=${nombre}`)).json()) as object[];
const points = await lire('points');
const seances = await lire('seances');

offrir({
  /** Rows as this application keeps them. */
  premier: () => poser(seances, 'id', ['date', 'communeId']),
  /** Rows as the peers keep them. */
  modifier: () => poser(points, 'id', ['seanceId', 'rang']),
  envoyer: () => Promise.reject(new Error('nothing to send')),
  suivre: () => Promise.reject(new Error('nothing to follow')),
  changer: () => Promise.reject(new Error('nothing to change')),
  attendre: () => Promise.reject(new Error('nothing to wait for')),
});
