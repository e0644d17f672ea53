import { describe, expect, it } from 'vitest';
import { fait, noter } from '../../domain/seance/exemple.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import type { Bloc } from '../modele/document.ts';
import { texteDesBlocs, texteDesRuns, texteDuDocument } from '../modele/texte.ts';
import { dossierDe, seancePreparee, seanceTenue, texteEcrit } from './seanceDeTest.ts';
import { procesVerbal, sectionsPv } from './procesVerbal.ts';

/** Unbreakable spaces read as plain ones, so that expectations can be typed. */
const lisible = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');
const pv = (seance: Seance, textes: Record<string, unknown> = {}): string =>
  lisible(texteDuDocument(procesVerbal(dossierDe(seance, textes))));
const ouverte = (presents = ['cathala', 'bonnafous', 'maffre', 'lacombe', 'pujol']): Seance =>
  noter(seancePreparee(), {
    type: 'ouverture',
    heure: '20:30',
    presents,
    absents: [],
    presidence: 'cathala',
    secretaires: ['maffre'],
  });

describe('a whole procès-verbal', () => {
  it('reads as the secretary would sign it', () => {
    expect(
      pv(seanceTenue(), {
        'four/debats': texteEcrit('Mme Sarda demande une aide pour le bois.'),
        'dm/note': texteEcrit('Le chapitre 011 doit être abondé.'),
      }),
    ).toBe(
      `Projet de procès-verbal
Conseil municipal de Cazelles-sur-Orbiel — séance du jeudi 24 septembre 2026
Ouverture de la séance
Le jeudi 24 septembre 2026 à 20 h 33, le conseil municipal de Cazelles-sur-Orbiel, convoqué le 18 septembre 2026, s’est réuni (salle du conseil), sous la présidence de Mme Marie Cathala, maire.
La convocation et l’ordre du jour ont été affichés le 18 septembre 2026.
Nombre de membres en exercice : 7.
Présents (5) : Mme Marie Cathala, maire ; M. Alain Bonnafous, premier adjoint ; M. Henri Maffre ; M. Franck Lacombe ; M. Guy Pujol.
Représentée (1) : Mme Nadine Escande, qui a donné pouvoir à M. Bonnafous (pouvoir écrit, reçu par courriel).
Absente (1) : Mme Élise Sarda.
M. Maffre est désigné secrétaire de séance.
Cinq membres sont présents ; le quorum, fixé à quatre (plus de la moitié des sept membres en exercice, CGCT L2121-17), est réuni.
Ordre du jour
Arrêt du procès-verbal de la séance du 11 septembre
Décision modificative n° 2
Subvention à l’association Les Amis du four banal
Désignation d’un délégué au syndicat des eaux
1. Arrêt du procès-verbal de la séance du 11 septembre
Le conseil municipal arrête le procès-verbal de la séance du 11 septembre 2026 à l’unanimité, par 6 voix.
À 20 h 42, Mme Sarda rejoint la séance. Le nombre de votants est porté à 7.
2. Décision modificative n° 2
Rapporteur : M. Bonnafous.
Six membres sont comptés présents pour ce point ; le quorum, fixé à quatre, est réuni.
Le chapitre 011 doit être abondé.
Le conseil municipal adopte par 5 voix pour, 1 voix contre (M. Pujol) et 1 abstention (M. Maffre). Suffrages exprimés : 6.
Délibération n° 2026-044.
M. Pujol quitte la séance à 21 h 06 et donne pouvoir à Mme Sarda. Le nombre de votants reste de 7.
3. Subvention à l’association Les Amis du four banal
Rapporteure : Mme Escande.
Quatre membres sont comptés présents pour ce point ; le quorum, fixé à quatre, est réuni.
À 21 h 12, M. Lacombe déclare son intérêt (président de l’association), quitte la salle et ne prend part ni au débat ni au vote.
Mme Sarda demande une aide pour le bois.
Le conseil municipal, au scrutin public, adopte par 5 voix pour et 1 abstention (M. Maffre). Suffrages exprimés : 5.
Ont voté pour : Mme Cathala, M. Bonnafous et Mme Sarda ; par pouvoir, Mme Escande et M. Pujol.
S’est abstenu : M. Maffre.
Délibération n° 2026-045.
À 21 h 16, M. Lacombe reprend sa place.
4. Désignation d’un délégué au syndicat des eaux
Cinq membres sont comptés présents pour ce point ; le quorum, fixé à quatre, est réuni.
Au scrutin secret, 7 votants, 7 bulletins, 1 bulletin blanc, 6 suffrages exprimés, majorité absolue : 4. Mme Sarda obtient 6 voix. Mme Sarda, ayant obtenu la majorité absolue, est proclamée élue.
Levée de la séance
L’ordre du jour étant épuisé, la séance est levée à 21 h 30.
Signatures
La maire
Marie Cathala
Le secrétaire de séance
Henri Maffre`,
    );
  });

  it('every sentence drawn from a fact names its fact, and free words none', () => {
    const seance = seanceTenue();
    const blocs = sectionsPv(dossierDe(seance, { 'four/debats': texteEcrit('Libre') })).flatMap((s) => s.blocs);
    const faits = new Set(seance.deroule.map((f) => f.id));
    const lies = blocs.flatMap((b) => (b.type === 'paragraphe' && b.faitId !== undefined ? [b.faitId] : []));
    expect(lies.length).toBeGreaterThan(15);
    expect(lies.every((id) => faits.has(id))).toBe(true);
    const libre = blocs.find(
      (b): b is Extract<Bloc, { type: 'libre' }> => b.type === 'libre' && b.pointId === 'four' && b.nature === 'debats',
    );
    expect(texteDesBlocs(libre?.blocs ?? [])).toBe('Libre');
  });

  it('each point that was taken up offers one place for its report and one for its discussion', () => {
    for (const s of sectionsPv(dossierDe(seanceTenue())).filter((x) => x.pointId !== undefined)) {
      expect(s.blocs.flatMap((b) => (b.type === 'libre' ? [b.nature] : []))).toEqual(['note', 'debats']);
    }
  });
});

