import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { devinerDisposition } from './colonnesImport.ts';
import { dateImportee } from './dateImportee.ts';
import { precisionDe, roleDeFonction } from './fonctionElu.ts';
import { importerMembres, ordreDuTableau, type ContexteImport } from './importMembres.ts';
import { lireNom } from './nomImporte.ts';
import { nettoyer } from './texteImporte.ts';

const contexte: ContexteImport = { aujourdhui: '2026-11-22', roleParDefaut: 'conseiller', connus: [] };
const importer = (lignes: readonly (readonly string[])[], de: Partial<ContexteImport> = {}) =>
  importerMembres(
    lignes.map((cellules, i) => ({ ligne: i + 1, cellules })),
    devinerDisposition(lignes),
    { ...contexte, ...de },
  );
const membres = (lignes: readonly (readonly string[])[], de: Partial<ContexteImport> = {}) =>
  importer(lignes, de).lignes.flatMap((l) => (l.membre ? [l.membre] : []));

const COMMUNAL_VIRGULES =
  "Code du département,Libellé du département,Code de la commune,Libellé de la commune,Nom de l'élu,Prénom de l'élu,Code sexe,Date de naissance,Code de la catégorie socio-professionnelle,Libellé de la catégorie socio-professionnelle,Date de début du mandat,Libellé de la fonction,Date de début de la fonction".split(
    ',',
  );
const COMMUNAL_TABULATIONS = COMMUNAL_VIRGULES.map((entete) => entete.replace("'", '’'));
const COMMUNAL_TECHNIQUE =
  'code_departement libelle_departement code_commune libelle_commune nom_elu prenom_elu sexe_elu date_naissance_elu code_categorie_socio_professionnelle libelle_categorie_socio_professionnelle date_debut_mandat libelle_fonction date_debut_fonction'.split(
    ' ',
  );

