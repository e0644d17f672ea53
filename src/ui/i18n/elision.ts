import type { Values } from './i18n.ts';

/** Set before a value to find it again once it is said; of the private use area, in no name. */
const ICI = '\uE000';
const APRES_DE = new RegExp(`\\b([Dd])e ${ICI}`, 'g');

/** What most messages have not. */
const DE_UN_NOM = /\b[Dd]e \{/;
/** A vowel, or an y that sounds as one: Yves, not Yann. The h of names follows no rule. */
const VOYELLE = /^(?:[aeiouàâäéèêëîïôöùûüœæ]|y[^aeiouàâäéèêëîïôöùûüœæ])/iu;

/** A French message whose names may follow `de`: « le compte d’Anne », « le compte de Luc ». */
export function elider(message: string, values: Values, dire: (values: Values) => string): string {
  if (!DE_UN_NOM.test(message)) return dire(values);
  const marquees = Object.entries(values).filter(
    ([nom, valeur]) => typeof valeur === 'string' && VOYELLE.test(valeur) && /\b[Dd]e $/.test(avant(message, nom)),
  );
  if (marquees.length === 0) return dire(values);
  const dit = dire({ ...values, ...Object.fromEntries(marquees.map(([nom, valeur]) => [nom, `${ICI}${valeur}`])) });
  return dit.replace(APRES_DE, '$1’').replaceAll(ICI, '');
}

/** What a message says before it gives that value as it is; nothing when it does not. */
const avant = (message: string, nom: string): string => message.slice(0, Math.max(0, message.indexOf(`{${nom}}`)));
