import { describe, expect, it } from 'vitest';
import { resultatDecision } from '../../scrutin/decision.ts';
import { scrutinDemande, secretDeDroit } from '../../scrutin/demandes.ts';
import { candidatsAuBallottage, resultatElection } from '../../scrutin/election.ts';
import { joursFrancs } from '../../convocation/joursFrancs.ts';
import {
  echeanceAjoutPoint,
  echeancePublicite,
  echeanceProjetsEnLigne,
  echeancePvAvantSeance,
  entreeEnVigueur,
} from '../echeances.ts';
import { reglementPour } from '../packs.ts';
import { requisQuorum, seuil } from '../quorum.ts';
import type { Reglement } from '../reglement.ts';

function reglement(id: string, date = '2026-09-28'): Reglement {
  const found = reglementPour(id, { population: 4200, date });
  if (!found) throw new Error(`${id} is missing`);
  return found;
}
const conseil = reglement('be-wal-commune');
const college = reglement('be-wal-college');
const lundi = '2026-09-28';

describe('a conseil communal convened for Monday 28 September 2026', () => {
  it('has its summons received by Sunday 20 (seven clear days)', () => {
    const question = { reglement: conseil, seance: lundi, rang: 1, urgence: false } as const;
    expect(joursFrancs(question)).toMatchObject({ requis: 7, auPlusTard: '2026-09-20' });
    expect(joursFrancs({ ...question, envoi: '2026-09-21' }).suffisant).toBe(false);
  });

  it('has two clear days for the second and the third convocations', () => {
    for (const rang of [2, 3] as const)
      expect(joursFrancs({ reglement: conseil, seance: lundi, rang, urgence: false })).toMatchObject({
        requis: 2,
        auPlusTard: '2026-09-25',
      });
  });

  it('in urgency, has no minimum', () => {
    expect(joursFrancs({ reglement: conseil, seance: lundi, rang: 1, urgence: true, envoi: lundi }).suffisant).toBe(
      true,
    );
  });

  it('puts its drafts online by Tuesday 22, since April 2023', () => {
    expect(echeanceProjetsEnLigne(conseil, lundi)?.auPlusTard).toBe('2026-09-22');
    expect(echeanceProjetsEnLigne(reglement('be-wal-commune', '2023-03-31'), '2023-03-31')).toBeUndefined();
  });

  it('lets a councillor add a point until five clear days before, and no member of the collège', () => {
    expect(echeanceAjoutPoint(conseil, lundi)?.auPlusTard).toBe('2026-09-22');
    expect(conseil.ajoutPoint.valeur).toMatchObject({ permis: true, note: true, executifExclu: true });
  });

  it('is announced, and its last procès-verbal made available, seven clear days before', () => {
    expect(echeancePublicite(conseil, lundi)?.auPlusTard).toBe('2026-09-20');
    expect(echeancePvAvantSeance(conseil, lundi)?.auPlusTard).toBe('2026-09-20');
  });
});

describe('its deliberations', () => {
  it('need the majority of the members in office: 8 of 15, and no quorum from the third convocation', () => {
    expect(requisQuorum(conseil, 15)).toBe(8);
    expect(conseil.convocationSansQuorum.valeur).toBe(3);
  });

  it('are taken aloud, the chair last; by name when a third of those present ask', () => {
    expect(conseil.voteOrdinaire.valeur).toBe('voix-haute');
    expect(conseil.presidenceVoteEnDernier.valeur).toBe(true);
    const demande = { reglement: conseil, presents: 13, demandeursSecret: 0, nomination: false };
    expect(scrutinDemande({ ...demande, demandeursPublic: 5 }).mode).toBe('public');
    expect(scrutinDemande({ ...demande, demandeursPublic: 4 }).mode).toBe('ordinaire');
  });

  it('know no secret ballot on demand, whoever asks', () => {
    expect(
      scrutinDemande({
        reglement: conseil,
        presents: 13,
        demandeursPublic: 0,
        demandeursSecret: 13,
        nomination: false,
      }),
    ).toMatchObject({ mode: 'ordinaire', alertes: ['demande-de-scrutin-insuffisante'] });
  });

  it('take an item outside the ordre du jour in urgency alone, by two thirds of those present', () => {
    const { regle, part, nomsAuPv } = conseil.pointHorsOrdreDuJour.valeur;
    expect([regle, part && seuil(part, 13), nomsAuPv]).toEqual(['urgence', 9, true]);
  });

  it('are secret on the presentation of candidates until the decree of 2024, not since', () => {
    expect(secretDeDroit(reglement('be-wal-commune', '2023-05-22'), 'presentation')).toBe(true);
    expect(secretDeDroit(conseil, 'presentation')).toBe(false);
    expect(secretDeDroit(conseil, 'mise-en-disponibilite')).toBe(false);
    expect(secretDeDroit(conseil, 'discipline')).toBe(true);
    expect(
      scrutinDemande({ reglement: conseil, presents: 9, demandeursPublic: 0, demandeursSecret: 0, nomination: true })
        .mode,
    ).toBe('secret');
  });

  it('close the doors by right for persons, else by two thirds of those present, after the public part', () => {
    expect(conseil.huisClos.valeur).toMatchObject({
      majorite: 'deux-tiers-presents',
      deDroit: ['personnes'],
      apresPartiePublique: true,
    });
  });
});