describe('what happens in the room', () => {
  it('a sitting not yet opened has a procès-verbal that says so', () => {
    expect(pv(seancePreparee())).toContain('La séance n’a pas encore été ouverte.');
  });

  it('a mandataire who leaves takes the pouvoir with him', () => {
    const s = noter(
      seancePreparee(),
      { type: 'pouvoir', mandant: 'escande', mandataire: 'pujol' },
      {
        type: 'ouverture',
        presents: ['cathala', 'bonnafous', 'maffre', 'pujol'],
        absents: [{ membre: 'escande' }],
        presidence: 'cathala',
      },
      { type: 'point', pointId: 'pv', sort: 'aborde' },
      { type: 'depart', membre: 'pujol', heure: '21:00' },
    );
    expect(pv(s)).toContain(
      'M. Pujol quitte la séance à 21 h. Le pouvoir reçu de Mme Escande prend fin. Le nombre de votants est ramené à 3.',
    );
  });

  it('a member who comes back ends the pouvoir he had given', () => {
    const s = noter(
      seancePreparee(),
      { type: 'pouvoir', mandant: 'escande', mandataire: 'bonnafous' },
      {
        type: 'ouverture',
        presents: ['cathala', 'bonnafous', 'maffre', 'pujol'],
        absents: [{ membre: 'escande' }],
        presidence: 'cathala',
      },
      { type: 'point', pointId: 'pv', sort: 'aborde' },
      { type: 'arrivee', membre: 'escande', heure: '20:55' },
    );
    expect(pv(s)).toContain(
      'À 20 h 55, Mme Escande rejoint la séance ; le pouvoir donné à M. Bonnafous prend fin. Le nombre de votants reste de 5.',
    );
  });

  it('a suppléant and a member installed are said in their place, and the suppléant votes under his own name', () => {
    const base = seancePreparee();
    const [modele] = base.membres;
    if (modele === undefined) throw new Error('no member');
    const roux = { ...modele, id: 'roux', nom: 'Roux', civilite: 'M.' as const, role: 'conseiller' as const };
    const composee = fait(base, 'composeSeance', {
      id: 's',
      membres: [
        ...base.membres,
        { ...roux, suppleantDe: 'pujol' },
        { ...roux, id: 'ferrand', nom: 'Ferrand', civilite: 'Mme' as const, installeEnSeance: true },
      ],
      sieges: base.sieges,
      enExercice: base.enExercice,
    });
    const texte = pv(
      noter(
        composee,
        { type: 'ouverture', presents: ['cathala', 'bonnafous', 'maffre'], absents: [], presidence: 'cathala' },
        { type: 'point', pointId: 'pv', sort: 'aborde', heure: '20:36' },
        { type: 'suppleance', titulaire: 'pujol', suppleant: 'roux', heure: '20:40' },
        { type: 'installation', membre: 'ferrand', remplace: 'sarda', heure: '20:41' },
        { type: 'point', pointId: 'dm', sort: 'aborde', heure: '20:45' },
        {
          type: 'scrutin',
          pointId: 'dm',
          mode: 'ordinaire',
          saisie: { forme: 'exceptions', contre: ['pujol'], abstention: [], nppv: [] },
          heure: '20:58',
        },
      ),
    );
    expect(texte).toContain('À 20 h 40, M. Roux, suppléant, siège à la place de M. Pujol.');
    expect(texte).toContain('À 20 h 41, Mme Ferrand est installée dans ses fonctions, en remplacement de Mme Sarda.');
    expect(texte).toContain('adopte par 4 voix pour et 1 voix contre (M. Roux)');
    const absents = texte.split('\n').find((l) => l.startsWith('Absent')) ?? '';
    expect(absents).toContain('Pujol');
    expect(absents).not.toMatch(/Ferrand|Roux/);
  });

  it('a lost quorum is said at the point, with the hour', () => {
    const s = noter(
      ouverte(['cathala', 'bonnafous', 'maffre', 'pujol']),
      { type: 'point', pointId: 'pv', sort: 'aborde' },
      { type: 'depart', membre: 'pujol', heure: '22:29' },
      { type: 'point', pointId: 'dm', sort: 'aborde', heure: '22:31' },
    );
    expect(pv(s)).toContain(
      'À 22 h 31, au moment d’aborder le point 2, 3 membres sont présents sur 7 en exercice ; le quorum, fixé à 4, n’est plus réuni.',
    );
  });

  it('the chair and the secretary may change, the sitting may stop and close its doors', () => {
    const s = noter(
      ouverte(),
      { type: 'point', pointId: 'dm', sort: 'aborde' },
      {
        type: 'deport',
        membre: 'cathala',
        pointId: 'dm',
        genre: 'compte-administratif',
        quitteLaSalle: true,
        heure: '21:00',
      },
      { type: 'presidence', membre: 'bonnafous', qualite: 'premier adjoint', heure: '21:00' },
      { type: 'suspension', heure: '21:20' },
      { type: 'reprise', heure: '21:30' },
      { type: 'huis-clos', etat: 'debut', demandeurs: ['maffre', 'pujol', 'lacombe'], heure: '21:31' },
      { type: 'huis-clos', etat: 'fin', heure: '21:40' },
    );
    const texte = pv(s);
    expect(texte).toContain('À 21 h, Mme Cathala se retire, quitte la salle et ne prend pas part au vote.');
    expect(texte).toContain('À 21 h, M. Bonnafous, premier adjoint, prend la présidence de la séance.');
    expect(texte).toContain('La séance est suspendue à 21 h 20.');
    expect(texte).toContain('La séance reprend à 21 h 30.');
    expect(texte).toContain(
      'À 21 h 31, la séance se poursuit à huis clos, à la demande de M. Maffre, M. Pujol et M. Lacombe.',
    );
    expect(texte).toContain('À 21 h 40, la séance redevient publique.');
  });

  it('points postponed, withdrawn, added or refused are said, and those nobody took up too', () => {
    const s = noter(
      ouverte(),
      { type: 'point', pointId: 'dm', sort: 'reporte', heure: '20:35' },
      { type: 'point', pointId: 'four', sort: 'retire', motif: 'dossier incomplet' },
      { type: 'point', pointId: 'pv', sort: 'aborde' },
      { type: 'levee', heure: '21:00' },
    );
    const texte = pv(s);
    expect(texte).toContain(
      'À 20 h 35, le point 2, « Décision modificative n° 2 », est reporté à une séance ultérieure.',
    );
    expect(texte).toContain(
      'Le point 3, « Subvention à l’association Les Amis du four banal », est retiré de l’ordre du jour : dossier incomplet.',
    );
    expect(texte).toContain('Le point 4 n’a pas été abordé.');
    expect(texte).toContain('La séance est levée à 21 h.');
  });

  it('past midnight, the day of a suspension, of a resumption and of the levée is said', () => {
    const texte = pv(
      noter(
        ouverte(),
        { type: 'suspension', heure: '23:50' },
        { type: 'reprise', heure: '00:05', jour: '2026-09-25' },
        { type: 'levee', heure: '00:15', jour: '2026-09-25' },
      ),
    );
    expect(texte).toContain('La séance est suspendue à 23 h 50.');
    expect(texte).toContain('La séance reprend le vendredi 25 septembre 2026 à 0 h 05.');
    expect(texte).toContain('La séance est levée le vendredi 25 septembre 2026 à 0 h 15.');
  });

  it('titles, places and names are printed as French prints them, and kept as they were typed', () => {
    const s = ouverte();
    const tape = {
      ...s,
      lieu: "Salle de l'école",
      points: s.points.map((p) => ({ ...p, intitule: 'L\'affaire "X"' })),
    };
    const texte = pv(tape);
    expect(texte).toContain('Salle de l’école');
    expect(texte).toContain('L’affaire « X »');
    expect(texte).not.toMatch(/['"]/);
  });

  it('an ordre du jour is not said exhausted when one of its points was put off', () => {
    const traites = ['pv', 'dm', 'four'].map((pointId) => ({ type: 'point', pointId, sort: 'retire' }) as const);
    const levee = { type: 'levee', heure: '21:00' } as const;
    const fin = (sort: 'reporte' | 'retire'): string =>
      pv(noter(ouverte(), ...traites, { type: 'point', pointId: ouverte().points[3]?.id ?? '', sort }, levee));
    expect(fin('retire')).toContain('L’ordre du jour étant épuisé, la séance est levée à 21 h.');
    expect(fin('reporte')).toContain('La séance est levée à 21 h.');
  });

  it('the demand of a ballot is mandatory content: who, how many, how many were needed', () => {
    const s = noter(
      ouverte(),
      { type: 'point', pointId: 'dm', sort: 'aborde' },
      { type: 'demande-de-scrutin', pointId: 'dm', mode: 'secret', demandeurs: ['maffre', 'pujol'] },
    );
    expect(pv(s)).toContain(
      'M. Maffre et M. Pujol demandent le scrutin secret. La demande réunit 2 membres sur 5 présents ; il en fallait 2 (CGCT L2121-21).',
    );
  });

  it('a point taken up again later is a second part of the same point', () => {
    const s = noter(
      ouverte(),
      { type: 'point', pointId: 'dm', sort: 'aborde' },
      { type: 'point', pointId: 'four', sort: 'aborde' },
      { type: 'point', pointId: 'dm', sort: 'aborde' },
    );
    expect(sectionsPv(dossierDe(s)).map((x) => texteDesRuns(x.titre))).toContain(
      '2. Décision modificative n° 2 (suite)',
    );
  });

  it('behind closed doors, the published version keeps the result and leaves the discussion out', () => {
    const s = noter(
      ouverte(),
      { type: 'point', pointId: 'dm', sort: 'aborde' },
      { type: 'huis-clos', etat: 'debut' },
      { type: 'scrutin', pointId: 'dm', mode: 'ordinaire', saisie: { forme: 'unanimite' } },
    );
    const publie = texteDuDocument(
      procesVerbal(dossierDe(s, { 'dm/debats': texteEcrit('Secret') }), { version: 'publication' }),
    );
    expect(publie).not.toContain('Secret');
    expect(publie).toContain('à l’unanimité');
    expect(pv(s, { 'dm/debats': texteEcrit('Secret') })).toContain('Secret');
  });

  it('figures above the voters stand as they were stated, with a sentence that says so', () => {
    const s = noter(
      ouverte(),
      { type: 'point', pointId: 'dm', sort: 'aborde' },
      {
        type: 'scrutin',
        pointId: 'dm',
        mode: 'ordinaire',
        saisie: { forme: 'totaux', pour: 13, contre: 0, abstention: 0 },
      },
    );
    expect(pv(s)).toContain(
      'Les chiffres relevés (13 voix) dépassent le nombre de votants (5) ; ils sont reproduits tels qu’ils ont été déclarés.',
    );
  });

  it('the figures of an election that do not add up are ballots, with a sentence that says how many', () => {
    const tour = (bulletins?: number): string =>
      pv(
        noter(
          ouverte(),
          { type: 'point', pointId: 'dm', sort: 'aborde' },
          {
            type: 'scrutin',
            pointId: 'dm',
            mode: 'secret',
            saisie: {
              forme: 'election',
              tour: 1,
              sieges: 1,
              voix: [{ candidat: 'Mme Nadine Escande', voix: 2 }],
              blancs: 1,
              nuls: 0,
              ...(bulletins !== undefined && { bulletins }),
            },
          },
        ),
      );
    expect(tour()).toContain('Les chiffres relevés (3 bulletins) sont inférieurs au nombre de votants (5)');
    expect(tour(7)).toContain('Les chiffres relevés (7 bulletins) dépassent le nombre de votants (5)');
  });

  it('remarks made when it is settled and later rectifications are part of it', () => {
    let s = fait(seanceTenue(), 'addRemarque', {
      id: 's',
      remarqueId: 'r1',
      texte: 'lire 450 €.',
      auteur: 'M. Maffre',
    });
    s = fait(s, 'settlePv', { id: 's', le: '2026-10-22' });
    const texte = pv(s);
    expect(texte.startsWith('Procès-verbal\n')).toBe(true);
    expect(texte).toContain('M. Maffre : lire 450 €.');
    expect(texte).toContain('Procès-verbal arrêté en séance le 22 octobre 2026.');
  });
});
