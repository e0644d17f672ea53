/** The article that founds the delegation itself, by the rules under which its account is given. */
export const DELEGATION: Readonly<Record<string, string>> = {
  'fr-commune': 'CGCT L2122-22',
  'fr-epci': 'CGCT L5211-10',
};
