import { describe, expect, it } from 'vitest';
import { joursFrancs } from '../../convocation/joursFrancs.ts';
import { horloges } from '../../acte/horloges.ts';
import { seanceDe } from '../../seance/exemple.ts';
import { resultatDecision } from '../../scrutin/decision.ts';
import { secretDeDroit } from '../../scrutin/demandes.ts';
import { candidatsAuBallottage, resultatElection } from '../../scrutin/election.ts';
import {
  echeanceAjoutPoint,
  echeanceListe,
  echeancePublicationActes,
  echeancePublicite,
  echeancePvAvantSeance,
  entreeEnVigueur,
} from '../echeances.ts';
import { reglementPour } from '../packs.ts';
import { requisQuorum, seuil } from '../quorum.ts';
import type { Reglement } from '../reglement.ts';

function reglement(id: string, date = '2026-09-28'): Reglement {
  const found = reglementPour(id, { population: 20_000, date });
  if (!found) throw new Error(`${id} is missing`);
  return found;
}
const raad = reglement('be-vla-gemeente');
const college = reglement('be-vla-college');
const lundi = '2026-09-28';

describe('a gemeenteraad convened for Monday 28 September 2026', () => {
  it('is summoned by Saturday 19 (eight days, neither the sending nor the sitting counting)', () => {
    expect(joursFrancs({ reglement: raad, seance: lundi, rang: 1, urgence: false })).toMatchObject({
      requis: 8,
      auPlusTard: '2026-09-19',
      source: { article: 'DLB art. 20 en 291', confiance: 'verifie' },
    });
  });

  it('announces itself eight days before, and takes a member’s point until the 22nd', () => {
    expect(echeancePublicite(raad, lundi)?.auPlusTard).toBe('2026-09-19');
    expect(echeanceAjoutPoint(raad, lundi)?.auPlusTard).toBe('2026-09-22');
    expect(echeancePvAvantSeance(raad, lundi)?.auPlusTard).toBe('2026-09-19');
  });

  it('sends a reasoned proposal with each point', () => {
    expect([raad.noteSynthese.valeur, raad.projetDeliberation.valeur]).toEqual([true, true]);
  });

  it('is convened by its voorzitter, at the request of a third, or of a fifth after six weeks', () => {
    expect(raad.convocateur.valeur).toBe('presidence');
    const { part, siInactif } = raad.demandeReunion.valeur;
    expect([seuil(part, 25), siInactif && seuil(siInactif.part, 25), siInactif?.semaines]).toEqual([9, 5, 6]);
  });
});

describe('its decisions', () => {
  it('need the majority of the members in office, and none from the second convocation', () => {
    expect(requisQuorum(raad, 25)).toBe(13);
    expect(raad.convocationSansQuorum.valeur).toBe(2);
  });

  it('are rejected by a tie, whatever the ballot', () => {
    for (const mode of ['ordinaire', 'public', 'secret'] as const)
      expect(resultatDecision({ reglement: raad, mode, pour: 9, contre: 9, voixPresident: 'pour' }).resultat).toBe(
        'rejete',
      );
  });

  it('are secret for appointments, ends of mandates and the staff, and never for a mere presentation', () => {
    expect((['nomination', 'fin-de-mandat', 'personnel'] as const).map((m) => secretDeDroit(raad, m))).toEqual([
      true,
      true,
      true,
    ]);
    expect(secretDeDroit(raad, 'presentation')).toBe(false);
  });

  it('leave whoever only represents the gemeente among those present and in office', () => {
    expect(raad.deportRepresentation.valeur).toEqual({ comptePresent: true, compteEnExercice: true });
  });
});

describe('its elections', () => {
  const voix = [
    { candidat: 'A', voix: 5, age: 40 },
    { candidat: 'B', voix: 4, age: 50 },
    { candidat: 'C', voix: 4, age: 60 },
  ];

  it('keep the two best for the second vote, the youngest on equal votes', () => {
    expect(candidatsAuBallottage(raad, 1, voix)).toEqual(['A', 'B']);
    expect(resultatElection({ reglement: raad, tour: 1, sieges: 1, voix, blancs: 0, nuls: 0 }).resultat).toBe(
      'second-tour',
    );
  });

  it('go to the youngest on equal votes', () => {
    expect(
      resultatElection({ reglement: raad, tour: 2, sieges: 1, voix: voix.slice(1), blancs: 0, nuls: 0 }),
    ).toMatchObject({ resultat: 'elu', elus: ['B'], parAge: true });
  });
});

