import { scrutinsDeliberants, toursPrecedents } from '../../domain/acte/deliberations.ts';
import { dateDernierEnvoi } from '../../domain/convocation/envois.ts';
import { isFait, type Fait } from '../../domain/seance/fait.ts';
import { etatAvant } from '../../domain/seance/etat.ts';
import { faitsOrdonnes, numeroDuPoint } from '../../domain/seance/ordre.ts';
import { estFixe } from '../../domain/reglement/parametre.ts';
import type { Issue } from '../paroles/formes.ts';
import { run, para, titre, type Bloc, type Document } from '../modele/document.ts';
import { texteDuBloc } from '../modele/texte.ts';
import { document, type Plume } from './dossier.ts';
import { enLangues } from './enLangues.ts';
import { intitule, libre, titreDuPoint } from './libre.ts';
import { composition } from './ouverture.ts';
import { phrase } from './phrase.ts';
import { decisionDe, deportesDe, phrasesDuScrutin, toursDe, type PhraseDeScrutin } from './scrutin.ts';
import { signataires, signatairesDeLaMairie } from './signataires.ts';

type Parties = {
  readonly visas: readonly Bloc[];
  readonly considerants: readonly Bloc[];
  readonly dispositif: readonly Bloc[];
  readonly complet: boolean;
};

/** A draft as people write it: « Vu… », « Considérant… », then the rest; one that already says « décide » is left as it is. */
function parties({ paroles: { deliberation: dit } }: Plume, blocs: readonly Bloc[]): Parties {
  const commence = (est: (texte: string) => boolean) => (b: Bloc) =>
    b.type === 'paragraphe' && est(texteDuBloc(b).trim());
  const visas = blocs.filter(commence(dit.isVisa));
  const considerants = blocs.filter(commence(dit.isConsiderant));
  return {
    visas,
    considerants,
    dispositif: blocs.filter((b) => !visas.includes(b) && !considerants.includes(b)),
    complet: blocs.some((b) => dit.isComplet(texteDuBloc(b))),
  };
}

const phrases = (p: Plume, fait: Fait<'scrutin'>, dites: (x: PhraseDeScrutin) => boolean = () => true): Bloc[] =>
  phrasesDuScrutin(p, fait)
    .filter(dites)
    .map((x) => phrase(p, x.texte, { faitId: fait.id, ...(x.alerte ? { alerte: true } : {}) }));

/** A text that opens with its own verb in capitals needs no « DÉCIDE ». */
const ouvreParUnVerbe = (texte: string): boolean => /^\p{Lu}{4,}\b/u.test(texte.normalize('NFC').trim());

/** « Le conseil municipal, après en avoir délibéré, …, DÉCIDE : » and the text, or that text alone when it opens with its own verb. */
function decide(p: Plume, issue: Issue, dit: string, dispositif: readonly Bloc[]): Bloc[] {
  const premier = dispositif[0];
  const verbe = issue === 'adopte' && premier !== undefined && ouvreParUnVerbe(texteDuBloc(premier));
  const { formule, decide: mot } = p.paroles.deliberation;
  return [
    phrase(p, formule(p.linstance, dit)),
    ...(verbe ? [] : [para([run(mot(issue), { gras: true })], { aligne: 'centre' as const })]),
    ...dispositif,
  ];
}

/** A body that only gives its opinion adopts nothing. */
function issueDe(p: Plume, fait: Fait<'scrutin'> | undefined): Issue {
  const resultat = fait?.fige?.resultat;
  if (resultat === 'avis-defavorable') return 'avis-defavorable';
  if (p.reglement.natureVote.valeur === 'avis') return resultat === 'rejete' ? 'avis-defavorable' : 'avis';
  return resultat === 'rejete' ? 'rejete' : 'adopte';
}

/** What the ballot says around the text: before it in a secret ballot, after it where names are given. */
function entourer(p: Plume, fait: Fait<'scrutin'> | undefined, dispositif: readonly Bloc[]): Bloc[] {
  const { deliberation: dit, vote } = p.paroles;
  const texte = dispositif.length === 0 ? [phrase(p, dit.texteAbsent(p.mots.deliberation))] : dispositif;
  const issue = issueDe(p, fait);
  if (fait === undefined) return decide(p, issue, '', texte);
  const { saisie } = fait;
  if (saisie.forme === 'election') {
    const tours = toursDe(p, fait).flatMap((f) => phrases(p, f));
    return dispositif.length === 0 ? tours : [...tours, ...decide(p, issue, '', dispositif)];
  }
  if (saisie.forme === 'prend-acte')
    return dispositif.length === 0 ? phrases(p, fait) : decide(p, 'acte', '', dispositif);
  const decision = decisionDe(p, fait);
  if (decision === undefined || decision.mode === 'secret')
    return [...phrases(p, fait), ...decide(p, issue, '', texte)];
  return [...decide(p, issue, vote.maniere(decision), texte), ...phrases(p, fait, (x) => x.resultat !== true)];
}

function corps(p: Plume, pointId: string, fait: Fait<'scrutin'> | undefined): Bloc[] {
  const { deliberation: dit } = p.paroles;
  const projet = libre(p, 'projet', pointId).blocs;
  const { visas, considerants, dispositif, complet } = parties(p, projet);
  if (complet) return [...projet, ...(fait === undefined ? [] : phrases(p, fait))];
  const rapporteur = p.seance.points.find((x) => x.id === pointId)?.rapporteur;
  const code = p.mots.visa === '' ? [] : [phrase(p, dit.vu(p.mots.visa))];
  return [
    ...(visas.length === 0 ? code : visas),
    ...(rapporteur === undefined ? [] : [phrase(p, dit.rapporteur(p.nom(rapporteur)))]),
    ...considerants,
    ...entourer(p, fait, dispositif),
  ];
}

