import type { DateCivile } from '../date.ts';
import { echeanceListe, echeancePublicationPv } from '../reglement/echeances.ts';
import type { Source } from '../reglement/parametre.ts';
import type { Reglement } from '../reglement/reglement.ts';
import type { Seance } from '../seance/seance.ts';

export const suites = ['liste-affichee', 'liste-en-ligne', 'pv-arrete', 'pv-signe', 'pv-publie', 'pv-papier'] as const;
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
  return [
    ...(affichage
      ? [horloge('liste-affichee', liste.source, aujourdhui, seance.liste.afficheeLe, liste.auPlusTard)]
      : []),
    ...(site && siteExiste
      ? [horloge('liste-en-ligne', liste.source, aujourdhui, seance.liste.enLigneLe, liste.auPlusTard)]
      : []),
    horloge('pv-arrete', reglement.arretPv.source, aujourdhui, pv.arrete?.le, prochaineSeance),
    horloge('pv-signe', reglement.quiSigne.source, aujourdhui, pv.signeLe, publication),
    ...(siteExiste
      ? [horloge('pv-publie', reglement.delaiPublicationPv.source, aujourdhui, pv.publieLe, publication)]
      : []),
    horloge('pv-papier', reglement.delaiPublicationPv.source, aujourdhui, pv.papierLe, publication),
  ];
}
