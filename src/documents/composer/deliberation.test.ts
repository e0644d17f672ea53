import { describe, expect, it } from 'vitest';
import { fait, noter } from '../../domain/seance/exemple.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import { texteDuDocument } from '../modele/texte.ts';
import { extraitDeDeliberation, listeDesDeliberations, projetDeDeliberation } from './deliberation.ts';
import { dossierDe, seancePreparee, seanceTenue, texteEcrit } from './seanceDeTest.ts';

const lisible = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');
const extrait = (seance: Seance, id: string, textes: Record<string, unknown> = {}): string =>
  lisible(texteDuDocument(extraitDeDeliberation(dossierDe(seance, textes), id)));
const TEXTE = {
  'four/projet': texteEcrit(
    'Considérant l’intérêt local,',
    'Vu le budget primitif,',
    'ATTRIBUE une subvention de 450 €.',
  ),
};

describe('the extract of a deliberation', () => {
  it('goes from visas to considérants to dispositif, whatever the order of typing', () => {
    const texte = extrait(seanceTenue(), 'f0012', TEXTE);
    const ordre = [
      'Délibération n° 2026-045',
      'Vu le budget',
      'Sur le rapport de Mme Escande',
      'Considérant',
      'après en avoir délibéré, par 5 voix pour et 1 abstention (M. Maffre),',
      'ATTRIBUE',
    ].map((t) => texte.indexOf(t));
    expect(ordre).not.toContain(-1);
    expect(ordre).toEqual(ordre.toSorted((a, b) => a - b));
    expect(texte).not.toContain('DÉCIDE');
  });

  it('says who was there at that ballot, who withdrew, and who signs', () => {
    const texte = extrait(seanceTenue(), 'f0012', TEXTE);
    expect(texte).toContain(
      'Représentés (2) : Mme Nadine Escande, qui a donné pouvoir à M. Bonnafous (pouvoir écrit, reçu par courriel) ; M. Guy Pujol, qui a donné pouvoir à Mme Sarda.',
    );
    expect(texte).toContain('Nombre de votants : 6.');
    expect(texte).toContain('M. Lacombe n’a pris part ni au débat ni au vote.');
    expect(texte).toContain('La maire\nMarie Cathala\nLe secrétaire de séance\nHenri Maffre');
  });

  it('names of a public ballot follow the text they decided', () => {
    expect(extrait(seanceTenue(), 'f0012', TEXTE)).toContain(
      'ATTRIBUE une subvention de 450 €.\nOnt voté pour : Mme Cathala, M. Bonnafous et Mme Sarda ; par pouvoir, Mme Escande et M. Pujol.',
    );
  });

  it('an election without a written text says its result and decides nothing else', () => {
    const texte = extrait(seanceTenue(), 'f0015');
    expect(texte).toContain('Mme Sarda, ayant obtenu la majorité absolue, est proclamée élue.');
    expect(texte).not.toContain('DÉCIDE');
  });

  it('a text that already says « après en avoir délibéré » is left as its author wrote it', () => {
    const texte = extrait(seanceTenue(), 'f0007', {
      'dm/projet': texteEcrit('Le conseil, après en avoir délibéré, adopte la décision.'),
    });
    expect(texte.match(/après en avoir délibéré/g)).toHaveLength(1);
    expect(texte).toContain('Le conseil municipal adopte par 5 voix pour');
  });

  it('a refused text is a deliberation too', () => {
    const s = noter(
      seancePreparee(),
      { type: 'ouverture', presents: ['cathala', 'bonnafous', 'maffre', 'pujol'], absents: [], presidence: 'cathala' },
      { type: 'point', pointId: 'four', sort: 'aborde' },
      {
        type: 'scrutin',
        pointId: 'four',
        mode: 'ordinaire',
        saisie: { forme: 'totaux', pour: 1, contre: 3, abstention: 0 },
      },
    );
    expect(extrait(s, 'f0003', TEXTE)).toContain(
      'par 3 voix contre et 1 voix pour,\nN’ADOPTE PAS le texte suivant :\nATTRIBUE',
    );
    expect(lisible(texteDuDocument(listeDesDeliberations(dossierDe(s))))).toContain(
      'point 3\tSubvention à l’association Les Amis du four banal\tRejetée',
    );
  });

  it('dates entered by hand are printed', () => {
    const s = fait(seanceTenue(), 'dateActe', {
      id: 's',
      scrutinId: 'f0012',
      transmisLe: '2026-09-28',
      recuLe: '2026-09-28',
      publieLe: '2026-09-29',
    });
    expect(extrait(s, 'f0012')).toContain(
      'Délibération transmise au contrôle de légalité le 28 septembre 2026, reçue le 28 septembre 2026, publiée le 29 septembre 2026.',
    );
  });

  it('an unknown ballot is a bug of the caller', () => {
    expect(() => extraitDeDeliberation(dossierDe(seanceTenue()), 'zz')).toThrow('unknown scrutin');
  });
});

it('a draft decides nothing yet', () => {
  const texte = lisible(texteDuDocument(projetDeDeliberation(dossierDe(seancePreparee(), TEXTE), 'four')));
  expect(texte).toContain('Le conseil municipal, après en avoir délibéré,\nATTRIBUE');
});

it('the liste holds the date and the object of every deliberation', () => {
  const texte = lisible(
    texteDuDocument(
      listeDesDeliberations(dossierDe(fait(seanceTenue(), 'dateListe', { id: 's', afficheeLe: '2026-09-28' }))),
    ),
  );
  expect(texte).toContain('jeudi 24 septembre 2026 à 20 h 33');
  expect(texte).toContain('2026-044\tDécision modificative n° 2\tAdoptée');
  expect(texte).toContain('Élection : Mme Sarda');
  expect(texte).toContain('Liste des délibérations affichée le 28 septembre 2026.');
});
