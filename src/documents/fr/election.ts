import type { Candidat, Genre, Tour } from '../paroles/formes.ts';
import { accord } from './personnes.ts';
import { compte, guillemets, liste, majuscule, NBSP, pluriel } from './typo.ts';
import { parScrutin } from './vote.ts';

const ORDINAUX = ['', 'Premier', 'Deuxième', 'Troisième'] as const;

/** The show of hands of France has no other name; elsewhere the pack says how one votes. */
const mode = (t: Tour): string =>
  t.mode === 'ordinaire' && (t.scrutin === undefined || t.scrutin === 'scrutin ordinaire')
    ? 'À main levée'
    : majuscule(parScrutin(t.scrutin ?? `scrutin ${t.mode}`));

/** « Au scrutin secret, 13 votants, 1 bulletin blanc, 12 suffrages exprimés, majorité absolue : 7. » */
function chiffres(t: Tour): string {
  const parties = [
    compte(t.votants, 'votant', 'votants'),
    ...(t.bulletins === undefined ? [] : [compte(t.bulletins, 'bulletin', 'bulletins')]),
    ...(t.blancs > 0 ? [compte(t.blancs, 'bulletin blanc', 'bulletins blancs')] : []),
    ...(t.nuls > 0 ? [compte(t.nuls, 'bulletin nul', 'bulletins nuls')] : []),
    compte(t.exprimes, 'suffrage exprimé', 'suffrages exprimés'),
    ...(t.absolue ? [`majorité absolue${NBSP}: ${t.majoriteAbsolue}`] : []),
  ];
  return parties.join(', ');
}

/** « la liste A » when it is so called, else « la liste « Ensemble » ». */
const nomDe = (t: Tour, c: Candidat): string =>
  !t.liste ? c.nom : /^liste\s/i.test(c.nom) ? `la liste ${c.nom.slice(6)}` : `la liste ${guillemets(c.nom)}`;

function obtentions(t: Tour): string {
  if (t.candidats.length === 0) return '';
  const dits = t.candidats.map((c, i) =>
    i === 0 ? `${nomDe(t, c)} obtient ${c.voix}${NBSP}voix` : `${nomDe(t, c)}, ${c.voix}${NBSP}voix`,
  );
  return ` ${majuscule(dits.join(' ; '))}.`;
}

/** True when someone with as many votes as an elected one is not elected: age decided. */
const parAge = (t: Tour): boolean =>
  t.candidats.some((c) => c.elu && t.candidats.some((x) => !x.elu && x.voix === c.voix && x.voix > 0));

function proclamation(t: Tour): string {
  const elus = t.candidats.filter((c) => c.elu);
  if (elus.length === 0) return '';
  if (t.liste) {
    const l = elus[0];
    return l === undefined
      ? ''
      : ` ${majuscule(nomDe(t, l))}${parAge(t) ? ', dont la moyenne d’âge l’emporte à égalité de voix,' : ''} est élue.`;
  }
  const genre: Genre = elus.every((c) => c.genre === 'f') ? 'f' : 'm';
  const raison = parAge(t)
    ? `, à égalité de voix et au bénéfice de ${t.egalite === 'plus-age' ? 'l’âge' : 'la jeunesse'},`
    : t.absolue
      ? ', ayant obtenu la majorité absolue,'
      : ', ayant obtenu le plus grand nombre de voix,';
  const verbe = elus.length > 1 ? 'sont' : 'est';
  return ` ${liste(elus.map((c) => c.nom))}${raison} ${verbe} ${accord('proclamé', genre, elus.length)} ${accord('élu', genre, elus.length)}.`;
}

function suite(t: Tour): string {
  const elus = t.candidats.filter((c) => c.elu).length;
  const restants = t.sieges - elus;
  const prochain =
    t.resultat === 'second-tour' ? 'deuxième' : t.resultat === 'troisieme-tour' ? 'troisième' : undefined;
  if (prochain === undefined) {
    return t.resultat === 'inconnu' ? ' Les voix étant à égalité, le résultat reste à établir.' : '';
  }
  const raison =
    elus > 0
      ? `${compte(restants, 'siège restant', 'sièges restant')} à pourvoir`
      : `aucun${t.liste ? 'e liste' : ' candidat'} n’ayant obtenu la majorité absolue`;
  return ` ${majuscule(raison)}, il est procédé à un ${prochain} tour.`;
}

/** One round of an election, from the ballots to the proclamation. */
export function tourDElection(t: Tour, plusieursTours: boolean): string {
  const objet = t.objet === undefined || t.objet === '' ? '' : `${majuscule(t.objet.trim())}. `;
  const nom = ORDINAUX[t.tour] ?? `${t.tour}e`;
  const tete =
    plusieursTours || t.tour > 1
      ? `${nom} tour${t.sieges > 1 && !t.liste ? ` (${compte(t.sieges, 'siège', 'sièges')})` : ''}. `
      : '';
  return `${objet}${tete}${mode(t)}, ${chiffres(t)}.${obtentions(t)}${proclamation(t)}${suite(t)}`;
}

export const assesseurs = (noms: readonly string[], genre: Genre): string =>
  `${liste(noms)} ${noms.length > 1 ? 'sont' : 'est'} ${accord('désigné', genre, noms.length)} ${pluriel(noms.length, genre === 'f' ? 'assesseure' : 'assesseur', genre === 'f' ? 'assesseures' : 'assesseurs')}.`;