describe('the three generations of the national register of elected members', () => {
  const ligne = [
    '11',
    'Aude',
    '11099',
    'Cazelles',
    'CATHALA',
    'Marie',
    'F',
    '12/03/1962',
    '74',
    'Retraité',
    '18/05/2020',
    'Maire',
    '25/05/2020',
  ];
  test.each([
    ['commas, straight apostrophe', COMMUNAL_VIRGULES],
    ['tabs, typographic apostrophe', COMMUNAL_TABULATIONS],
    ['technical names', COMMUNAL_TECHNIQUE],
  ])('%s: name, sex, birth, start of the mandat and function are found', (_nom, entetes) => {
    expect(membres([entetes, ligne], { commune: { code: '11099', nom: 'Cazelles' } })).toEqual([
      {
        civilite: 'Mme',
        nom: 'CATHALA',
        prenom: 'Marie',
        role: 'maire',
        dateNaissance: '1962-03-12',
        debut: '2020-05-18',
      },
    ]);
  });

  it('headers of the départements and of the arrondissements are read too, with no commune to filter on', () => {
    const departement =
      'code_departement\tlibelle_departement\tcode_canton\tlibelle_canton\tnom_elu\tprenom_elu\tsexe_elu\tdate_naissance_elu\tcode_categorie_socio_professionnelle\tlibelle_categorie_socio_professionnelle\tdate_debut_mandat\tlibelle_fonction\tdate_debut_fonction\tlieu_naissance_elu\tcode_nuance_mandat\tlibelle_nuance_mandat'.split(
        '\t',
      );
    expect(devinerDisposition([departement]).correspondance).toEqual([
      'codeDepartement',
      undefined,
      undefined,
      undefined,
      'nom',
      'prenom',
      'civilite',
      'dateNaissance',
      undefined,
      undefined,
      'debut',
      'fonction',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const arrondissement =
      'Code du département\tLibellé du département\tCode de la commune\tLibellé de la commune\tLibellé du secteur\tNom de l’élu\tPrénom de l’élu\tCode sexe\tDate de naissance\tCode de la catégorie socio-professionnelle\tLibellé catégorie socio-professionnelle\tDate de début du mandat\tLibellé de la fonction\tDate de début de la fonction'.split(
        '\t',
      );
    expect(devinerDisposition([arrondissement]).correspondance).toEqual([
      'codeDepartement',
      undefined,
      'codeCommune',
      'nomCommune',
      undefined,
      'nom',
      'prenom',
      'civilite',
      'dateNaissance',
      undefined,
      undefined,
      'debut',
      'fonction',
      undefined,
    ]);
  });

  it('a title above the headers, as older files have, is passed over', () => {
    expect(membres([['Titre du rapport : conseillers municipaux'], COMMUNAL_VIRGULES, ligne])).toHaveLength(1);
  });

  it('a national file gives the members of the commune alone, and counts the others', () => {
    const autre = ligne.with(2, '11069').with(3, 'Carcassonne');
    const lu = importer([COMMUNAL_VIRGULES, autre, ligne, autre], { commune: { code: '11099', nom: 'Cazelles' } });
    expect([lu.lignes.length, lu.autresCommunes]).toEqual([1, 2]);
  });

  it('a code that lost its zero, or stands beside its département, is still the code of the commune', () => {
    const commune = { code: '01004', nom: 'Ambérieu' };
    expect(
      membres([COMMUNAL_VIRGULES, ligne.with(0, '1').with(2, '1004'), ligne.with(2, '11069')], { commune }),
    ).toHaveLength(1);
    expect(
      membres([COMMUNAL_VIRGULES, ligne.with(0, '01').with(2, '004'), ligne.with(2, '11069')], { commune }),
    ).toHaveLength(1);
  });

  it('a file of one other commune is kept and named; a national file without the commune gives nothing', () => {
    const commune = { code: '99999', nom: 'Ailleurs' };
    expect(importer([COMMUNAL_VIRGULES, ligne], { commune })).toMatchObject({
      autreCommune: 'Cazelles',
      lignes: [{ proposee: true }],
    });
    expect(importer([COMMUNAL_VIRGULES, ligne, ligne.with(2, '11069')], { commune })).toMatchObject({
      autresCommunes: 2,
      lignes: [],
    });
  });
});

describe('the same name twice', () => {
  const entete = ['Nom', 'Prénom', 'Naissance', 'Fonction'];

  it('with the same birth date, is one person with two functions, and the higher role', () => {
    const lu = importer([
      entete,
      ['Hoareau', 'Paul', '01/02/1960', 'Conseiller délégué au sport'],
      ['HOAREAU', 'Paul', '1960-02-01', '3e adjoint'],
    ]);
    expect(lu.lignes.map((l) => [l.proposee, l.reunieA])).toEqual([
      [true, undefined],
      [false, 2],
    ]);
    expect(lu.lignes[0]?.membre).toMatchObject({
      role: 'adjoint',
      ordre: 3,
      fonction: '3e adjoint, Conseiller délégué au sport',
    });
    expect(lu.lignes[0]?.alertes).toEqual([{ code: 'fonctions-reunies', avec: 3 }]);
  });

  it('with the same function, is one member written twice, and is said so', () => {
    const lu = importer([
      entete,
      ['Hoareau', 'Paul', '01/02/1960', 'Conseiller municipal'],
      ['HOAREAU', 'Paul', '1960-02-01', 'Conseiller municipal'],
    ]);
    expect(lu.lignes[0]?.alertes).toEqual([{ code: 'deux-fois', avec: 3 }]);
    expect(lu.lignes.map((l) => l.proposee)).toEqual([true, false]);
  });

  it('with different birth dates, is two persons, both proposed and signalled', () => {
    const lu = importer([entete, ['Hoareau', 'Paul', '01/02/1960', ''], ['Hoareau', 'Paul', '05/06/1988', '']]);
    expect(lu.lignes.map((l) => l.proposee)).toEqual([true, true]);
    expect(lu.lignes[1]?.alertes).toEqual([{ code: 'homonyme', avec: 2 }]);
  });

  it('without birth dates, is shown and left to a person; accents and capitals do not hide it', () => {
    const lu = importer([
      ['Nom', 'Prénom'],
      ['Vidal-Pagès', 'Hélène'],
      ['VIDAL PAGES', 'Helene'],
    ]);
    expect(lu.lignes[1]).toMatchObject({ proposee: false, alertes: [{ code: 'meme-nom', avec: 2 }] });
  });

  it('already in the tableau, is signalled and not proposed again', () => {
    const lu = importer(
      [
        ['Nom', 'Prénom'],
        ['Rouanet', 'Anne'],
      ],
      { connus: [{ id: 'p1', nom: 'ROUANET', prenom: 'Anne' }] },
    );
    expect(lu.lignes[0]).toMatchObject({ proposee: false, alertes: [{ code: 'deja-au-tableau' }] });
  });
});

test('a line about a member already there completes what his sheet lacks, and overwrites nothing', () => {
  const connus = [
    { id: 'p1', nom: 'Rouanet', prenom: 'Anne', telephone: '04 68 00 00 00', dateNaissance: '1974-01-23' },
  ];
  const lu = importer(
    [
      ['Nom', 'Prénom', 'Naissance', 'Courriel', 'Téléphone', 'Civilité'],
      ['ROUANET', 'Anne', '23/01/1974', 'anne@exemple.fr', '06 11 11 11 11', 'Mme'],
      ['ROUANET', 'Anne', '02/02/1990', 'autre@exemple.fr', '', 'Mme'],
    ],
    { connus },
  );
  expect(lu.lignes[0]).toMatchObject({
    proposee: true,
    complete: { personneId: 'p1', champs: { civilite: 'Mme', courriel: 'anne@exemple.fr' } },
  });
  expect(Object.keys(lu.lignes[0]?.complete?.champs ?? {})).toEqual(['civilite', 'courriel']);
  expect(lu.lignes[1]?.complete).toBeUndefined();
  expect(lu.lignes[1]?.alertes).toEqual([{ code: 'homonyme-au-tableau' }]);
});

describe('a line that is wrong', () => {
  it.each([
    ['no name', ['', 'Marie'], 'sans-nom'],
    ['figures for a name', ['4512', 'Marie'], 'sans-nom'],
    ['a formula', ['=HYPERLINK("http://x")', 'Marie'], 'formule'],
    ['a name of 300 letters', ['A'.repeat(300), 'Marie'], 'trop-long'],
  ])('%s: is refused with its reason and the others are kept', (_cas, mauvaise, refus) => {
    const lu = importer([['Nom', 'Prénom'], mauvaise, ['Escande', 'Luc']]);
    expect(lu.lignes.map((l) => l.refus)).toEqual([refus, undefined]);
    expect(lu.lignes[1]?.membre?.nom).toBe('Escande');
  });

  it.each([
    ['12/03/2062', 'naissance-future', undefined],
    ['31/02/1962', 'naissance-illisible', undefined],
    ['hier', 'naissance-illisible', undefined],
    ['12/03/1862', 'naissance-lointaine', '1862-03-12'],
    ['12/03/2015', 'naissance-mineur', '2015-03-12'],
  ])('a birth date %s is signalled (%s) and the member kept', (naissance, code, gardee) => {
    const [ligne] = importer([
      ['Nom', 'Prénom', 'Date de naissance'],
      ['Escande', 'Luc', naissance],
    ]).lignes;
    expect(ligne?.alertes).toEqual([{ code, valeur: naissance }]);
    expect(ligne?.membre?.dateNaissance).toBe(gardee);
    expect(ligne?.proposee).toBe(true);
  });
});

describe('a list without headers', () => {
  it('is read by what its cells hold', () => {
    expect(
      membres([
        ['M.', 'VIDAL-PAGÈS', 'Jean', '2e adjoint', 'jean@exemple.fr'],
        ['Mme', 'ROUANET', 'Anne', 'Conseillère municipale', ''],
      ]),
    ).toEqual([
      {
        civilite: 'M.',
        nom: 'VIDAL-PAGÈS',
        prenom: 'Jean',
        role: 'adjoint',
        ordre: 2,
        fonction: '2e adjoint',
        courriel: 'jean@exemple.fr',
      },
      { civilite: 'Mme', nom: 'ROUANET', prenom: 'Anne', role: 'conseiller' },
    ]);
  });

  it('puts the column in capitals as the name, wherever it stands', () => {
    expect(
      membres([
        ['Jean', 'VIDAL'],
        ['Anne', 'ROUANET'],
      ]).map((m) => m.nom),
    ).toEqual(['VIDAL', 'ROUANET']);
  });
});

test.each([
  ['Mme CATHALA Marie', { civilite: 'Mme', nom: 'CATHALA', prenom: 'Marie' }],
  ['Marie Cathala', { nom: 'Cathala', prenom: 'Marie' }],
  ['Jean-Pierre de LA TOUR', { nom: 'de LA TOUR', prenom: 'Jean-Pierre' }],
  ['Marie de la Tour', { nom: 'de la Tour', prenom: 'Marie' }],
  ['BONNAFOUS JEAN PAUL', { nom: 'BONNAFOUS', prenom: 'JEAN PAUL' }],
  ['M. Vidal-Pagès', { civilite: 'M.', nom: 'Vidal-Pagès', prenom: '' }],
  ['1. Mme Anne Rouanet, 1re adjointe', { civilite: 'Mme', nom: 'Rouanet', prenom: 'Anne', fonction: '1re adjointe' }],
  ['Luc ESCANDE (conseiller délégué)', { nom: 'ESCANDE', prenom: 'Luc', fonction: 'conseiller délégué' }],
  ['ESCANDE, Luc', { nom: 'ESCANDE', prenom: 'Luc' }],
  [
    '- Madame MARTIN épouse DUBOIS-LEROY Claire',
    { civilite: 'Mme', nom: 'MARTIN épouse DUBOIS-LEROY', prenom: 'Claire' },
  ],
  ['mevrouw An Vanhoutte, burgemeester', { civilite: 'Mme', prenom: 'An', nom: 'Vanhoutte', fonction: 'burgemeester' }],
  ['de heer Jan Claes', { civilite: 'M.', prenom: 'Jan', nom: 'Claes' }],
])('« %s » is read as a whole name', (texte, attendu) => {
  expect(lireNom(texte)).toEqual(attendu);
});

test.each([
  ['Maire', 'maire', undefined, undefined],
  ['1er adjoint au Maire', 'adjoint', 1, '1er adjoint au Maire'],
  ['Première adjointe', 'adjoint', 1, 'Première adjointe'],
  ['3ème Adjoint au maire', 'adjoint', 3, '3ème Adjoint au maire'],
  ['Adjoint au maire', 'adjoint', undefined, undefined],
  ['Conseillère municipale déléguée', 'conseiller-delegue', undefined, undefined],
  [
    'Conseiller délégué auprès du maire, voirie',
    'conseiller-delegue',
    undefined,
    'Conseiller délégué auprès du maire, voirie',
  ],
  ['Conseiller municipal', 'conseiller', undefined, undefined],
  ['Maire délégué', 'maire-delegue', undefined, undefined],
  ['Maire délégué de Villalier', 'maire-delegue', undefined, 'Maire délégué de Villalier'],
  ['12e vice-président', 'vice-president', 12, '12e vice-président'],
  ['Bourgmestre', 'maire', undefined, undefined],
  ['2e échevine', 'adjoint', 2, '2e échevine'],
  ['Conseillère communale', 'conseiller', undefined, undefined],
  ['Burgemeester', 'maire', undefined, undefined],
  ['Schepen', 'adjoint', undefined, undefined],
  ['Gemeenteraadslid', 'conseiller', undefined, undefined],
  ['Voorzitter', 'president', undefined, undefined],
])('« %s » is the role %s', (libelle, role, ordre, precision) => {
  const lu = roleDeFonction(libelle);
  expect([lu?.role, lu?.ordre, precisionDe(libelle)]).toEqual([role, ordre, precision]);
});

test('a label that names no function gives no role, and stays as a precision', () => {
  expect([roleDeFonction('Finances'), precisionDe('Finances')]).toEqual([undefined, 'Finances']);
});

test.each([
  ['12/03/1962', '1962-03-12'],
  ['1962-03-12T00:00:00', '1962-03-12'],
  ['12.3.62', '1962-03-12'],
  ['5/6/03', '2003-06-05'],
  ['1er mars 1962', '1962-03-01'],
  ['9 août 1971', '1971-08-09'],
  ['22717', '1962-03-12'],
  ['30/02/1962', undefined],
  ['mars 1962', undefined],
])('a date written %s is %s', (texte, date) => {
  expect(dateImportee(texte, '2026-11-22')).toBe(date);
});

test('cells are composed, with plain spaces and nothing invisible', () => {
  expect(nettoyer('  He\u0301le\u0300ne\u00a0\u202fPage\u0300s\u200b\u0000 ')).toBe('Hélène Pagès');
  expect(nettoyer('d\u0092Aude, c\u009cur')).toBe('d’Aude, cœur');
  expect(nettoyer('="01004"')).toBe('01004');
});

test('the tableau puts the chief first, adjoints by their number, and keeps the order of the members', () => {
  const lus = membres([
    ['Nom', 'Fonction'],
    ['Z', 'Conseiller'],
    ['B', '2e adjoint'],
    ['Y', 'Conseillère'],
    ['A', '1er adjoint'],
    ['M', 'Maire'],
  ]);
  expect(ordreDuTableau(lus).map((m) => m.nom)).toEqual(['M', 'A', 'B', 'Z', 'Y']);
  const avecRang = membres([
    ['Ordre', 'Nom', 'Fonction'],
    ['2', 'Z', 'Conseiller'],
    ['1', 'B', 'Maire'],
  ]);
  expect(ordreDuTableau(avecRang).map((m) => m.nom)).toEqual(['B', 'Z']);
});

test('no text is lost: whatever the cells, each line that is not empty is a member, a refusal or part of another', () => {
  const cellule = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('Maire', 'Marie', 'CATHALA', '12/03/1962', 'F', '', '=1+1'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cellule, { minLength: 1, maxLength: 6 }), { maxLength: 12 }), (lignes) => {
      const lu = importer([['Nom', 'Prénom', 'Date de naissance', 'Fonction'], ...lignes]);
      const pleines = lignes.filter((l) => l.some((c) => c.trim() !== ''));
      expect(lu.lignes).toHaveLength(pleines.length);
      for (const ligne of lu.lignes) {
        expect(
          Number(ligne.membre !== undefined) + Number(ligne.refus !== undefined) + Number(ligne.reunieA !== undefined),
        ).toBe(1);
        if (ligne.membre) expect(ligne.membre.nom).toBe(nettoyer(ligne.membre.nom));
      }
    }),
  );
});

test('a list pasted in Dutch gives names, civilities and functions', () => {
  const { correspondance } = devinerDisposition([
    ['mevrouw An Vanhoutte', 'burgemeester'],
    ['de heer Jan Claes', 'gemeenteraadslid'],
    ['mevrouw Els Peeters', 'gemeenteraadslid'],
  ]);
  expect(correspondance).toEqual(['nomComplet', 'fonction']);
});
