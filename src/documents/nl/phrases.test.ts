import { describe, expect, it } from 'vitest';
import type { Decision, Groupe, Tour } from '../paroles/formes.ts';
import { parolesDe } from '../paroles/parolesDe.ts';
import { enLettresDeBelgique } from '../frBe/paroles.ts';
import { demandeDeScrutin, huisClos, sortDuPoint } from './deroule.ts';
import { tourDElection } from './election.ts';
import { genreDuNom, le } from './organe.ts';
import { deport, depart } from './presence.ts';
import { quorumPoint } from './quorum.ts';
import { date, heure, inLetters, nombre } from './typo.ts';
import { decision } from './vote.ts';

const l = (tekst: string): string => tekst.replace(/[\u00a0\u202f]/g, ' ');
const niemand: Groupe = { nombre: 0, noms: [], genre: 'm' };
const de = (nombre: number, ...noms: string[]): Groupe => ({ nombre, noms, genre: 'm' });
const stem = (d: Partial<Decision>): string =>
  l(
    decision({
      instance: 'de gemeenteraad',
      mode: 'ordinaire',
      resultat: 'adopte',
      pour: niemand,
      contre: niemand,
      abstention: niemand,
      nppv: niemand,
      exprimes: 0,
      unanimite: false,
      votants: 12,
      ...d,
    }),
  );

describe('every catalogue', () => {
  const cles = (o: unknown, chemin = ''): string[] =>
    typeof o === 'object' && o !== null && !Array.isArray(o)
      ? Object.entries(o).flatMap(([k, v]) => cles(v, `${chemin}/${k}`))
      : [chemin];
  it('has the same sentences, none empty', () => {
    const fr = cles(parolesDe('fr-FR')).sort();
    expect(fr.length).toBeGreaterThan(90);
    for (const locale of ['fr-BE', 'nl-BE'] as const) expect(cles(parolesDe(locale)).sort()).toEqual(fr);
  });
});

describe('figures and words of Dutch', () => {
  it('hours, dates, thousands, numbers in letters', () => {
    expect(l(heure('20:30'))).toBe('20.30 uur');
    expect(l(heure('09:00'))).toBe('9 uur');
    expect(l(date('2026-03-01'))).toBe('1 maart 2026');
    expect(nombre(12840)).toBe('12.840');
    expect([1, 8, 14, 21, 22, 33, 80, 100, 128].map(inLetters)).toEqual([
      'een',
      'acht',
      'veertien',
      'eenentwintig',
      'tweeëntwintig',
      'drieëndertig',
      'tachtig',
      'honderd',
      'honderdachtentwintig',
    ]);
    expect(new Set(Array.from({ length: 1000 }, (_, n) => inLetters(n))).size).toBe(1000);
  });

  it('Belgian French counts septante and nonante', () => {
    expect([70, 71, 77, 80, 90, 91, 99, 171, 290].map(enLettresDeBelgique)).toEqual([
      'septante',
      'septante et un',
      'septante-sept',
      'quatre-vingts',
      'nonante',
      'nonante et un',
      'nonante-neuf',
      'cent septante et un',
      'deux cent nonante',
    ]);
    expect(new Set(Array.from({ length: 1000 }, (_, n) => enLettresDeBelgique(n))).size).toBe(1000);
  });

  it('bodies take de or het', () => {
    const naam = (nom: string): string => le({ nom, genre: genreDuNom(nom, 'f') });
    expect(['gemeenteraad', 'vast bureau', 'college van burgemeester en schepenen', 'stuurcomité'].map(naam)).toEqual([
      'de gemeenteraad',
      'het vast bureau',
      'het college van burgemeester en schepenen',
      'het stuurcomité',
    ]);
  });
});

