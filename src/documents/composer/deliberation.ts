import { scrutinsDeliberants, toursPrecedents } from '../../domain/acte/deliberations.ts';
import { dateDernierEnvoi } from '../../domain/convocation/envois.ts';
import { isFait, type Fait } from '../../domain/seance/fait.ts';
import { etatAvant } from '../../domain/seance/etat.ts';
import { faitsOrdonnes, numeroDuPoint } from '../../domain/seance/ordre.ts';
import * as fr from '../fr/deliberation.ts';
import { lieuEtDate } from '../fr/convocation.ts';
import { nomEtQualite } from '../fr/personnes.ts';
import { ouverture as seanceOuverte } from '../fr/ouverture.ts';
import { majuscule } from '../fr/typo.ts';
import { maniere } from '../fr/vote.ts';
import { run, para, titre, type Bloc, type Document } from '../modele/document.ts';
import { texteDuBloc } from '../modele/texte.ts';
import { document, libre, plume, signataireChef, signataires, type Dossier, type Plume } from './dossier.ts';
import { sousTitreSeance } from './ordreDuJour.ts';
import { composition, phrase } from './ouverture.ts';
import { decisionDe, deportesDe, phrasesDuScrutin, toursDe, type PhraseDeScrutin } from './scrutin.ts';

type Parties = {
  readonly visas: readonly Bloc[];
  readonly considerants: readonly Bloc[];
  readonly dispositif: readonly Bloc[];
  readonly complet: boolean;
};

const commence = (bloc: Bloc, mot: RegExp): boolean => bloc.type === 'paragraphe' && mot.test(texteDuBloc(bloc).trim());

/** A draft as people write it: « Vu… », « Considérant… », then the rest; one that already says « décide » is left as it is. */
function parties(blocs: readonly Bloc[]): Parties {
  const complet = blocs.some((b) =>
    /après en avoir délibéré|^\s*(décide|autorise|approuve)\b\s*:/iu.test(texteDuBloc(b)),
  );
  const visas = blocs.filter((b) => commence(b, /^vu\b/iu));
  const considerants = blocs.filter((b) => commence(b, /^consid[ée]rant/iu));
  return {
    visas,
    considerants,
    dispositif: blocs.filter((b) => !visas.includes(b) && !considerants.includes(b)),
    complet,
  };
}

const phrases = (p: Plume, fait: Fait<'scrutin'>, dites: (x: PhraseDeScrutin) => boolean = () => true): Bloc[] =>
  phrasesDuScrutin(p, fait)
    .filter(dites)
    .map((x) => phrase(x.texte, { faitId: fait.id, ...(x.alerte ? { alerte: true } : {}) }));

/** « Le conseil municipal, après en avoir délibéré, …, DÉCIDE : » and the text, or that text alone when it opens with its own verb. */
function decide(p: Plume, mot: string, dit: string, dispositif: readonly Bloc[]): Bloc[] {
  const premier = dispositif[0];
  const verbe = mot === fr.DECIDE.adopte && premier !== undefined && fr.ouvreParUnVerbe(texteDuBloc(premier));
  return [
    phrase(fr.formule(p.linstance, dit)),
    ...(verbe ? [] : [para([run(mot, { gras: true })], { aligne: 'centre' as const })]),
    ...dispositif,
  ];
}

/** What the ballot says around the text: before it in a secret ballot, after it where names are given. */
function entourer(p: Plume, fait: Fait<'scrutin'> | undefined, dispositif: readonly Bloc[]): Bloc[] {
  const texte = dispositif.length === 0 ? [phrase(fr.texteAbsent)] : dispositif;
  if (fait === undefined) return decide(p, fr.DECIDE.adopte, '', texte);
  const { saisie } = fait;
  if (saisie.forme === 'election') {
    const tours = toursDe(p, fait).flatMap((f) => phrases(p, f));
    return dispositif.length === 0 ? tours : [...tours, ...decide(p, fr.DECIDE.adopte, '', dispositif)];
  }
  if (saisie.forme === 'prend-acte')
    return dispositif.length === 0 ? phrases(p, fait) : decide(p, fr.DECIDE.acte, '', dispositif);
  const mot = fait.fige?.resultat === 'rejete' ? fr.DECIDE.rejete : fr.DECIDE.adopte;
  const decision = decisionDe(p, fait);
  if (decision === undefined || decision.mode === 'secret') return [...phrases(p, fait), ...decide(p, mot, '', texte)];
  return [...decide(p, mot, maniere(decision), texte), ...phrases(p, fait, (x) => x.resultat !== true)];
}

function corps(p: Plume, pointId: string, fait: Fait<'scrutin'> | undefined): Bloc[] {
  const projet = libre(p, 'projet', pointId).blocs;
  const { visas, considerants, dispositif, complet } = parties(projet);
  if (complet) return [...projet, ...(fait === undefined ? [] : phrases(p, fait))];
  const rapporteur = p.seance.points.find((x) => x.id === pointId)?.rapporteur;
  return [
    ...(visas.length === 0 && p.reglement.pays === 'FR' ? [phrase(fr.VU_CODE)] : visas),
    ...(rapporteur === undefined ? [] : [phrase(fr.rapporteur(p.nom(rapporteur)))]),
    ...considerants,
    ...entourer(p, fait, dispositif),
  ];
}

