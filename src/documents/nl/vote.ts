import type { Decision, Groupe, Sens } from '../paroles/formes.ts';
import { compte, liste, majuscule, meervoud, NBSP, nombre, tussen } from './typo.ts';

const namenVan = (g: Groupe): string => (g.noms.length === 0 ? '' : ` (${liste(g.noms)})`);
const stemmen = (n: number, sens: string): string => `${compte(n, 'stem', 'stemmen')} ${sens}`;

function stemmenVan(d: Decision): string {
  const tegen = d.contre.nombre === 0 ? [] : [`${stemmen(d.contre.nombre, 'tegen')}${namenVan(d.contre)}`];
  const voor = d.pour.nombre === 0 ? [] : [stemmen(d.pour.nombre, 'voor')];
  const onthouding =
    d.abstention.nombre === 0
      ? []
      : [`${compte(d.abstention.nombre, 'onthouding', 'onthoudingen')}${namenVan(d.abstention)}`];
  return liste([...(d.resultat === 'rejete' ? [...tegen, ...voor] : [...voor, ...tegen]), ...onthouding]);
}

/** A verb with its object and its particle, so that the subject may stand on either side. */
type Gezegde = { readonly werkwoord: string; readonly voorwerp: string; readonly na: string };

function gezegde(d: Decision): Gezegde {
  const notulen = d.nomProcesVerbal ?? 'de notulen';
  const isPv = d.verbe !== undefined && d.verbe !== 'adopter';
  switch (d.resultat) {
    case 'adopte':
      return { werkwoord: 'keurt', voorwerp: isPv ? notulen : 'het voorstel', na: ' goed' };
    case 'rejete':
      return isPv
        ? { werkwoord: 'keurt', voorwerp: notulen, na: ' niet goed' }
        : { werkwoord: 'verwerpt', voorwerp: 'het voorstel', na: '' };
    case 'ajourne':
      return { werkwoord: 'stelt', voorwerp: 'de beslissing', na: ' uit' };
    case 'avis-favorable':
      return isPv
        ? { werkwoord: 'keurt', voorwerp: notulen, na: ' goed' }
        : { werkwoord: 'brengt', voorwerp: 'een gunstig advies', na: ' uit' };
    case 'avis-defavorable':
      return isPv
        ? { werkwoord: 'keurt', voorwerp: notulen, na: ' niet goed' }
        : { werkwoord: 'brengt', voorwerp: 'een ongunstig advies', na: ' uit' };
    default:
      return { werkwoord: 'spreekt', voorwerp: 'zich', na: ' uit' };
  }
}

const nietDeel = (g: Groupe): string => {
  if (g.nombre === 0) return '';
  const wie = g.noms.length === g.nombre ? liste(g.noms) : compte(g.nombre, 'lid', 'leden');
  return ` ${majuscule(wie)} ${meervoud(g.nombre, 'neemt', 'nemen')} niet deel aan de stemming.`;
};

const over = (d: Decision): string => (d.objet === undefined || d.objet === '' ? '' : `Over ${d.objet.trim()}: `);

/** Between brackets, unless the names within have theirs. */
const tussenzin = (cijfers: string): string => (cijfers.includes('(') ? `, ${cijfers},` : ` (${cijfers})`);

