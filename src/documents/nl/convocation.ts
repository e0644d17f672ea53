import type { MotChose } from '../../domain/reglement/mots.ts';
import type { Chose, Genre } from '../paroles/formes.ts';
import { le } from './organe.ts';
import type { appel } from './personnes.ts';
import { compte, date, dateLongue, heure, majuscule, meervoud, tussen } from './typo.ts';

export const EMARGEMENT_TITRE = 'Aanwezigheidslijst';

export const invitation = (d: {
  readonly date: string;
  readonly heure?: string | undefined;
  readonly lieu?: string | undefined;
  readonly instance: Chose;
  readonly seance: string;
  readonly college?: Chose | undefined;
}): string => {
  const wie = d.college === undefined ? 'Ik heb de eer u uit te nodigen' : `${majuscule(le(d.college))} nodigt u uit`;
  const wanneer = `${dateLongue(d.date)}${d.heure === undefined ? '' : ` om ${heure(d.heure)}`}`;
  const waar = d.lieu === undefined || d.lieu.trim() === '' ? '' : `, ${d.lieu.trim()}`;
  return `${wie} voor de ${d.seance} van ${le(d.instance)} op ${wanneer}${waar}, met de volgende agenda:`;
};

export const seconde = (
  rang: number,
  premiere: string | undefined,
  instance: Chose,
  dispense: boolean,
  article: string | undefined,
): string => {
  const l = le(instance);
  const op = premiere === undefined ? '' : ` op ${date(premiere)}`;
  const vorige = rang === 2 ? 'eerste' : 'tweede';
  const deze = rang === 2 ? 'tweede' : 'derde';
  const vervolg = dispense ? `; ${l} kan dan beraadslagen ongeacht het aantal aanwezige leden${tussen(article)}` : '';
  return `Na de ${vorige} oproeping kon ${l}${op} niet beraadslagen, omdat het aanwezigheidsquorum niet was bereikt. Deze ${deze} oproeping gaat over dezelfde punten${vervolg}.`;
};

export const texteArticle = (article: string): string => `De tekst van dit artikel (${article}) gaat hierbij.`;

export const urgence = (motif: string, article: string | undefined, instance: Chose): string =>
  `Deze oproeping gebeurt wegens hoogdringendheid${tussen(article)}${motif.trim() === '' ? '' : `, om de volgende reden: ${motif.trim()}`}. Dit wordt toegelicht bij de opening van de zitting; ${le(instance)} spreekt zich daar uit over de hoogdringendheid en kan punten naar een volgende zitting verwijzen.`;

export const empechement = (parMandataire: number | undefined, article: string | undefined): string => {
  const hoeveel = parMandataire !== undefined && parMandataire > 1 ? String(parMandataire) : 'één';
  const grens = parMandataire === undefined ? '' : `; niemand draagt er meer dan ${hoeveel}${tussen(article)}`;
  return `Bent u verhinderd, dan kunt u schriftelijk volmacht geven aan een collega naar keuze${grens}. Een formulier gaat hierbij.`;
};

export const noteJointe = (mot: MotChose, article: string | undefined): string =>
  `Bij deze oproeping gaat een ${mot.un}${tussen(article)}.`;

export const salutation = (_p: Parameters<typeof appel>[0], _college: boolean): string => 'Met de meeste hoogachting,';

export const lieuEtDate = (lieu: string, dag: string | undefined): string =>
  `${lieu}, ${dag === undefined ? '……………………' : date(dag)}`;

export const huisClos = 'voorgesteld in besloten zitting';
export const partiePublique = 'Openbare zitting';
export const partieClose = 'Besloten zitting';
export const rapporteur = (nom: string, _genre: Genre): string => `verslaggever: ${nom}`;
export const pieces = (noms: readonly string[]): string =>
  `${meervoud(noms.length, 'Bijlage', 'Bijlagen')}: ${noms.join('; ')}.`;
export const sansNote = 'Voor dit punt werd geen toelichting geschreven.';

export const pouvoirTexte = (d: {
  readonly instance: Chose;
  readonly seance: string;
  readonly date: string;
  readonly heure?: string | undefined;
}): string =>
  `om mij te vertegenwoordigen op de ${d.seance} van ${le(d.instance)} van ${dateLongue(d.date)}${d.heure === undefined ? '' : ` om ${heure(d.heure)}`}, in mijn naam aan alle beraadslagingen deel te nemen en te stemmen over de punten van de agenda.`;

export const POUVOIR = {
  jeSoussigne: (_genre: Genre | undefined): string => 'Ondergetekende',
  donne: 'geeft volmacht aan',
  pointille: '……………………………………………………………………',
  revocable: (article: string | undefined, parMandataire: number, seances: number): string =>
    `De volmacht is schriftelijk en kan altijd worden ingetrokken. Niemand draagt er meer dan ${parMandataire > 1 ? parMandataire : 'één'}. Behalve bij bewezen ziekte geldt zij voor ten hoogste ${seances} opeenvolgende zittingen${tussen(article)}.`,
  signature: 'Handtekening, voorafgegaan door “Goed voor volmacht”',
  fait: 'Opgemaakt te …………………………………, op …………………………………',
};

export const EMARGEMENT = {
  colonnes: ['Naam en voornaam', 'Hoedanigheid', 'Volmacht aan', 'Handtekening'],
  colonnesSansPouvoir: ['Naam en voornaam', 'Hoedanigheid', 'Handtekening'],
  legende: (n: number, mots: string): string =>
    compte(n, mots.replace(/leden$/u, 'lid').replace(/^(\S+)e /u, '$1 '), mots),
};
