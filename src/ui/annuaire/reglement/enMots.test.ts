import { describe, expect, it } from 'vitest';
import { LISTE, reglementPour } from '../../../domain/reglement/packs.ts';
import type { NomParametre, Parametres, Reglement } from '../../../domain/reglement/reglement.ts';
import { GROUPES, parametresDe } from './groupes.ts';
import { valeurEnMots } from './enMots.ts';

const NOMS = GROUPES.flatMap(parametresDe);
function reglement(pack: string): Reglement {
  const found = reglementPour(pack, { population: 4200, date: '2026-09-28' });
  if (!found) throw new Error(`${pack} is missing`);
  return found;
}
const dire = <N extends NomParametre>(pack: string, nom: N): string =>
  valeurEnMots<N>(nom, reglement(pack)[nom].valeur as Parametres[N]);

describe('a rule in words', () => {
  it.each(LISTE)('%s says each of its values, and no code of ours', (pack) => {
    for (const nom of NOMS) {
      const mots = dire(pack, nom);
      expect(mots, nom).not.toBe('');
      expect(mots, nom).not.toMatch(/regle\.|undefined|\[object|[{}]|[a-z]-[a-z]+-[a-z]+-/);
    }
  });

  it.each([
    ['fr-epci', 'delaiConvocation', '5 jours francs, depuis l’envoi'],
    ['be-wal-commune', 'delaiConvocation', '7 jours francs, depuis la réception'],
    ['be-wal-commune', 'delaiUrgence', 'Aucun minimum'],
    ['be-wal-commune', 'delaiProjetsEnLigne', '5 jours francs avant la séance'],
    ['fr-epci', 'quorum', 'Plus de la moitié'],
    ['fr-epci', 'demandeSecret', 'Le tiers'],
    ['gect', 'quorum', 'Personne en particulier'],
    ['fr-epci', 'convocationSansQuorum', 'Dès la deuxième convocation, pour les mêmes points'],
    ['be-wal-commune', 'convocationSansQuorum', 'À la troisième convocation, pour les mêmes points'],
    ['gect', 'convocationSansQuorum', 'Aucun quorum n’est exigé'],
    ['fr-epci', 'pouvoirs', 'Un pouvoir par mandataire, 3 séances de suite au plus'],
    ['be-vla-gemeente', 'pouvoirs', 'Aucun pouvoir\u00a0: le vote est personnel'],
    [
      'be-vla-gemeente',
      'delaiListe',
      'Dans les 10 jours, depuis la séance\u202f; le dernier jour, s’il est chômé, passe au premier jour ouvrable',
    ],
    ['be-vla-gemeente', 'egaliteElection', 'Le plus jeune l’emporte'],
    ['be-vla-gemeente', 'entreeEnVigueur', 'Le 5e jour après la publication'],
    ['fr-libre', 'natureVote', 'Un avis, qui n’adopte rien'],
  ] as const)('%s, %s: %s', (pack, nom, mots) => {
    expect(dire(pack, nom)).toBe(mots);
  });
});

it('a number that no text sets is not said to be zero', () => {
  expect(dire('be-vla-gemeente', 'huisClos')).not.toMatch(/\b0\b/);
  expect(dire('be-vla-gemeente', 'transmission')).not.toMatch(/\b0\b/);
  expect(dire('fr-epci', 'huisClos')).toMatch(/\b5\b/);
});
