import type { Page } from 'playwright-core';

const ATTEND = [
  ['journal', 'etat', 'en-attente'],
  ['journal', 'etat', 'accusee'],
  ['texteMaj', '[etat+texteId]', 'a-envoyer'],
  ['fichiers', 'etat', 'a-envoyer'],
] as const;

/** The base of the carnet at work on that page. */
export const baseOuverte = (page: Page): Promise<string> =>
  page.evaluate(() => sessionStorage.getItem('carnet-courant') ?? localStorage.getItem('carnet-courant') ?? 'carnet-1');

/** A table of the carnet at work on that page, as the disk holds it. */
export async function table<R>(page: Page, nom: string): Promise<R[]> {
  return page.evaluate(
    async ([base, store]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(base);
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(new Error(`no ${base}`));
      });
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const asked = db.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(new Error(`no ${store}`));
      });
      db.close();
      return rows;
    },
    [await baseOuverte(page), nom] as const,
  ) as Promise<R[]>;
}

/** Acts, words and files of the carnet at work on that page that its server has not confirmed, as the disk counts them. */
export async function attendSurLeDisque(page: Page): Promise<number> {
  return page.evaluate(
    async ([base, attend]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(base);
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(new Error(`no ${base}`));
      });
      const trx = db.transaction(['journal', 'texteMaj', 'fichiers']);
      const comptes = await Promise.all(
        attend.map(
          ([store, index, etat]) =>
            new Promise<number>((resolve, reject) => {
              const cles = index === 'etat' ? IDBKeyRange.only(etat) : IDBKeyRange.bound([etat, ''], [etat, '\uffff']);
              const asked = trx.objectStore(store).index(index).count(cles);
              asked.onsuccess = () => resolve(asked.result);
              asked.onerror = () => reject(new Error(`no ${store}`));
            }),
        ),
      );
      db.close();
      return comptes.reduce((somme, n) => somme + n, 0);
    },
    [await baseOuverte(page), ATTEND] as const,
  );
}
