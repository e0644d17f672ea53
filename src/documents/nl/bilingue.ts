/** What a bilingual document says of its own texts, in this language. */
export const manquante = 'vertaling ontbreekt';
export const authentique = 'authentieke tekst';
/** How the language names itself. */
export const nom = 'Nederlands';