/** The draft deliberation of a point before the sitting: the words put to the vote, nothing decided yet. */
export const projetDeDeliberation = enLangues((p, pointId: string): Document => {
  const point = p.seance.points.find((x) => x.id === pointId);
  if (point === undefined) throw new Error(`unknown point ${pointId}`);
  return document(p, p.paroles.deliberation.projet(p.mots.deliberation), [
    titre(1, titreDuPoint(p, point, numeroDuPoint(p.seance, pointId))),
    libre(p, 'note', pointId),
    ...corps(p, pointId, undefined),
  ]);
});

const objetDe = (p: Plume, fait: Fait<'scrutin'>): string => {
  const point = p.seance.points.find((x) => x.id === fait.pointId);
  return [point === undefined ? undefined : intitule(p, point), fait.objet]
    .filter((t) => t !== undefined && t !== '')
    .join(' — ');
};

/** The extract of the register for one ballot: who sat, visas, considérants, dispositif, result, signatures. */
export const extraitDeDeliberation = enLangues((p, scrutinId: string): Document => {
  const { seance, reglement, mots, paroles } = p;
  const dit = paroles.deliberation;
  const fait = faitsOrdonnes(seance).find((f) => f.id === scrutinId);
  if (fait === undefined || !isFait(fait, 'scrutin')) throw new Error(`unknown scrutin ${scrutinId}`);
  const etat = etatAvant(seance, scrutinId);
  const chair = etat.presidence === undefined ? undefined : p.membre(etat.presidence);
  const ouvert = faitsOrdonnes(seance).find((f) => f.type === 'ouverture');
  const dates = dit.dates(dateDernierEnvoi(seance), seance.affichage);
  const suites = dit.suites(mots.deliberation, mots.controle, seance.actes[scrutinId] ?? {});
  const { fige } = fait;
  const deportes = fige === undefined ? [] : deportesDe(p, fige);
  return document(p, paroles.typo.majuscule(mots.extrait.un), [
    titre(1, dit.numero(mots.deliberation, p.numero?.(scrutinId))),
    titre(2, dit.objet(objetDe(p, fait))),
    phrase(
      p,
      paroles.ouverture.ouverture({
        date: seance.date,
        heure: ouvert?.heure ?? seance.heure,
        instance: p.instanceDe,
        convocation: dateDernierEnvoi(seance),
        lieu: p.lieu,
        presidence: chair === undefined ? undefined : paroles.personnes.nomEtQualite(chair, mots),
      }),
    ),
    ...composition(p, etat),
    ...(fige === undefined ? [] : [phrase(p, dit.votants(fige.votants))]),
    ...(deportes.length === 0 ? [] : [phrase(p, dit.deportes(deportes))]),
    ...(dates === undefined ? [] : [phrase(p, dates)]),
    { type: 'filet' },
    ...corps(p, fait.pointId, fait),
    { type: 'filet' },
    phrase(p, dit.fait),
    {
      type: 'signatures',
      lieuEtDate: paroles.convocation.lieuEtDate(p.nomCommune, seance.date),
      signataires: signataires(p, etat),
    },
    ...(suites === undefined ? [] : [phrase(p, suites)]),
    ...(reglement.pays === 'FR' && estFixe(reglement.delaiRecours) && reglement.natureVote.valeur === 'decision'
      ? [phrase(p, dit.recours(reglement.delaiRecours.valeur.mois))]
      : []),
  ]);
});

/** The liste des délibérations, adopted and refused, to post and put online. */
export const listeDesDeliberations = enLangues((p): Document => {
  const { seance, mots, paroles } = p;
  const { LISTE, resultat: dire, pointDeLOrdre } = paroles.deliberation;
  const lignes = scrutinsDeliberants(seance).flatMap((fait) => {
    if (fait.fige === undefined) return [];
    const { resultat, unanimite } = fait.fige;
    const elus = [...toursPrecedents(seance, fait.id), fait].flatMap((tour) => tour.fige?.elus ?? []);
    return [
      [
        [run(p.numero?.(fait.id) ?? pointDeLOrdre(numeroDuPoint(seance, fait.pointId) ?? ''))],
        [run(objetDe(p, fait))],
        [run(dire(resultat, unanimite, unanimite ? [] : elus.map(paroles.personnes.saisi)))],
      ],
    ];
  });
  const ouvert = faitsOrdonnes(seance).find((f) => f.type === 'ouverture');
  const dites = [
    ...(seance.liste.afficheeLe === undefined ? [] : [LISTE.affichee(seance.liste.afficheeLe, mots.liste)]),
    ...(seance.liste.enLigneLe === undefined ? [] : [LISTE.enLigne(seance.liste.enLigneLe, mots.liste)]),
  ];
  const nom = paroles.typo.majuscule(mots.liste.un);
  return document(p, nom, [
    phrase(p, LISTE.seance(p.instanceDe, mots.seance.un, seance.date, ouvert?.heure ?? seance.heure)),
    ...(lignes.length === 0
      ? [phrase(p, LISTE.aucune(mots.deliberation))]
      : [{ type: 'tableau' as const, entetes: LISTE.colonnes, largeurs: [3, 11, 5], lignes }]),
    ...(dites.length === 0 ? [] : [phrase(p, `${nom} ${dites.join(', ')}.`)]),
    { type: 'signatures', signataires: signatairesDeLaMairie(p) },
  ]);
});