describe('what happens in the room', () => {
  const HEER = { nom: 'de heer Maes', genre: 'm' } as const;
  it('the hour first turns the sentence around', () => {
    expect(l(depart(HEER, '21:06', { avant: 13, apres: 12 }))).toBe(
      'Om 21.06 uur verlaat de heer Maes de zitting. Het aantal stemgerechtigde leden daalt tot 12.',
    );
    expect(l(depart(HEER, undefined, { apres: 12 }, { temporaire: true }))).toBe(
      'De heer Maes verlaat tijdelijk de zaal.',
    );
    expect(l(depart(HEER, '21:06', { apres: 12 }, { pouvoirA: 'mevrouw Claes' }))).toBe(
      'Om 21.06 uur verlaat de heer Maes de zitting en geeft hij volmacht aan mevrouw Claes.',
    );
    expect(l(huisClos('debut', '21:00', ['de heer Maes'], undefined))).toBe(
      'Om 21 uur gaat de vergadering verder in besloten zitting, op verzoek van de heer Maes.',
    );
    expect(l(sortDuPoint('reporte', '3', 'Fietspad', undefined, 'dossier onvolledig.'))).toBe(
      'Punt 3, “Fietspad”, wordt uitgesteld tot een volgende zitting: dossier onvolledig.',
    );
    expect(l(deport(HEER, undefined, { genre: 'representant', point: '4' }))).toBe(
      'De heer Maes, die het bestuur vertegenwoordigt in de betrokken instelling, neemt niet deel aan de bespreking en de stemming over punt 4.',
    );
    expect(l(demandeDeScrutin('hoofdelijke stemming', ['de heer Maes'], 1, 12, 4, undefined))).toBe(
      'De heer Maes vraagt de hoofdelijke stemming. Het verzoek wordt gesteund door slechts 1 van de 12 aanwezige leden; 4 waren vereist.',
    );
    expect(
      l(
        quorumPoint(
          { comptes: 3, requis: 4, base: 7, reuni: false, enExercice: 'zittinghebbende leden' },
          { heure: '21:10', numero: '3' },
        ),
      ),
    ).toBe(
      'Om 21.10 uur, bij de behandeling van punt 3, zijn 3 leden aanwezig van de 7 zittinghebbende leden; het aanwezigheidsquorum van 4 is niet meer bereikt.',
    );
  });
});

describe('decisions', () => {
  it('adopted, rejected, tied, put off, advised', () => {
    expect(stem({ pour: de(12), unanimite: true })).toBe(
      'De gemeenteraad keurt het voorstel eenparig goed, met 12 stemmen.',
    );
    expect(stem({ resultat: 'rejete', pour: de(4), contre: de(9), exprimes: 13 })).toBe(
      'De gemeenteraad verwerpt het voorstel met 9 stemmen tegen en 4 stemmen voor. Uitgebrachte stemmen: 13.',
    );
    expect(stem({ resultat: 'rejete', pour: de(9), contre: de(9), exprimes: 18 })).toBe(
      'Bij staking van stemmen (9 stemmen tegen en 9 stemmen voor) verwerpt de gemeenteraad het voorstel. Uitgebrachte stemmen: 18.',
    );
    expect(stem({ instance: 'het college', resultat: 'ajourne', pour: de(3), contre: de(3), exprimes: 6 })).toBe(
      'Bij staking van stemmen (3 stemmen voor en 3 stemmen tegen) stelt het college de beslissing uit. Uitgebrachte stemmen: 6.',
    );
    expect(stem({ resultat: 'avis-favorable', pour: de(7), exprimes: 7 })).toBe(
      'De gemeenteraad brengt een gunstig advies uit met 7 stemmen voor. Uitgebrachte stemmen: 7.',
    );
    expect(stem({ mode: 'secret', pour: de(5), contre: de(5), exprimes: 10, votants: 10, resultat: 'rejete' })).toBe(
      'Geheime stemming: 10 stemmers, 10 uitgebrachte stemmen, waarvan 5 voor en 5 tegen. Bij staking van stemmen verwerpt de gemeenteraad het voorstel.',
    );
    expect(stem({ resultat: 'inconnu' })).toBe('De uitslag van de stemming werd niet genoteerd.');
  });

  it('an election tie goes to the youngest', () => {
    const ronde: Tour = {
      mode: 'secret',
      tour: 2,
      sieges: 1,
      liste: false,
      votants: 12,
      blancs: 0,
      nuls: 0,
      exprimes: 12,
      majoriteAbsolue: 7,
      absolue: false,
      resultat: 'elu',
      egalite: 'plus-jeune',
      candidats: [
        { nom: 'mevrouw Peeters', genre: 'f', voix: 6, elu: true },
        { nom: 'de heer De Smet', genre: 'm', voix: 6, elu: false },
      ],
    };
    expect(l(tourDElection(ronde, true))).toBe(
      'Tweede stemronde. Geheime stemming: 12 stemmers, 12 geldige stemmen. Mevrouw Peeters behaalt 6 stemmen; de heer De Smet, 6 stemmen. Mevrouw Peeters, bij gelijk aantal stemmen als jongste, is verkozen.',
    );
  });
});
