/** What a bilingual document says of its own texts, in this language. */
export const manquante = 'traduction manquante';
export const authentique = 'texte authentique';
/** How the language names itself. */
export const nom = 'français';
