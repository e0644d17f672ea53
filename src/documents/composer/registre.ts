import type { DateCivile } from '../../domain/date.ts';
import type { Mots } from '../../domain/reglement/mots.ts';
import { motsEn } from '../../domain/reglement/motsEn.ts';
import type { Langue, Reglement } from '../../domain/reglement/reglement.ts';
import { run, type Document, type Run } from '../modele/document.ts';
import { reunir } from '../modele/reunir.ts';
import { localeDe, parolesDe } from '../paroles/parolesDe.ts';

/** One act of the register. */
export type ActeDuRegistre = {
  readonly numero: string;
  readonly date: DateCivile;
  readonly objet: string;
  readonly resultat: string;
  readonly unanimite?: boolean;
};

export type Registre = {
  readonly reglement: Reglement;
  readonly langues: readonly Langue[];
  readonly nomInstance: string;
  readonly nomCommune: string;
  readonly annee: number;
  readonly actes: readonly ActeDuRegistre[];
};

function dans(langue: Langue, r: Registre): Document {
  const locale = localeDe(langue, r.reglement.pays);
  const { deliberation: dit, typo, page } = parolesDe(locale);
  const mots: Mots = motsEn(r.reglement, langue);
  const ligne = (a: ActeDuRegistre): Run[][] => [
    [run(a.numero)],
    [run(typo.date(a.date))],
    [run(a.objet)],
    [run(dit.resultat(a.resultat, a.unanimite))],
  ];
  const titre = dit.REGISTRE.titre(mots.registre, r.annee);
  const sousTitre = [r.nomInstance, r.nomCommune].filter((t) => t !== '').join(' — ');
  return {
    titre,
    sousTitre,
    langue,
    locale,
    page: page('{n}', '{sur}'),
    sujet: sousTitre,
    auteur: r.nomCommune,
    entete: `${titre} — ${sousTitre}`,
    piedDePage: r.nomCommune,
    blocs: [
      {
        type: 'tableau',
        entetes: dit.REGISTRE.colonnes,
        largeurs: [3, 5, 11, 5],
        legende: dit.REGISTRE.legende(r.actes.length, mots.deliberation),
        lignes: r.actes.map(ligne),
      },
    ],
  };
}

/** The register of one year as a table, in the language of the instance or in both. */
export function registreDesDeliberations(r: Registre): Document {
  const [un, autre] = r.langues.map((langue) => dans(langue, r));
  if (un === undefined) throw new Error('a register without a language');
  return autre === undefined ? un : reunir(un, autre);
}