describe('its elections', () => {
  const voix = [
    { candidat: 'A', voix: 5, age: 40 },
    { candidat: 'B', voix: 4, age: 50 },
    { candidat: 'C', voix: 4, age: 60 },
  ];

  it('without a majority go to a ballottage between twice as many names as posts, the eldest kept on equal votes', () => {
    expect(candidatsAuBallottage(conseil, 1, voix)).toEqual(['A', 'C']);
    expect(candidatsAuBallottage(conseil, 2, voix)).toEqual(['A', 'B', 'C']);
    expect(
      candidatsAuBallottage(
        conseil,
        1,
        voix.map(({ candidat, voix }) => ({ candidat, voix })),
      ),
    ).toBeUndefined();
  });

  it('end at the second round, by plurality, the eldest first on equal votes', () => {
    const tour2 = { reglement: conseil, tour: 2, sieges: 1, blancs: 0, nuls: 0 };
    expect(resultatElection({ ...tour2, voix: voix.slice(1) })).toMatchObject({ resultat: 'elu', elus: ['C'] });
  });
});

describe('its acts', () => {
  it('are signed by the bourgmestre and the directeur général, who writes the procès-verbal', () => {
    expect(conseil.quiSigne.valeur).toEqual(['chef', 'redacteur']);
    expect(conseil.redacteurPv.valeur).toBe('administration');
    expect(conseil.secretaireObligatoire.portee).toBe('sans-objet');
    expect(conseil.nomsAuPv.valeur).toBe('contre-et-abstentions');
  });

  it('oblige from the fifth day after their publication', () => {
    expect(entreeEnVigueur(conseil, '2026-09-30').le).toBe('2026-10-05');
  });
});

describe('a collège communal', () => {
  it('needs more than half of its members, and is convened two clear days before', () => {
    expect(requisQuorum(college, 7)).toBe(4);
    expect(college.delaiConvocation.valeur).toEqual({ jours: 2, ancre: 'reception', francs: true });
    expect(college.publiciteSeances.valeur).toBe('non-publique');
  });

  it('puts a tie off; the bourgmestre decides at the third, or when urgency was declared', () => {
    const egal = { reglement: college, mode: 'ordinaire', pour: 3, contre: 3, voixPresident: 'pour' } as const;
    expect(resultatDecision(egal).resultat).toBe('ajourne');
    expect(resultatDecision({ ...egal, partages: 2 }).resultat).toBe('ajourne');
    expect(resultatDecision({ ...egal, partages: 3 })).toMatchObject({ resultat: 'adopte', preponderante: true });
    expect(resultatDecision({ ...egal, urgenceDeclaree: true }).resultat).toBe('adopte');
  });
});

it('what a collège only borrows from the council is to be confirmed for it', () => {
  const { voteOrdinaire, majorite, demandePublic, matieresSecretes, redacteurPv, nomsAuPv } = college;
  for (const { source } of [voteOrdinaire, majorite, demandePublic, matieresSecretes, redacteurPv, nomsAuPv])
    expect(source.confiance).toBe('a-confirmer');
  expect(nomsAuPv.valeur).toBe('scrutin-public');
});

describe('bodies whose texts were not read', () => {
  it.each(['be-comines-warneton', 'be-conseil-provincial', 'fr-ccas', 'fr-syndicat'])(
    '%s is wholly to be confirmed',
    (id) => {
      const { quorum, delaiConvocation, partage, quiSigne } = reglement(id);
      for (const { source } of [quorum, delaiConvocation, partage, quiSigne])
        expect(source.confiance).toBe('a-confirmer');
    },
  );
});
