import { plume } from '../../../documents/composer/dossier.ts';
import { phrasesDuScrutin } from '../../../documents/composer/scrutin.ts';
import type { Reglement } from '../../../domain/reglement/reglement.ts';
import type { Deport } from '../../../domain/seance/etat.ts';
import type { Fait } from '../../../domain/seance/fait.ts';
import type { Fige, Saisie } from '../../../domain/seance/saisie.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import type { MembreId } from '../../../domain/ids.ts';
import { liste, suite } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { genreDe, genreDeTous, nommerTous } from './noms.ts';
import type { Salle } from './salle.ts';

/** Result in one or two words: « Adopté à l’unanimité ». */
export function titreResultat(fige: Fige): string {
  if (fige.resultat === 'elu') return t('tenir.resultat.elu', { n: fige.elus?.length ?? 0 });
  return t(`tenir.resultat.${fige.resultat}`);
}

const FAVORABLES: ReadonlySet<Fige['resultat']> = new Set(['adopte', 'avis-favorable']);

const positif = (n: number | undefined): n is number => n !== undefined && n > 0;

/** The figures in few words: « 11 pour, 1 abstention ». */
export function chiffresResultat(fige: Fige, saisie: Saisie): string {
  if (saisie.forme === 'election')
    return suite(
      saisie.voix
        .filter((c) => c.candidat !== '')
        .map((c) => t('tenir.pv.election.voix', { nom: c.candidat, n: c.voix })),
    );
  const chiffres: string[] =
    fige.unanimite === true && FAVORABLES.has(fige.resultat) ? [t('tenir.fil.resultat.unanimite')] : [];
  if (fige.pour !== undefined) chiffres.push(t('tenir.chiffre.pour', { n: fige.pour }));
  if (positif(fige.contre)) chiffres.push(t('tenir.chiffre.contre', { n: fige.contre }));
  if (positif(fige.abstention))
    chiffres.push(
      t(saisie.forme === 'secret' ? 'tenir.chiffre.blancs' : 'tenir.chiffre.abstention', { n: fige.abstention }),
    );
  if (positif(fige.nppv)) chiffres.push(t('tenir.chiffre.nppv', { n: fige.nppv }));
  if (fige.preponderante === true) chiffres.push(t('tenir.chiffre.preponderante'));
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

/** The sentence that the procès-verbal will say of this ballot: the documents' own words, after who withdrew. */
export function phraseScrutin(
  seance: Seance,
  reglement: Reglement,
  fait: Fait<'scrutin'>,
  deports: readonly Deport[],
  salle: Salle,
): string {
  const p = plume({ seance, reglement });
  const dites = phrasesDuScrutin(p, fait).filter((phrase) => phrase.alerte !== true);
  return p.paroles.typo.typographie([...phraseDeports(deports, salle), ...dites.map(({ texte }) => texte)].join(' '));
}
