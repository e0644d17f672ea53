import { expect, it } from 'vitest';
import { noter } from '../../domain/seance/exemple.ts';
import type { Paragraphe } from '../modele/document.ts';
import { texteDesRuns } from '../modele/texte.ts';
import { dossierBelge } from './dossierBelge.ts';
import { procesVerbal } from './procesVerbal.ts';
import { conseilCommunal, gemeenteraad } from './seancesDeBelgique.ts';
import type { Seance } from '../../domain/seance/seance.ts';

const alertes = (seance: Seance): string[] =>
  procesVerbal(dossierBelge(seance))
    .blocs.filter((b): b is Paragraphe => b.type === 'paragraphe' && b.alerte === true)
    .map((b) => texteDesRuns(b.runs).replace(/[\u00a0\u202f]/g, ' '));

const ouverture: Parameters<typeof noter>[1] = {
  type: 'ouverture',
  heure: '20:03',
  presents: ['collard', 'lambert', 'noel', 'pirard', 'rase'],
  absents: [{ membre: 'simon', excuse: true }, { membre: 'thiry' }],
  presidence: 'collard',
};
const pouvoir = { type: 'pouvoir', mandant: 'simon', mandataire: 'noel', reception: 'papier' } as const;

it('a pouvoir handed over at the roll call of a conseil communal is in the minutes, with its alert', () => {
  const [dit] = alertes(noter(conseilCommunal(), ouverture, pouvoir));
  expect(dit).toBe(
    'Mme Simon donne procuration à M. Noël (procuration écrite, sur papier). Les procurations ne sont pas admises dans cette assemblée ; celle-ci n’est comptée ni pour le quorum ni pour les votes.',
  );
});

it('one of a later hour too, and the voters stay as many', () => {
  const seance = noter(
    conseilCommunal(),
    ouverture,
    { type: 'point', pointId: 'voirie', sort: 'aborde', heure: '20:12' },
    { ...pouvoir, heure: '20:15' },
  );
  expect(alertes(seance).join()).toMatch(
    /À 20 h 15, Mme Simon donne procuration à M\. Noël .* Le nombre de votants reste de 5\. Les procurations ne sont pas admises/,
  );
});

it('and in Dutch in a gemeenteraad', () => {
  const seance = noter(
    gemeenteraad(),
    { type: 'ouverture', heure: '20:00', presents: ['claes', 'maes', 'peeters', 'wouters'], absents: [] },
    { type: 'pouvoir', mandant: 'jacobs', mandataire: 'maes' },
  );
  expect(alertes(seance).join()).toMatch(/geeft volmacht aan .* Volmachten zijn in deze vergadering niet toegestaan/);
});
