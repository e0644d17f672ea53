import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { textesChanges } from '../../../documents/composer/textesFiges.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { empreinteDe, readPage } from '../../../store/textesFiges.ts';
import { pageDesTextes, type Moment } from '../commun/figerTextes.ts';

export type Ecart = {
  readonly moment: Moment;
  readonly le: string;
  /** The words as they were; absent when this device does not hold them. */
  readonly page: string | undefined;
  /** Ids of the texts that differ; nothing when the frozen words are not here to compare. */
  readonly textes: readonly string[];
};

type Fige = { readonly moment: Moment; readonly le: string; readonly sha: string };

const figesDe = ({ pv, textesConvoques }: Seance): Fige[] => [
  ...(pv.arrete?.textes === undefined ? [] : [{ moment: 'arret' as const, le: pv.arrete.le, sha: pv.arrete.textes }]),
  ...(textesConvoques === undefined
    ? []
    : [{ moment: 'convocation' as const, le: textesConvoques.le.slice(0, 10), sha: textesConvoques.textes }]),
];

async function comparer({ moment, le, sha }: Fige, vivante: string): Promise<Ecart[]> {
  if ((await empreinteDe(vivante)) === sha) return [];
  const page = await readPage(sha);
  return [{ moment, le, page, textes: page === undefined ? [] : textesChanges(page, vivante) }];
}

/** Where the living free texts differ from those that were settled, or sent with the convocation. */
export function useTextesFiges(seance: Seance): readonly Ecart[] {
  const { id } = seance;
  const vivantes = useLiveQuery(async () => {
    const [arret, convocation] = await Promise.all([pageDesTextes(id, 'arret'), pageDesTextes(id, 'convocation')]);
    return { arret, convocation };
  }, [id]);
  const [ecarts, setEcarts] = useState<readonly Ecart[]>([]);
  const cle = JSON.stringify(figesDe(seance));
  useEffect(() => {
    if (vivantes === undefined) return undefined;
    let ici = true;
    const figes = JSON.parse(cle) as Fige[];
    void Promise.all(figes.map((fige) => comparer(fige, vivantes[fige.moment]))).then((trouves) => {
      if (ici) setEcarts(trouves.flat());
    });
    return () => {
      ici = false;
    };
  }, [vivantes, cle]);
  return ecarts;
}
