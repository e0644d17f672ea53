import type { Candidat, Genre, Tour } from '../paroles/formes.ts';
import { aanhaling, compte, liste, majuscule, meervoud, nombre } from './typo.ts';

const RANG = ['', 'Eerste', 'Tweede', 'Derde'] as const;
const WIJZE = { ordinaire: 'mondelinge stemming', public: 'hoofdelijke stemming', secret: 'geheime stemming' } as const;

function cijfers(t: Tour): string {
  return [
    compte(t.votants, 'stemmer', 'stemmers'),
    ...(t.bulletins === undefined ? [] : [compte(t.bulletins, 'stembiljet', 'stembiljetten')]),
    ...(t.blancs > 0 ? [compte(t.blancs, 'blanco stembiljet', 'blanco stembiljetten')] : []),
    ...(t.nuls > 0 ? [compte(t.nuls, 'ongeldig stembiljet', 'ongeldige stembiljetten')] : []),
    compte(t.exprimes, 'geldige stem', 'geldige stemmen'),
    ...(t.absolue ? [`volstrekte meerderheid: ${nombre(t.majoriteAbsolue)}`] : []),
  ].join(', ');
}

const naamVan = (t: Tour, c: Candidat): string =>
  !t.liste ? c.nom : /^lijst\s/iu.test(c.nom) ? `lijst ${c.nom.slice(6)}` : `de lijst ${aanhaling(c.nom)}`;

function behaald(t: Tour): string {
  if (t.candidats.length === 0) return '';
  const stem = (c: Candidat): string => compte(c.voix, 'stem', 'stemmen');
  const zinnen = t.candidats.map((c, i) =>
    i === 0 ? `${naamVan(t, c)} behaalt ${stem(c)}` : `${naamVan(t, c)}, ${stem(c)}`,
  );
  return ` ${majuscule(zinnen.join('; '))}.`;
}

/** True when someone with as many votes as an elected one is not elected: age decided. */
const opLeeftijd = (t: Tour): boolean =>
  t.candidats.some((c) => c.elu && t.candidats.some((x) => !x.elu && x.voix === c.voix && x.voix > 0));

function verkozen(t: Tour): string {
  const elus = t.candidats.filter((c) => c.elu);
  if (elus.length === 0) return '';
  const is = meervoud(elus.length, 'is', 'zijn');
  if (t.liste)
    return ` ${majuscule(naamVan(t, elus[0] as Candidat))}${opLeeftijd(t) ? ', waarvan de gemiddelde leeftijd bij gelijk aantal stemmen beslist,' : ''} is verkozen.`;
  const behaalt = meervoud(elus.length, 'behaalt', 'behalen');
  const reden = opLeeftijd(t)
    ? `, bij gelijk aantal stemmen als ${t.egalite === 'plus-age' ? 'oudste' : 'jongste'},`
    : t.absolue
      ? `, die de volstrekte meerderheid ${behaalt},`
      : `, die de meeste stemmen ${behaalt},`;
  return ` ${majuscule(liste(elus.map((c) => c.nom)))}${reden} ${is} verkozen.`;
}

function vervolg(t: Tour): string {
  const elus = t.candidats.filter((c) => c.elu).length;
  const volgende = t.resultat === 'second-tour' ? 'tweede' : t.resultat === 'troisieme-tour' ? 'derde' : undefined;
  if (volgende === undefined)
    return t.resultat === 'inconnu' ? ' Bij gelijk aantal stemmen moet de uitslag nog worden vastgesteld.' : '';
  return elus > 0
    ? ` Er ${meervoud(t.sieges - elus, 'blijft', 'blijven')} ${compte(t.sieges - elus, 'mandaat', 'mandaten')} te begeven; een ${volgende} stemming volgt.`
    : ` Geen ${t.liste ? 'lijst' : 'kandidaat'} behaalde de volstrekte meerderheid; een ${volgende} stemming volgt.`;
}

/** One round of an election, from the ballots to the proclamation. */
export function tourDElection(t: Tour, plusieursTours: boolean): string {
  const onderwerp = t.objet === undefined || t.objet === '' ? '' : `${majuscule(t.objet.trim())}. `;
  const ronde =
    plusieursTours || t.tour > 1
      ? `${RANG[t.tour] ?? `${t.tour}e`} stemronde${t.sieges > 1 && !t.liste ? ` (${compte(t.sieges, 'mandaat', 'mandaten')})` : ''}. `
      : '';
  return `${onderwerp}${ronde}${majuscule(t.scrutin ?? WIJZE[t.mode])}: ${cijfers(t)}.${behaald(t)}${verkozen(t)}${vervolg(t)}`;
}

export const assesseurs = (noms: readonly string[], _genre: Genre): string =>
  `${majuscule(liste(noms))} ${meervoud(noms.length, 'wordt', 'worden')} aangewezen als ${meervoud(noms.length, 'bijzitter', 'bijzitters')}.`;
