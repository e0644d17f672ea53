import { expect, test } from 'vitest';
import { apply, kindOf, type AnyRecord } from '../../../domain/apply.ts';
import type { Instance } from '../../../domain/instance/instance.ts';
import type { Personne } from '../../../domain/instance/personne.ts';
import { recordIdOf, scopeOf } from '../../../domain/scope.ts';
import { etatAvant } from '../../../domain/seance/etat.ts';
import { participationAuPoint } from '../../../domain/seance/participation.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import type { Intention } from '../../../store/record.ts';
import { aInstaller, installation, suppleance, suppleantsDe } from './installer.ts';
import { lireFil } from './fil.ts';
import { lireSalle } from './salle.ts';
import { membres, seanceOuverte } from './seanceDeTest.ts';

const instanceDe = (): Instance => ({
  id: 'i',
  scope: 'instance:i',
  communeId: 'c',
  nom: 'Conseil municipal',
  genre: 'conseil-municipal',
  reglement: 'fr-commune',
  population: 600,
  sieges: 7,
  motifNumero: '{annee}-{numero:3}',
  mandats: membres.map((m) => ({ id: m.id, personneId: m.personneId, role: m.role, rang: m.rang, droitDeVote: true })),
});

/** The records after one gesture; throws when an act of it is refused. */
function ecrire(seance: Seance, instance: Instance, intentions: readonly Intention[]) {
  const records = new Map<string, AnyRecord>([
    ['seance/s', seance],
    ['instance/i', instance],
  ]);
  intentions.forEach(({ acte, charge }, seq) => {
    const recordId = recordIdOf(acte, charge);
    const cle = `${kindOf(acte)}/${recordId}`;
    const outcome = apply(records.get(cle), {
      id: `o${String(seq)}`,
      kind: kindOf(acte),
      recordId,
      scope: scopeOf(acte, charge, records.get(cle)),
      type: acte,
      payload: charge,
      author: 'a',
      device: 'd',
      seq,
      at: '2026-09-24T19:00:00.000Z',
      base: { version: 0, ownSeq: 0 },
      apres: [],
      geste: 'g',
      schema: 1,
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refus));
    records.set(cle, outcome.value);
  });
  const personnes = [...records].flatMap(([cle, r]) => (cle.startsWith('personne/') ? [r as Personne] : []));
  return { seance: records.get('seance/s') as Seance, instance: records.get('instance/i') as Instance, personnes };
}

const moment = { heure: '20:50' };

test('someone installed in place of another sits, votes, and is in the annuaire from that day', () => {
  const apres = ecrire(
    seanceOuverte(),
    instanceDe(),
    installation(
      { seance: seanceOuverte(), instance: instanceDe(), moment },
      { civilite: 'Mme', prenom: 'Line', nom: ' Ferrand ' },
      'pujol',
      'Remplacement',
    ),
  );
  const p = participationAuPoint(apres.seance, reglementDeSeance(apres.seance), undefined);
  expect(p).toMatchObject({ enExercice: 7, absents: [] });
  expect(p.votants).toHaveLength(7);
  expect(apres.instance.mandats.find((m) => m.id === 'pujol')).toMatchObject({ fin: '2026-09-23' });
  expect(apres.instance.mandats.at(-1)).toMatchObject({ debut: '2026-09-24', rang: 8, role: 'conseiller' });
  expect(apres.personnes).toMatchObject([{ nom: 'Ferrand', civilite: 'Mme' }]);
  const fil = lireFil(apres.seance, reglementDeSeance(apres.seance), lireSalle(apres.seance));
  expect(fil.at(-1)?.texte).toBe('Mme\u00A0Ferrand est installée, en remplacement de M.\u00A0Pujol');
});

test('an installation struck out by mistake can be made again without typing the name', () => {
  const avant = seanceOuverte();
  const apres = ecrire(
    avant,
    instanceDe(),
    installation(
      { seance: avant, instance: instanceDe(), moment },
      { civilite: 'M.', prenom: 'Luc', nom: 'Ferrand' },
      undefined,
      '',
    ),
  );
  const barree = { ...apres.seance, deroule: avant.deroule };
  const proposes = aInstaller(apres.instance, apres.personnes, barree, etatAvant(barree));
  expect(proposes.map((m) => m.nom)).toEqual(['Ferrand']);
  expect(aInstaller(apres.instance, apres.personnes, apres.seance, etatAvant(apres.seance))).toEqual([]);
});

test('a suppléant typed once is proposed the next time, and his seat is the one of the titulaire', () => {
  const apres = ecrire(
    seanceOuverte(),
    instanceDe(),
    suppleance({ seance: seanceOuverte(), instance: instanceDe(), moment }, 'pujol', {
      civilite: 'M.',
      prenom: 'Jean',
      nom: 'Roux',
    }),
  );
  const etat = etatAvant(apres.seance);
  expect([...etat.presents]).toContain('pujol');
  expect(etat.suppleants.get('pujol')).toBe(apres.seance.membres.at(-1)?.id);
  expect(suppleantsDe('pujol', apres.instance, apres.personnes, seanceOuverte()).map((m) => m.nom)).toEqual(['Roux']);
  expect(suppleantsDe('raynaud', apres.instance, apres.personnes, apres.seance)).toEqual([]);
});
