import { chrono, nombre, offrir } from './banc.ts';

/** The limit: the same bytes put by the browser itself, already in memory, in one transaction. */
function poser(nom: string, rows: readonly object[], index: readonly string[]): Promise<{ ms: number }> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open(`banc-brut-${nom}`, 1);
    open.onupgradeneeded = () => {
      const store = open.result.createObjectStore('lignes', { keyPath: 'id' });
      for (const champ of index) store.createIndex(champ, champ);
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

const encodeur = new TextEncoder();
/** As the application writes them on the disk, made before the clock starts. */
const serrees = () =>
  (seances as { id: string; date: string; communeId: string }[]).map((seance) => {
    const { id, date, communeId } = seance;
    return { id, date, communeId, json: encodeur.encode(JSON.stringify(seance)) };
  });

offrir({
  /** Rows as this application shows them: an object for each sitting. */
  premier: () => poser('seances', seances, ['date', 'communeId']),
  /** Rows as the peers keep them. */
  modifier: () => poser('points', points, ['seanceId', 'rang']),
  /** The same, already as text. */
  envoyer: () => poser('textes', serrees(), ['date', 'communeId']),
  suivre: () => Promise.reject(new Error('nothing to follow')),
  changer: () => Promise.reject(new Error('nothing to change')),
  attendre: () => Promise.reject(new Error('nothing to wait for')),
});