describe('its acts', () => {
  it('are listed and published within ten days, in force the fifth day after, told to the supervisor that day', () => {
    expect(echeanceListe(raad, lundi).auPlusTard).toBe('2026-10-08');
    expect(echeancePublicationActes(raad, lundi)?.auPlusTard).toBe('2026-10-08');
    expect(entreeEnVigueur(raad, '2026-10-08').le).toBe('2026-10-13');
    expect(raad.transmission.valeur.deliberations).toBe('jour-de-la-publication');
  });

  it('are published the next working day when the tenth is not one (article 291); what comes before never moves', () => {
    // The tenth day after Wednesday 16 September 2026 is a Saturday.
    expect(echeanceListe(raad, '2026-09-16').auPlusTard).toBe('2026-09-28');
    expect(echeancePublicationActes(raad, '2026-09-16')?.auPlusTard).toBe('2026-09-28');
    // 11 November, then 11 July, a Sunday in 2027: its morrow.
    expect(echeanceListe(raad, '2026-11-01').auPlusTard).toBe('2026-11-12');
    expect(echeanceListe(raad, '2028-07-01').auPlusTard).toBe('2028-07-12');
    expect(echeancePublicite(raad, '2026-09-22')?.auPlusTard).toBe('2026-09-13');
  });

  it('are signed by the voorzitter and the algemeen directeur', () => {
    expect(raad.quiSigne.valeur).toEqual(['presidence', 'redacteur']);
    expect(raad.nomsAuPv.valeur).toBe('tous-sauf-unanimite');
  });

  it('ask for no paper copy and no posting at the gemeentehuis', () => {
    const suites = horloges({ ...seanceDe(5), reglement: 'be-vla-gemeente' }, raad, '2026-09-29', { siteExiste: true });
    expect(suites.map((h) => h.suite)).toEqual(['liste-en-ligne', 'pv-arrete', 'pv-signe', 'pv-publie']);
  });
});

describe('a college', () => {
  it('puts a tie off to its next meeting; the burgemeester decides at the second, or when urgency was declared', () => {
    const egal = { reglement: college, mode: 'ordinaire', pour: 3, contre: 3, voixPresident: 'contre' } as const;
    expect(resultatDecision(egal).resultat).toBe('ajourne');
    expect(resultatDecision({ ...egal, partages: 2 })).toMatchObject({ resultat: 'rejete', preponderante: true });
    expect(resultatDecision({ ...egal, urgenceDeclaree: true }).resultat).toBe('rejete');
    expect(resultatDecision({ ...egal, disciplinaire: true })).toMatchObject({
      resultat: 'rejete',
      preponderante: false,
    });
  });

  it('records its decisions alone, never who voted what, and lets the councillors have them', () => {
    expect(college.nomsAuPv).toMatchObject({ valeur: 'scrutin-public', portee: 'sans-objet' });
    expect(college.pvAvantSeance.source.texte).toMatch(/uiterlijk op de dag van de vergadering die volgt/);
    expect(college.convocateur).toMatchObject({ valeur: 'chef', source: { article: 'DLB art. 50' } });
  });

  it('is not public, and has its procès-verbal settled at the next ordinary meeting', () => {
    expect(college.publiciteSeances.valeur).toBe('non-publique');
    expect(college.arretPv.valeur).toBe('seance-ordinaire-suivante');
  });
});

it('digital meetings are known since 14 August 2021', () => {
  const regime = (pack: string, date: string) => reglement(pack, date).visioconference.valeur.regime;
  expect([regime('be-vla-gemeente', '2021-08-13'), regime('be-vla-gemeente', '2021-08-14')]).toEqual([
    'exclue',
    'exceptionnelle',
  ]);
  expect([regime('be-vla-college', '2021-08-13'), regime('be-vla-college', '2021-08-14')]).toEqual([
    'exclue',
    'permise',
  ]);
});

it('what was held before the decree is judged by the same values, to be confirmed', () => {
  expect(reglement('be-vla-gemeente', '2018-12-31').quorum.source.confiance).toBe('a-confirmer');
  expect(reglement('be-vla-gemeente', '2019-01-01').quorum.source.confiance).toBe('verifie');
});
