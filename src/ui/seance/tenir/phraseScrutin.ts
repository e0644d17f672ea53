import { votesNommes } from '../../../domain/seance/cloreScrutin.ts';
import type { Deport } from '../../../domain/seance/etat.ts';
import type { Fige, Saisie, SensDeVote } from '../../../domain/seance/saisie.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import type { MembreId } from '../../../domain/ids.ts';
import { liste } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { genreDe, genreDeTous, nommerTous } from './noms.ts';
import type { Salle } from './salle.ts';

type Scrutin = {
  readonly saisie: Saisie;
  readonly mode: 'ordinaire' | 'public' | 'secret';
  readonly objet?: string | undefined;
  readonly renonceAuSecret?: boolean | undefined;
};

/** Result in one or two words: « Adopté à l’unanimité ». */
export function titreResultat(fige: Fige): string {
  if (fige.resultat === 'elu') return t('tenir.resultat.elu', { n: fige.elus?.length ?? 0 });
  return t(`tenir.resultat.${fige.resultat}`);
}

const positif = (n: number | undefined): n is number => n !== undefined && n > 0;

/** The figures in few words: « 11 pour, 1 abstention ». */
export function chiffresResultat(fige: Fige, saisie: Saisie): string {
  if (saisie.forme === 'election')
    return saisie.voix
      .filter((c) => c.candidat !== '')
      .map((c) => t('tenir.pv.election.voix', { nom: c.candidat, n: c.voix }))
      .join(' ; ');
  const chiffres: string[] =
    fige.unanimite === true && fige.resultat === 'adopte' ? [t('tenir.fil.resultat.unanimite')] : [];
  if (fige.pour !== undefined) chiffres.push(t('tenir.chiffre.pour', { n: fige.pour }));
  if (positif(fige.contre)) chiffres.push(t('tenir.chiffre.contre', { n: fige.contre }));
  if (positif(fige.abstention))
    chiffres.push(
      t(saisie.forme === 'secret' ? 'tenir.chiffre.blancs' : 'tenir.chiffre.abstention', { n: fige.abstention }),
    );
  if (positif(fige.nppv)) chiffres.push(t('tenir.chiffre.nppv', { n: fige.nppv }));
  return chiffres.join(', ');
}

/** For the timeline: « unanimité », « 11 pour, 2 contre », « Mme Rouanet élue ». */
export function resumeScrutin(fige: Fige, saisie: Saisie, salle: Salle): string {
  if (fige.resultat === 'elu' && saisie.forme === 'election') {
    const elus = fige.elus ?? [];
    if (saisie.liste === true) return t('tenir.fil.resultat.liste', { noms: liste(elus) });
    const membre = [...salle.membres.values()].find((m) =>
      saisie.voix.some((c) => c.candidat === elus[0] && c.membreId === m.id),
    );
    return t('tenir.fil.resultat.elu', { n: elus.length, noms: elus[0] ?? '', genre: genreElu(elus, membre) });
  }
  if (fige.resultat === 'second-tour' || fige.resultat === 'troisieme-tour')
    return t(`tenir.fil.resultat.${fige.resultat}`, { tour: saisie.forme === 'election' ? saisie.tour : 1 });
  if (fige.resultat === 'adopte' && fige.unanimite === true) return t('tenir.fil.resultat.unanimite');
  const mot = t(`tenir.fil.resultat.${fige.resultat}`);
  if (fige.pour === undefined) return mot;
  return fige.resultat === 'adopte' && positif(fige.contre)
    ? chiffresResultat(fige, saisie)
    : [mot, chiffresResultat(fige, saisie)].join(', ');
}

const genreElu = (elus: readonly string[], membre: Parameters<typeof genreDe>[0]): 'f' | 'm' =>
  elus.length === 1 && ((elus[0] ?? '').startsWith('Mme') || genreDe(membre) === 'f') ? 'f' : 'm';

/** Those withdrawn, in the sentence that opens the result. */
export function phraseDeports(deports: readonly Deport[], salle: Salle): string[] {
  const dire = (id: 'tenir.pv.deport' | 'tenir.pv.retrait', membres: MembreId[]): string[] =>
    membres.length === 0
      ? []
      : [
          t(id, {
            n: membres.length,
            noms: nommerTous(salle.membres, membres),
            genre: genreDeTous(salle.membres, membres),
          }),
        ];
  return [
    ...dire(
      'tenir.pv.deport',
      deports.filter((d) => d.genre !== 'compte-administratif').map((d) => d.membre),
    ),
    ...dire(
      'tenir.pv.retrait',
      deports.filter((d) => d.genre === 'compte-administratif').map((d) => d.membre),
    ),
  ];
}

const NOMBRES = {
  pour: 'tenir.pv.voix-pour',
  contre: 'tenir.pv.voix-contre',
  abstention: 'tenir.pv.abstentions',
  nppv: 'tenir.pv.nppv',
} as const;