/** The draft deliberation of a point before the sitting: the words put to the vote, nothing decided yet. */
export function projetDeDeliberation(dossier: Dossier, pointId: string): Document {
  const p = plume(dossier);
  const point = p.seance.points.find((x) => x.id === pointId);
  if (point === undefined) throw new Error(`unknown point ${pointId}`);
  const numero = numeroDuPoint(p.seance, pointId);
  const intitule = numero === undefined ? point.intitule : `${numero}. ${point.intitule}`;
  return document(p, fr.TITRES.projet, sousTitreSeance(p), [
    titre(1, intitule),
    libre(p, 'note', pointId),
    ...corps(p, pointId, undefined),
  ]);
}

/** The extract of the register for one ballot: who sat, visas, considérants, dispositif, result, signatures. */
export function extraitDeDeliberation(dossier: Dossier, scrutinId: string): Document {
  const p = plume(dossier);
  const { seance, reglement } = p;
  const fait = faitsOrdonnes(seance).find((f) => f.id === scrutinId);
  if (fait === undefined || !isFait(fait, 'scrutin')) throw new Error(`unknown scrutin ${scrutinId}`);
  const point = seance.points.find((x) => x.id === fait.pointId);
  const etat = etatAvant(seance, scrutinId);
  const chair = etat.presidence === undefined ? undefined : p.membre(etat.presidence);
  const ouvert = faitsOrdonnes(seance).find((f) => f.type === 'ouverture');
  const objet = [point?.intitule, fait.objet].filter((t) => t !== undefined && t !== '').join(' — ');
  const dates = fr.dates(dateDernierEnvoi(seance), seance.affichage);
  const suites = fr.suites(seance.actes[scrutinId] ?? {});
  const fige = fait.fige;
  const deportes = fige === undefined ? [] : deportesDe(p, fige);
  return document(p, fr.TITRES.extrait, sousTitreSeance(p), [
    titre(1, fr.numero(p.numero?.(scrutinId))),
    titre(2, fr.objet(objet)),
    phrase(
      seanceOuverte({
        date: seance.date,
        heure: ouvert?.heure ?? seance.heure,
        instance: p.instanceDe,
        convocation: dateDernierEnvoi(seance),
        lieu: seance.lieu,
        presidence: chair === undefined ? undefined : nomEtQualite(chair, reglement.mots),
      }),
    ),
    ...composition(p, etat),
    ...(fige === undefined ? [] : [phrase(fr.votants(fige.votants))]),
    ...(deportes.length === 0 ? [] : [phrase(fr.deportes(deportes))]),
    ...(dates === undefined ? [] : [phrase(dates)]),
    { type: 'filet' },
    ...corps(p, fait.pointId, fait),
    { type: 'filet' },
    phrase(fr.fait),
    {
      type: 'signatures',
      lieuEtDate: lieuEtDate(seance.nomCommune, seance.date),
      signataires: signataires(p, etat),
    },
    ...(suites === undefined ? [] : [phrase(suites)]),
    phrase(fr.recours(reglement.delaiRecours.valeur.mois)),
  ]);
}

/** The liste des délibérations, adopted and refused, to post and put online. */
export function listeDesDeliberations(dossier: Dossier): Document {
  const p = plume(dossier);
  const { seance } = p;
  const lignes = scrutinsDeliberants(seance).flatMap((fait) => {
    if (fait.fige === undefined) return [];
    const point = seance.points.find((x) => x.id === fait.pointId);
    const objet = [point?.intitule, fait.objet].filter((t) => t !== undefined && t !== '').join(' — ');
    const { resultat, unanimite } = fait.fige;
    const elus = [...toursPrecedents(seance, fait.id), fait].flatMap((tour) => tour.fige?.elus ?? []);
    const detail = unanimite ? ` ${fr.LISTE.unanimite}` : elus.length > 0 ? ` : ${elus.join(', ')}` : '';
    return [
      [
        [run(p.numero?.(fait.id) ?? fr.pointDeLOrdre(numeroDuPoint(seance, fait.pointId) ?? ''))],
        [run(objet)],
        [run(fr.resultat(resultat) + detail)],
      ],
    ];
  });
  const ouvert = faitsOrdonnes(seance).find((f) => f.type === 'ouverture');
  const dites = [
    ...(seance.liste.afficheeLe === undefined ? [] : [fr.LISTE.affichee(seance.liste.afficheeLe)]),
    ...(seance.liste.enLigneLe === undefined ? [] : [fr.LISTE.enLigne(seance.liste.enLigneLe)]),
  ];
  return document(p, majuscule(p.reglement.mots.liste.un), sousTitreSeance(p), [
    phrase(fr.LISTE.seance(p.instanceDe, seance.date, ouvert?.heure ?? seance.heure)),
    ...(lignes.length === 0
      ? [phrase(fr.LISTE.aucune)]
      : [{ type: 'tableau' as const, entetes: fr.LISTE.colonnes, largeurs: [3, 11, 5], lignes }]),
    ...(dites.length === 0 ? [] : [phrase(`${majuscule(p.reglement.mots.liste.un)} ${dites.join(', ')}.`)]),
    { type: 'signatures', signataires: [signataireChef(p)] },
  ]);
}