/** « De gemeenteraad keurt het voorstel goed met 11 stemmen voor en 1 onthouding (de heer Maffre). Uitgebrachte stemmen: 11. » */
export function decision(d: Decision): string {
  if (d.resultat === 'inconnu' && d.pour.nombre + d.contre.nombre === 0)
    return majuscule(`${over(d)}de uitslag van de stemming werd niet genoteerd.`);
  if (d.mode === 'secret') return geheim(d);
  const g = gezegde(d);
  const wijze = d.mode === 'public' ? ` bij ${d.scrutin ?? 'hoofdelijke stemming'}` : '';
  const zin = majuscule(`${over(d)}${d.instance} ${g.werkwoord} ${g.voorwerp}${wijze}`);
  const uitgebracht = ` Uitgebrachte stemmen: ${nombre(d.exprimes)}.`;
  if (d.unanimite && d.resultat !== 'rejete')
    return `${zin} eenparig${g.na}, met ${compte(d.pour.nombre, 'stem', 'stemmen')}.`;
  const gelijk = d.pour.nombre === d.contre.nombre && d.pour.nombre > 0;
  const staking = `Bij staking van stemmen${tussenzin(stemmenVan(d))}`;
  if (gelijk && d.voixPreponderante !== undefined)
    return `${staking} geeft de stem van ${d.voixPreponderante}, die voorzit, de doorslag: ${d.instance} ${g.werkwoord} ${g.voorwerp}${wijze}${g.na}.${uitgebracht}${nietDeel(d.nppv)}`;
  if (gelijk)
    return majuscule(
      `${over(d)}${over(d) === '' ? staking : staking.replace(/^B/u, 'b')} ${g.werkwoord} ${d.instance} ${g.voorwerp}${wijze}${g.na}.${uitgebracht}${nietDeel(d.nppv)}`,
    );
  if (d.pour.nombre + d.contre.nombre + d.abstention.nombre === 0)
    return `${zin}${g.na}. Het aantal stemmen werd niet genoteerd.`;
  return `${zin}${g.na} met ${stemmenVan(d)}.${uitgebracht}${nietDeel(d.nppv)}`;
}

function geheim(d: Decision): string {
  const biljetten = [
    compte(d.votants, 'stemmer', 'stemmers'),
    ...((d.blancs ?? 0) > 0 ? [compte(d.blancs ?? 0, 'blanco stembiljet', 'blanco stembiljetten')] : []),
    ...((d.nuls ?? 0) > 0 ? [compte(d.nuls ?? 0, 'ongeldig stembiljet', 'ongeldige stembiljetten')] : []),
    compte(d.exprimes, 'uitgebrachte stem', 'uitgebrachte stemmen'),
  ].join(', ');
  const g = gezegde(d);
  const slot =
    d.pour.nombre === d.contre.nombre
      ? `Bij staking van stemmen ${g.werkwoord} ${d.instance} ${g.voorwerp}${g.na}.`
      : `${majuscule(d.instance)} ${g.werkwoord} ${g.voorwerp}${g.na}.`;
  return `${majuscule(`${over(d)}${d.scrutin ?? 'geheime stemming'}`)}: ${biljetten}, waarvan ${d.pour.nombre}${NBSP}voor en ${d.contre.nombre}${NBSP}tegen. ${slot}`;
}

const WERKWOORD: Record<Sens, (n: number) => string> = {
  pour: (n) => meervoud(n, 'Stemt voor', 'Stemmen voor'),
  contre: (n) => meervoud(n, 'Stemt tegen', 'Stemmen tegen'),
  abstention: (n) => meervoud(n, 'Onthoudt zich', 'Onthouden zich'),
  nppv: (n) => meervoud(n, 'Neemt niet deel aan de stemming', 'Nemen niet deel aan de stemming'),
};

/** « Stemmen voor: mevrouw Cathala en de heer Bonnafous; bij volmacht, mevrouw Raynaud. » */
export function votesParNom(sens: Sens, g: Groupe): string {
  const volmachten = g.parPouvoir ?? [];
  const allen = [
    ...(g.noms.length > 0 ? [liste(g.noms)] : []),
    ...(volmachten.length > 0 ? [`bij volmacht, ${liste(volmachten)}`] : []),
  ];
  return `${WERKWOORD[sens](g.nombre)}: ${allen.join('; ')}.`;
}

export const prendActe = (instance: string, objet: string | undefined): string =>
  objet === undefined || objet === ''
    ? `${majuscule(instance)} neemt kennis.`
    : `${majuscule(instance)} neemt kennis van ${objet.trim()}.`;

export const renonceAuSecret = (instance: string, article: string | undefined): string =>
  `${majuscule(instance)} besluit eenparig af te zien van de geheime stemming${tussen(article)}.`;

/** « met 11 stemmen voor en 1 onthouding (de heer Maffre) », « eenparig » */
export function maniere(d: Decision): string {
  if (d.unanimite) return 'eenparig';
  const s = stemmenVan(d);
  return s === ''
    ? ''
    : `met ${s}${d.voixPreponderante !== undefined ? ', waarbij de stem van de voorzitter de doorslag geeft' : ''}`;
}