function chiffresEnPhrase(
  seance: Seance,
  scrutin: Scrutin,
  fige: Fige,
  votants: readonly MembreId[],
  salle: Salle,
): string {
  const { saisie } = scrutin;
  if (saisie.forme === 'secret')
    return liste([
      t('tenir.pv.voix-pour', { n: saisie.pour }),
      t('tenir.pv.voix-contre', { n: saisie.contre }),
      ...(saisie.blancs > 0 ? [t('tenir.pv.blancs', { n: saisie.blancs })] : []),
      ...(saisie.nuls > 0 ? [t('tenir.pv.nuls', { n: saisie.nuls })] : []),
    ]);
  const noms = votesNommes(seance, saisie, votants);
  const avecNoms = (sens: SensDeVote, n: number): string => {
    const chiffre = t(NOMBRES[sens], { n });
    // Names of those « pour » are said in a public ballot only: elsewhere they are everyone else.
    if (noms === undefined || (sens === 'pour' && scrutin.mode !== 'public')) return chiffre;
    const cites = [...noms].flatMap(([m, s]) => (s === sens ? [m] : []));
    return cites.length === 0 ? chiffre : t('tenir.pv.avec-noms', { chiffre, noms: nommerTous(salle.membres, cites) });
  };
  const ordre =
    fige.resultat === 'rejete'
      ? (['contre', 'pour', 'abstention', 'nppv'] as const)
      : (['pour', 'contre', 'abstention', 'nppv'] as const);
  return liste(
    ordre.flatMap((sens) =>
      positif(fige[sens]) || (sens === ordre[0] && fige[sens] !== undefined) ? [avecNoms(sens, fige[sens] ?? 0)] : [],
    ),
  );
}

function phraseElection(saisie: Extract<Saisie, { forme: 'election' }>, fige: Fige, salle: Salle): string[] {
  const elus = fige.elus ?? [];
  const voix = [
    ...saisie.voix.map((c) => t('tenir.pv.election.voix', { nom: c.candidat, n: c.voix })),
    ...(saisie.blancs > 0 ? [t('tenir.pv.blancs', { n: saisie.blancs })] : []),
    ...(saisie.nuls > 0 ? [t('tenir.pv.nuls', { n: saisie.nuls })] : []),
  ].join(' ; ');
  const elu = saisie.voix.find((c) => c.candidat === elus[0]);
  const reste = saisie.liste === true ? 0 : saisie.sieges - elus.length;
  return [
    t('tenir.pv.election', {
      tour: saisie.tour,
      voix,
      exprimes: fige.exprimes ?? 0,
      majorite: fige.majoriteAbsolue ?? 0,
    }),
    ...(elus.length === 0
      ? [t('tenir.pv.pas-elu')]
      : [
          saisie.liste === true
            ? t('tenir.pv.elu.liste', { noms: liste(elus) })
            : t('tenir.pv.elu', {
                n: elus.length,
                noms: liste(elus),
                genre: genreElu(elus, salle.membres.get(elu?.membreId ?? '')),
              }),
        ]),
    ...(elus.length > 0 && reste > 0 ? [t('tenir.pv.reste-sieges', { n: reste })] : []),
  ];
}

function phraseIssue(
  seance: Seance,
  scrutin: Scrutin,
  fige: Fige,
  votants: readonly MembreId[],
  salle: Salle,
): string[] {
  const { saisie } = scrutin;
  if (saisie.forme === 'election') return phraseElection(saisie, fige, salle);
  if (saisie.forme === 'prend-acte') return [t('tenir.pv.prend-acte')];
  if (saisie.forme === 'sans-chiffre') return [t(`tenir.pv.sans-chiffre.${saisie.resultat}`)];
  const mode =
    saisie.forme === 'secret' ? [t('tenir.pv.secret')] : scrutin.mode === 'public' ? [t('tenir.pv.public')] : [];
  if (fige.unanimite === true && fige.resultat === 'adopte' && scrutin.mode !== 'public')
    return [...mode, t('tenir.pv.unanimite', { n: fige.pour ?? 0 })];
  const cas =
    fige.resultat === 'adopte' ||
    fige.resultat === 'rejete' ||
    fige.resultat === 'ajourne' ||
    fige.resultat === 'avis-favorable' ||
    fige.resultat === 'avis-defavorable'
      ? fige.resultat
      : 'inconnu';
  return [
    ...mode,
    t(`tenir.pv.${cas}`, { chiffres: chiffresEnPhrase(seance, scrutin, fige, votants, salle) }),
    ...(fige.preponderante === true ? [t('tenir.pv.preponderante')] : []),
  ];
}

/** The sentence that the procès-verbal will say of this ballot. */
export function phraseScrutin(
  seance: Seance,
  scrutin: Scrutin,
  fige: Fige,
  qui: { readonly votants: readonly MembreId[]; readonly deports: readonly Deport[] },
  salle: Salle,
): string {
  return [
    ...phraseDeports(qui.deports, salle),
    ...(scrutin.renonceAuSecret === true ? [t('tenir.pv.renonce')] : []),
    ...(scrutin.objet === undefined ? [] : [t('tenir.pv.objet', { objet: scrutin.objet })]),
    ...phraseIssue(seance, scrutin, fige, qui.votants, salle),
  ].join(' ');
}
