import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { convocation } from '../../src/documents/composer/convocation.ts';
import { extraitDeDeliberation, listeDesDeliberations } from '../../src/documents/composer/deliberation.ts';
import { feuilleDePresence } from '../../src/documents/composer/feuilles.ts';
import { ordreDuJourDocument } from '../../src/documents/composer/ordreDuJour.ts';
import { procesVerbal } from '../../src/documents/composer/procesVerbal.ts';
import { texteDuDocument } from '../../src/documents/modele/texte.ts';
import { reglementDeSeance } from '../../src/domain/seance/reglementDeSeance.ts';
import { construire } from './construire.ts';
import { lireCas } from './resultat.ts';

const lisible = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');

test('the Belgian sitting of the cases is composed entirely, under its own code', () => {
  const fichier = new URL('./seances/be-laro-2023-05-22.json', import.meta.url);
  const { seance } = construire(lireCas(readFileSync(fichier, 'utf8')));
  const d = { seance, reglement: reglementDeSeance(seance) };
  const scrutins = seance.deroule.flatMap((f) => (f.type === 'scrutin' ? [f.id] : []));
  const documents = [
    convocation(d),
    ordreDuJourDocument(d),
    feuilleDePresence(d),
    procesVerbal(d),
    listeDesDeliberations(d),
    ...scrutins.map((id) => extraitDeDeliberation(d, id)),
  ].map((x) => lisible(texteDuDocument(x)));
  const pv = documents[3] ?? '';
  expect(pv).toContain('Nombre de membres en fonction : 15.');
  expect(pv).toContain('le quorum, fixé à huit (plus de la moitié des quinze membres en fonction), est réuni.');
  expect(pv).toContain('par 8 voix pour et 5 abstentions. Suffrages exprimés : 8.');
  expect(pv).toContain('Le directeur général');
  expect(documents.join('\n')).not.toMatch(/CGCT|code général|pouvoir|\bmaire\b/iu);
});

test('a French sitting under an exceptional law names it within the sentence, and its acts close as acts do', () => {
  const fichier = new URL('./seances/fr-flau-2020-07-10.json', import.meta.url);
  const { seance } = construire(lireCas(readFileSync(fichier, 'utf8')));
  const d = { seance, reglement: reglementDeSeance(seance) };
  expect(lisible(texteDuDocument(procesVerbal(d)))).toContain(
    '(le tiers des onze membres en exercice, loi n° 2020-290, art. 10, et ordonnance n° 2020-391)',
  );
  const scrutin = seance.deroule.find((f) => f.type === 'scrutin');
  expect(lisible(texteDuDocument(extraitDeDeliberation(d, scrutin?.id ?? '')))).toContain(
    'Fait et délibéré en séance, les jour, mois et an susdits.',
  );
});
