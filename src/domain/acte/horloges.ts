import type { DateCivile } from '../date.ts';
import { echeanceCopieListe, echeanceCopiePv, echeanceListe, echeancePublicationPv } from '../reglement/echeances.ts';
import { estFixe, type Source } from '../reglement/parametre.ts';
import type { Reglement } from '../reglement/reglement.ts';
import type { ProcesVerbal, Seance } from '../seance/seance.ts';

export const suites = [
  'liste-affichee',
  'liste-en-ligne',
  'liste-copie',
  'pv-arrete',
  'pv-signe',
  'pv-publie',
  'pv-papier',
  'pv-copie',
] as const;
export type Suite = (typeof suites)[number];

/** en-attente: its delay has not begun. A late one is shown and never refused. */
export type EtatHorloge = 'fait' | 'fait-en-retard' | 'a-faire' | 'en-retard' | 'en-attente';

export type Horloge = {
  readonly suite: Suite;
  readonly etat: EtatHorloge;
  readonly faitLe?: DateCivile;
  /** Last day; absent while its delay has not begun, or when the law sets none. */
  readonly auPlusTard?: DateCivile;
  readonly source: Source;
};

type Ouverture = {
  /** The day of the instance's next sitting, where one is in the carnet. */
  readonly prochaineSeance?: DateCivile | undefined;
  /** The commune has a website: the law then asks for the online copy too. */
  readonly siteExiste: boolean;
};

function horloge(
  suite: Suite,
  source: Source,
  aujourdhui: DateCivile,
  faitLe?: DateCivile,
  auPlusTard?: DateCivile,
): Horloge {
  const etat = ((): EtatHorloge => {
    if (faitLe !== undefined) return auPlusTard !== undefined && faitLe > auPlusTard ? 'fait-en-retard' : 'fait';
    if (auPlusTard === undefined) return 'en-attente';
    return aujourdhui > auPlusTard ? 'en-retard' : 'a-faire';
  })();
  return {
    suite,
    etat,
    source,
    ...(faitLe === undefined ? {} : { faitLe }),
    ...(auPlusTard === undefined ? {} : { auPlusTard }),
  };
}

/** Signatures are due once the minutes are settled; the law gives them no last day. */
function signature(reglement: Reglement, { arrete, signeLe }: ProcesVerbal): Horloge {
  const { source } = reglement.quiSigne;
  if (signeLe !== undefined) return { suite: 'pv-signe', etat: 'fait', source, faitLe: signeLe };
  return { suite: 'pv-signe', etat: arrete === undefined ? 'en-attente' : 'a-faire', source };
}

/** What the law awaits after a sitting, with its last day; in the order it falls due. */
export function horloges(
  seance: Seance,
  reglement: Reglement,
  aujourdhui: DateCivile,
  { prochaineSeance, siteExiste }: Ouverture,
): Horloge[] {
  const liste = echeanceListe(reglement, seance.date);
  const { pv } = seance;
  const publication = pv.arrete === undefined ? undefined : echeancePublicationPv(reglement, pv.arrete.le).auPlusTard;
  const { affichage, site } = reglement.listePublication.valeur;
  const listeDue = estFixe(reglement.delaiListe);
  const copieListe = echeanceCopieListe(reglement, seance.date);
  const copiePv = echeanceCopiePv(reglement, pv.arrete?.le ?? seance.date);
  const pvDu = estFixe(reglement.delaiPublicationPv);
  return [
    ...(listeDue && affichage
      ? [horloge('liste-affichee', liste.source, aujourdhui, seance.liste.afficheeLe, liste.auPlusTard)]
      : []),
    ...(listeDue && site && siteExiste
      ? [horloge('liste-en-ligne', liste.source, aujourdhui, seance.liste.enLigneLe, liste.auPlusTard)]
      : []),
    ...(copieListe === undefined
      ? []
      : [horloge('liste-copie', copieListe.source, aujourdhui, seance.liste.copieLe, copieListe.auPlusTard)]),
    horloge('pv-arrete', reglement.arretPv.source, aujourdhui, pv.arrete?.le, prochaineSeance),
    signature(reglement, pv),
    ...(pvDu && siteExiste
      ? [horloge('pv-publie', reglement.delaiPublicationPv.source, aujourdhui, pv.publieLe, publication)]
      : []),
    ...(pvDu && reglement.pvPapier.valeur
      ? [horloge('pv-papier', reglement.delaiPublicationPv.source, aujourdhui, pv.papierLe, publication)]
      : []),
    ...(copiePv === undefined
      ? []
      : [
          horloge(
            'pv-copie',
            copiePv.source,
            aujourdhui,
            pv.copieLe,
            pv.arrete === undefined ? undefined : copiePv.auPlusTard,
          ),
        ]),
  ];
}
