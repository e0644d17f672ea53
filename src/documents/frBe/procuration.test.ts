import { expect, it } from 'vitest';
import { FR_BE } from './paroles.ts';

it('a pouvoir is a procuration in French of Belgium, in each document that speaks of it', () => {
  const { convocation, ouverture, presence } = FR_BE;
  const dits = [
    convocation.empechement(1, 'article 3'),
    convocation.POUVOIR.donne,
    convocation.POUVOIR.revocable('article 3', 2, 3),
    convocation.POUVOIR.signature,
    convocation.EMARGEMENT.colonnes.join(),
    ouverture.representes([{ mandant: 'Mme Simon', mandataire: 'M. Noël', precision: '' }], 'f'),
    presence.revocation('Mme Simon', 'M. Noël', '20:15', { avant: 5, apres: 4 }),
    presence.arrivee({ nom: 'Mme Simon', genre: 'f' }, '20:20', { avant: 5, apres: 5 }, 'M. Noël'),
    presence.depart({ nom: 'M. Noël', genre: 'm' }, '20:30', { avant: 5, apres: 3 }, { pouvoirsRecus: ['Mme Simon'] }),
    presence.pouvoirNeutralise('Mme Simon', 'M. Noël'),
  ];
  for (const dit of dits) {
    expect(dit).toMatch(/procuration/i);
    expect(dit).not.toMatch(/\bpouvoirs?\b(?! donner)/);
  }
});
