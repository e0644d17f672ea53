import type { DateCivile } from '../../domain/date.ts';
import type { Mots } from '../../domain/reglement/mots.ts';
import { motsEn } from '../../domain/reglement/motsEn.ts';
import type { Langue, Reglement } from '../../domain/reglement/reglement.ts';
import { run, titre, type Bloc, type Document, type Run } from '../modele/document.ts';
import { reunir } from '../modele/reunir.ts';
import { nomTraduit } from './instance.ts';
import { localeDe, parolesDe } from '../paroles/parolesDe.ts';

/** One act of the register. */
export type ActeDuRegistre = {
  /** Absent until one is given. */
  readonly numero?: string | undefined;
  readonly date: DateCivile;
  readonly objet: string;
  /** Its object in the second language of a bilingual instance. */
  readonly objetAutre?: string | undefined;
  readonly resultat: string;
  readonly unanimite?: boolean | undefined;
  readonly elus?: readonly string[] | undefined;
};

export type Registre = {
  readonly reglement: Reglement;
  /** The first leads; the second stands beside it. */
  readonly langues: readonly Langue[];
  readonly nomInstance: string;
  readonly nomInstanceAutre?: string | undefined;
  readonly nomCommune: string;
  readonly nomCommuneAutre?: string | undefined;
  readonly annee: number;
  readonly actes: readonly ActeDuRegistre[];
};

/** « — » where a paper register leaves the place of a number. */
const SANS_NUMERO = '—';

function dans(langue: Langue, r: Registre, parObjet: readonly ActeDuRegistre[]): Document {
  const locale = localeDe(langue, r.reglement.pays);
  const { bilingue, deliberation: dit, typo, page } = parolesDe(locale);
  const mots: Mots = motsEn(r.reglement, langue);
  const autre = r.langues[1] === langue;
  const objet = (a: ActeDuRegistre): string => {
    if (!autre) return a.objet;
    const sien = a.objetAutre?.trim() ?? '';
    return sien === '' ? `[${bilingue.manquante}] ${a.objet}` : sien;
  };
  const ligne = (a: ActeDuRegistre): Run[][] => [
    [run(a.numero ?? SANS_NUMERO)],
    [run(typo.date(a.date))],
    [run(objet(a))],
    [run(dit.resultat(a.resultat, a.unanimite, a.elus))],
  ];
  const titreDit = dit.REGISTRE.titre(mots.registre, r.annee);
  const [nomInstance, nomCommune] = autre
    ? [
        typo.majuscule(
          nomTraduit(r.nomInstance, r.nomInstanceAutre, mots, motsEn(r.reglement, r.langues[0] ?? langue)),
        ),
        r.nomCommuneAutre ?? r.nomCommune,
      ]
    : [r.nomInstance, r.nomCommune];
  const sousTitre = [nomInstance, nomCommune].filter((t) => t !== '').join(' — ');
  const table = (actes: readonly ActeDuRegistre[]): Bloc => ({
    type: 'tableau',
    entetes: dit.REGISTRE.colonnes,
    largeurs: [3, 6, 10, 5],
    legende: dit.REGISTRE.legende(r.actes.length, mots.deliberation),
    lignes: actes.map(ligne),
  });
  return {
    titre: titreDit,
    sousTitre,
    langue,
    locale,
    page: page('{n}', '{sur}'),
    sujet: sousTitre,
    auteur: nomCommune,
    entete: `${titreDit} — ${sousTitre}`,
    piedDePage: nomCommune,
    blocs: [
      titre(1, dit.REGISTRE.parDate, { ancre: 'date' }),
      table(r.actes),
      titre(1, dit.REGISTRE.parObjet, { ancre: 'objet' }),
      table(parObjet),
    ],
  };
}

/** The register of one year, by date then by object (CGCT R2121-9), in the language of the instance or in both. */
export function registreDesDeliberations(r: Registre): Document {
  // One order for both languages, that of the first: the two columns tell the same act on each line.
  const collateur = new Intl.Collator(r.langues[0], { sensitivity: 'base', ignorePunctuation: true, numeric: true });
  const parObjet = [...r.actes].sort((a, b) => collateur.compare(a.objet, b.objet));
  const [un, autre] = r.langues.map((langue) => dans(langue, r, parObjet));
  if (un === undefined) throw new Error('a register without a language');
  return autre === undefined ? un : reunir(un, autre);
}
