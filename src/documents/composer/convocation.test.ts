import { describe, expect, it } from 'vitest';
import { noter, fait } from '../../domain/seance/exemple.ts';
import { texteDuDocument } from '../modele/texte.ts';
import { contenus, contenusManquants } from './contenus.ts';
import { convocation } from './convocation.ts';
import { feuilleDePresence, formulaireDePouvoir } from './feuilles.ts';
import { noteDeSynthese, ordreDuJourDocument } from './ordreDuJour.ts';
import { dossierDe, seancePreparee, seanceTenue, texteEcrit } from './seanceDeTest.ts';

const lisible = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');

describe('the convocation', () => {
  it('is personal, dated by its own sending, and tells the whole ordre du jour', () => {
    const s = fait(seancePreparee(), 'recordEnvois', {
      id: 's',
      envois: [{ membre: 'escande', canal: 'papier', le: '2026-09-17' }],
    });
    const texte = lisible(texteDuDocument(convocation(dossierDe(s), 'escande')));
    expect(texte).toContain('Mme Nadine Escande\nCazelles-sur-Orbiel, le 17 septembre 2026\nMadame,');
    expect(texte).toContain(
      'à la séance du conseil municipal de Cazelles-sur-Orbiel qui se tiendra le jeudi 24 septembre 2026 à 20 h 30, salle du conseil, avec l’ordre du jour suivant :',
    );
    expect(texte).toContain('Désignation d’un délégué au syndicat des eaux');
    expect(texte).toContain('un même membre ne peut en porter plus d’un (CGCT L2121-20)');
    expect(texte).not.toContain('urgence');
  });

  it('states the urgency with its reason, and the second convocation with what it changes', () => {
    const texte = lisible(
      texteDuDocument(
        convocation(dossierDe(seancePreparee({ urgence: { motif: 'inondation' }, rangConvocation: 2, suiteDe: 's0' }))),
      ),
    );
    expect(texte).toContain('adressée en urgence (CGCT L2121-11), pour le motif suivant : inondation.');
    expect(texte).toContain(
      'réuni le 11 septembre 2026 sur première convocation, n’a pas pu délibérer faute de quorum.',
    );
    expect(texte).toContain('délibérer sans condition de quorum (CGCT L2121-17)');
  });
});

describe('sheets and notes', () => {
  it('the sheet of presence has one line per member, pouvoirs already received written in', () => {
    const s = noter(seancePreparee(), { type: 'pouvoir', mandant: 'escande', mandataire: 'bonnafous' });
    const texte = lisible(texteDuDocument(feuilleDePresence(dossierDe(s))));
    expect(texte).toContain('Mme Nadine Escande\t\tM. Bonnafous\t');
    expect(texte.split('\n').filter((l) => l.includes('\t'))).toHaveLength(8);
  });

  it('the pouvoir form agrees with the mandant', () => {
    expect(
      lisible(texteDuDocument(formulaireDePouvoir(dossierDe(seancePreparee()), 'escande', 'bonnafous'))),
    ).toContain('Je soussignée Mme Nadine Escande,\ndonne pouvoir à M. Alain Bonnafous');
    expect(texteDuDocument(formulaireDePouvoir(dossierDe(seancePreparee())))).toContain('Je soussigné(e)');
  });

  it('printed again after the sitting, what was sent holds no point added in the room', () => {
    const s = seancePreparee();
    const [premier] = s.points;
    if (premier === undefined) throw new Error('no point');
    const ajoute = { ...premier, id: 'ajout', rang: 'zz', intitule: 'Motion ajoutée', ajouteEnSeance: true };
    const d = dossierDe({ ...s, points: [...s.points, ajoute] });
    for (const compose of [convocation, ordreDuJourDocument, noteDeSynthese]) {
      expect(texteDuDocument(compose(d))).toContain('Les Amis du four banal');
      expect(texteDuDocument(compose(d))).not.toContain('Motion ajoutée');
    }
  });

  it('the note de synthèse gives each point its words', () => {
    const d = dossierDe(seancePreparee(), { 'dm/note': texteEcrit('Abonder le chapitre 011.') });
    expect(lisible(texteDuDocument(noteDeSynthese(d)))).toContain(
      'Décision modificative n° 2\nAbonder le chapitre 011.',
    );
    expect(lisible(texteDuDocument(ordreDuJourDocument(d)))).toContain('(rapporteure : Mme Escande)');
  });
});

describe('the mandatory contents', () => {
  it('are the ten of the pack, in its order', () => {
    expect(contenus(dossierDe(seancePreparee())).map((c) => c.code)).toHaveLength(10);
  });

  it('before the opening only the hour and the ordre du jour are there', () => {
    expect(
      contenus(dossierDe(seancePreparee()))
        .filter((c) => c.present)
        .map((c) => c.code),
    ).toEqual(['date-et-heure', 'ordre-du-jour']);
  });

  it('name the points on which nothing is written', () => {
    const textes = { 'dm/debats': texteEcrit('x'), 'dm/note': texteEcrit('x'), 'four/projet': texteEcrit('x') };
    const manque = contenusManquants(dossierDe(seanceTenue(), textes));
    expect(manque.map((c) => [c.code, c.points.map((p) => p.numero)])).toEqual([
      ['deliberations-et-rapports', ['4']],
      ['teneur-des-discussions', ['3', '4']],
    ]);
  });

  it('a public ballot without the names lacks its result', () => {
    const s = noter(
      seancePreparee(),
      {
        type: 'ouverture',
        presents: ['cathala', 'maffre'],
        absents: [],
        presidence: 'cathala',
        secretaires: ['maffre'],
      },
      { type: 'point', pointId: 'dm', sort: 'aborde' },
      {
        type: 'scrutin',
        pointId: 'dm',
        mode: 'public',
        saisie: { forme: 'totaux', pour: 2, contre: 0, abstention: 0 },
      },
    );
    expect(contenusManquants(dossierDe(s)).find((c) => c.code === 'resultat-des-scrutins')?.points).toEqual([
      { id: 'dm', numero: '2' },
    ]);
  });

  it('« aucune » is a content: no demand was made', () => {
    expect(contenus(dossierDe(seanceTenue())).find((c) => c.code === 'demandes-de-scrutin')).toMatchObject({
      present: true,
      aucun: true,
    });
  });
});
