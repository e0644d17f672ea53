import { describe, expect, it } from 'vitest';
import { CHAMPS } from './champsDeRegle.ts';
import { LISTE, reglementPour } from './packs.ts';
import type { NomParametre } from './reglement.ts';
import { champsMalFormes, ecrireChamp, lireChamp, valeurBienFormee } from './valeurDeRegle.ts';

const NOMS = Object.keys(CHAMPS) as NomParametre[];

describe('what a parameter is made of', () => {
  it.each(LISTE)('describes every value of %s, in every period and for every population', (pack) => {
    for (const date of ['2018-06-01', '2020-05-25', '2023-05-22', '2026-09-28'])
      for (const population of [300, 1200, 60_000]) {
        const r = reglementPour(pack, { date, population });
        for (const nom of NOMS) expect([nom, r && champsMalFormes(nom, r[nom].valeur)]).toEqual([nom, []]);
      }
  });

  it('recognises a value that makes no sense', () => {
    expect(valeurBienFormee('delaiConvocation', { jours: 3, ancre: 'envoi', francs: true })).toBe(true);
    expect(valeurBienFormee('delaiConvocation', { jours: -3, ancre: 'envoi', francs: true })).toBe(false);
    expect(valeurBienFormee('delaiConvocation', { jours: 3, ancre: 'poste', francs: true })).toBe(false);
    expect(valeurBienFormee('quorum', { fraction: [3, 2], strict: true })).toBe(false);
    expect(valeurBienFormee('quorum', 0.5)).toBe(false);
    expect(valeurBienFormee('noteSynthese', 'oui')).toBe(false);
    expect(valeurBienFormee('matieresSecretes', ['nomination', 'autre'])).toBe(false);
  });

  it('lets an optional field be absent, and no other', () => {
    expect(valeurBienFormee('demandeReunion', { part: { fraction: [1, 3], strict: false } })).toBe(true);
    expect(champsMalFormes('pouvoirs', { permis: true }).map((champ) => champ.nom)).toEqual([
      'parMandataire',
      'seancesConsecutives',
      'motifsLongs',
    ]);
  });

  it('is read and written field by field', () => {
    const tours = { nomination: { absolue: 2, total: 3 }, 'delegues-senatoriaux': { absolue: 1, total: 2 } };
    expect(lireChamp(tours, 'nomination.total')).toBe(3);
    expect(ecrireChamp(tours, 'nomination.total', 2)).toEqual({ ...tours, nomination: { absolue: 2, total: 2 } });
    expect(ecrireChamp(true, '', false)).toBe(false);
    expect(ecrireChamp({ part: 1, siInactif: { semaines: 6 } }, 'siInactif.semaines', undefined)).toEqual({ part: 1 });
  });
});

it('a value that makes no sense is kept and never followed', () => {
  const surcharges = { delaiConvocation: { valeur: 'cinq jours', motif: 'Copie illisible' } } as unknown as Parameters<
    typeof reglementPour
  >[1]['surcharges'];
  expect(
    reglementPour('fr-commune', { date: '2026-09-25', population: 800, surcharges })?.delaiConvocation,
  ).toMatchObject({
    origine: 'loi',
    valeur: { jours: 3 },
    ecarte: { valeur: 'cinq jours', motif: 'Copie illisible' },
  });
});
