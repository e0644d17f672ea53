import type { Reglement } from '../../../domain/reglement/reglement.ts';
import type { Participation } from '../../../domain/seance/participation.ts';
import { articleDit } from '../../i18n/articleDit.ts';
import { heure } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { genreDe, nommerTous } from './noms.ts';
import type { Salle } from './salle.ts';

export type PhraseQuorum = {
  readonly figure: string;
  readonly verdict: string;
  readonly raisons: string;
  readonly article: string;
};

/** Where the point stands: already taken up (with its hour, and who is counted now), or about to be. */
export type Abord = { readonly heure: string; readonly comptesMaintenant: number } | undefined;

function regle(p: Participation, reglement: Reglement): string {
  const { valeur, origine } = reglement.quorum;
  const [num, den] = valeur.fraction;
  const cas = num === 1 && den === 2 && valeur.strict ? 'moitie' : num === 1 && den === 3 ? 'tiers' : 'part';
  const phrase = t(`tenir.quorum.${cas}`, { n: p.base, requis: p.requis });
  if (origine === 'derogation') return `${phrase} ${t('tenir.quorum.derogation')}`;
  return origine === 'surcharge' ? `${phrase} ${t('tenir.quorum.surcharge')}` : phrase;
}

function verdict(p: Participation, reglement: Reglement, salle: Salle, aborde: boolean): string {
  const libre = reglement.convocationSansQuorum.valeur;
  if (!p.exige) return libre <= 1 ? t('tenir.quorum.aucun') : t('tenir.quorum.libre', { n: libre });
  const manque = p.requis - p.comptes.length;
  if (p.quorum) return t(aborde ? 'tenir.quorum.atteint' : 'tenir.quorum.atteint.maintenant');
  if (aborde) return t('tenir.quorum.manquait', { n: manque });
  return t(salle.etat.ouverte ? 'tenir.quorum.manque' : 'tenir.quorum.manque.maintenant', { n: manque });
}

/** Who is there and yet not counted: those withdrawn, then the pouvoirs. */
function nonComptes(p: Participation, salle: Salle): string[] {
  const phrases: string[] = [];
  const horsBase = p.deports.filter((d) => d.genre !== 'personnel').map((d) => d.membre);
  if (p.base < p.enExercice && horsBase.length > 0)
    phrases.push(t('tenir.quorum.hors-base', { n: horsBase.length, noms: nommerTous(salle.membres, horsBase) }));
  const interesses = p.deports
    .filter(
      (d) =>
        p.presents.includes(d.membre) &&
        !p.comptes.includes(d.membre) &&
        !(p.base < p.enExercice && horsBase.includes(d.membre)),
    )
    .map((d) => d.membre);
  const n = p.pouvoirs.length;
  if (interesses.length > 0) {
    const debut = t('tenir.quorum.interesses', {
      n: interesses.length,
      noms: nommerTous(salle.membres, interesses),
      genre: genreDe(salle.membres.get(interesses[0] ?? '')),
    });
    phrases.push(`${debut}${n > 0 ? t('tenir.quorum.pouvoirs.aussi', { n }) : ''}.`);
  } else if (n > 0) phrases.push(t('tenir.quorum.pouvoirs', { n }));
  if (p.alertes.includes('pouvoir-interdit')) phrases.push(t('tenir.alerte.pouvoir-interdit'));
  return phrases;
}

/** The quorum of a point in words: figure, verdict, why, and the article it rests on. */
export function phraseQuorum(p: Participation, reglement: Reglement, salle: Salle, abord?: Abord): PhraseQuorum {
  const raisons = p.exige ? [regle(p, reglement), ...nonComptes(p, salle)] : [];
  if (abord !== undefined && p.exige && abord.comptesMaintenant !== p.comptes.length)
    raisons.push(t('tenir.quorum.aborde', { heure: heure(abord.heure), maintenant: abord.comptesMaintenant }));
  return {
    figure: p.exige
      ? t('tenir.quorum.figure', { comptes: p.comptes.length, requis: p.requis })
      : t('tenir.quorum.figure.libre', { comptes: p.comptes.length }),
    verdict: verdict(p, reglement, salle, abord !== undefined),
    raisons: raisons.join(' '),
    article: articleDit((p.exige ? reglement.quorum : reglement.convocationSansQuorum).source),
  };
}
