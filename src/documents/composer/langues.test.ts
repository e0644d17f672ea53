import { describe, expect, it } from 'vitest';
import { fait, noter } from '../../domain/seance/exemple.ts';
import { reglementDeSeance } from '../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import type { Document } from '../modele/document.ts';
import { texteDuDocument } from '../modele/texte.ts';
import { convocation } from './convocation.ts';
import { dossierBelge } from './dossierBelge.ts';
import { extraitDeDeliberation, listeDesDeliberations, projetDeDeliberation } from './deliberation.ts';
import { feuilleDePresence, formulaireDePouvoir } from './feuilles.ts';
import { noteDeSynthese, ordreDuJourDocument } from './ordreDuJour.ts';
import { procesVerbal } from './procesVerbal.ts';
import { registreDesDeliberations } from './registre.ts';
import { texteEcrit } from './seanceDeTest.ts';
import { conseilCommunal, conseilCommunalTenu, gemeenteraad, gemeenteraadTenue } from './seancesDeBelgique.ts';

const lisible = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');
const dit = (d: Document): string => lisible(texteDuDocument(d));

/** Every document that one sitting gives. */
function tous(seance: Seance, textes: Record<string, unknown> = {}): string {
  const d = dossierBelge(seance, textes);
  const scrutins = seance.deroule.flatMap((f) => (f.type === 'scrutin' ? [f.id] : []));
  const reglement = reglementDeSeance(seance);
  return [
    convocation(d),
    convocation(d, seance.membres[0]?.id),
    ordreDuJourDocument(d),
    noteDeSynthese(d),
    feuilleDePresence(d),
    ...(reglement.pouvoirs.valeur.permis ? [formulaireDePouvoir(d)] : []),
    procesVerbal(d),
    procesVerbal(d, { version: 'publication' }),
    listeDesDeliberations(d),
    ...seance.points.map((p) => projetDeDeliberation(d, p.id)),
    ...scrutins.map((id) => extraitDeDeliberation(d, id)),
    registreDesDeliberations({
      reglement,
      langues: [reglement.langue],
      nomInstance: seance.nomInstance,
      nomCommune: seance.nomCommune,
      annee: 2026,
      actes: [
        {
          numero: '2026-001',
          date: '2026-09-28',
          objet: 'X',
          resultat: reglement.natureVote.valeur === 'avis' ? 'avis-favorable' : 'adopte',
          unanimite: true,
        },
      ],
    }),
  ]
    .map(dit)
    .join('\n');
}

/** Words that stand in nearly every French sentence, and in no Dutch one. */
const MOTS_FRANCAIS =
  /(?<![\p{L}])(le|la|les|des|du|et|est|sont|dans|pour|par|avec|une|aux|au|à|ce|cette|sur|qui|sans|il|elle|séance|séances|conseil|maire|président|présidente|voix|membre|membres|présents|ordre|jour|délibération|vote|pouvoir|absent|absents|Mme|n°)(?![\p{L}])/giu;
const MOTS_NEERLANDAIS =
  /(?<![\p{L}])(het|een|van|voor|tegen|zitting|gemeenteraad|burgemeester|notulen|besluit|stemmen|leden|aanwezig|agenda|wordt|werd|niet|uur)(?![\p{L}])/giu;

const rencontres = (texte: string, mots: RegExp): string[] => [...texte.matchAll(mots)].map((m) => m[0]);

describe('the conseil communal', () => {
  it('its whole procès-verbal speaks French of Belgium, with the words and articles of Wallonia', () => {
    const d = dossierBelge(conseilCommunalTenu(), { 'voirie/debats': texteEcrit('M. Rase demande le coût total.') });
    expect(dit(procesVerbal(d))).toBe(
      `Projet de procès-verbal
Conseil communal de Rochehaut — séance du lundi 28 septembre 2026
Ouverture de la séance
Le lundi 28 septembre 2026 à 20 h 03, le conseil communal de Rochehaut, convoqué le 17 septembre 2026, s’est réuni (maison communale), sous la présidence de M. Benoît Collard, bourgmestre.
La convocation et l’ordre du jour ont été affichés le 17 septembre 2026.
Nombre de membres en fonction : 7.
Présents (5) : M. Benoît Collard, bourgmestre ; Mme Anne Lambert, échevine ; M. Yves Noël ; Mme Lise Pirard ; M. Jean Rase.
Absente excusée (1) : Mme Zoé Simon.
Absent (1) : M. Luc Thiry.
Mme Claire Dumont, directrice générale, assure le secrétariat.
Cinq membres sont présents ; le quorum, fixé à quatre (plus de la moitié des sept membres en fonction), est réuni.
Ordre du jour
Procès-verbal de la séance du 24 août
Réfection de la rue du Moulin
Taxe sur les secondes résidences
Personnel communal
1. Procès-verbal de la séance du 24 août
Le conseil communal approuve le procès-verbal de la séance du 24 août 2026 à l’unanimité, par 5 voix.
À 20 h 10, Mme Simon rejoint la séance. Le nombre de votants est porté à 6.
2. Réfection de la rue du Moulin
Rapporteure : Mme Lambert.
Six membres sont comptés présents pour ce point ; le quorum, fixé à quatre, est réuni.
M. Rase demande le coût total.
Le conseil communal, par vote nominatif, adopte par 4 voix pour, 1 voix contre (M. Rase) et 1 abstention (M. Noël). Suffrages exprimés : 5.
Ont voté pour : M. Collard, Mme Lambert, Mme Pirard et Mme Simon.
A voté contre : M. Rase.
S’est abstenu : M. Noël.
3. Taxe sur les secondes résidences
Les voix étant partagées (3 voix contre et 3 voix pour), le conseil communal n’adopte pas. Suffrages exprimés : 6.
À 20 h 41, la séance se poursuit à huis clos.
4. Personnel communal
Le conseil communal prend acte.
Levée de la séance
L’ordre du jour étant épuisé, la séance est levée à 20 h 55.
Signatures
Le bourgmestre
Benoît Collard
La directrice générale
Claire Dumont`,
    );
  });

  it('is convened by the collège, public part first, and knows no procuration', () => {
    const texte = dit(convocation(dossierBelge(conseilCommunal())));
    expect(texte).toContain('Le collège communal a l’honneur de vous convoquer à la séance du conseil communal');
    expect(texte).toMatch(/Séance publique\n[^]*Huis clos\nPersonnel communal/u);
    expect(texte).toContain('note de synthèse explicative est jointe à cette convocation (CDLD L1122-24)');
    expect(texte).toContain('Nous vous prions d’agréer');
    expect(texte).toContain('Le bourgmestre\nBenoît Collard\nLe directeur général');
    expect(texte).not.toMatch(/pouvoir|procuration/u);
    expect(dit(feuilleDePresence(dossierBelge(conseilCommunal())))).toContain('Nom et prénom\tQualité\tSignature');
  });

  it('frees the quorum with its third convocation, never with its second', () => {
    const deuxieme = dit(convocation(dossierBelge(conseilCommunal({ rangConvocation: 2, suiteDe: 's0' }))));
    expect(deuxieme).toContain(
      'n’a pas pu délibérer faute de quorum. Cette seconde convocation porte sur les mêmes points.',
    );
    expect(deuxieme).not.toContain('sans condition de quorum');
    const troisieme = dit(convocation(dossierBelge(conseilCommunal({ rangConvocation: 3, suiteDe: 's0' }))));
    expect(troisieme).toContain(
      'Cette troisième convocation porte sur les mêmes points ; le conseil communal pourra alors délibérer sans condition de quorum (CDLD L1122-17).',
    );
    expect(troisieme).toContain('Le texte de l’article (CDLD L1122-17) est joint.');
  });

  it('cites its own code and never the French one', () => {
    const documents = tous(conseilCommunalTenu({ urgence: { motif: 'inondation' } }));
    expect(documents).toContain('Vu le Code de la démocratie locale et de la décentralisation,');
    expect(documents).not.toMatch(
      /CGCT|code général|collectivités territoriales|contrôle de légalité|représentant de l’État/iu,
    );
    expect(documents).not.toMatch(/\b(maire|adjointe?|mairie|conseil municipal|secrétaire de séance)\b/iu);
    expect(rencontres(documents, MOTS_NEERLANDAIS)).toEqual([]);
  });

  it('an article that nobody could verify is not cited', () => {
    expect(reglementDeSeance(conseilCommunal()).quorum.source).toMatchObject({ confiance: 'a-confirmer' });
    expect(dit(procesVerbal(dossierBelge(conseilCommunalTenu())))).not.toContain('L1122-17');
  });
});

describe('the gemeenteraad', () => {
  it('its whole notulen are in Dutch, with how each member voted', () => {
    expect(dit(procesVerbal(dossierBelge(gemeenteraadTenue())))).toBe(
      `Ontwerp van notulen
Gemeenteraad van Molenbeke — zitting van maandag 28 september 2026
Opening van de zitting
Op maandag 28 september 2026 om 20.02 uur is de gemeenteraad van Molenbeke, bijeengeroepen op 17 september 2026, bijeengekomen (raadzaal), onder het voorzitterschap van mevrouw Griet Claes, voorzitter.
De oproeping en de agenda werden bekendgemaakt op 17 september 2026.
Aantal zittinghebbende leden: 7.
Aanwezig (5): mevrouw Griet Claes, voorzitter; de heer Koen Maes, burgemeester; mevrouw Ilse Peeters, schepen; de heer Tom Jacobs; mevrouw Eva Wouters.
Verontschuldigd (1): de heer Bart De Smet.
Afwezig (1): de heer Wim Goossens.
De heer Jan Willems, algemeen directeur, neemt het secretariaat waar.
Vijf leden zijn aanwezig; het aanwezigheidsquorum van vier (meer dan de helft van de zeven zittinghebbende leden, artikel 26 van het decreet over het lokaal bestuur) is bereikt.
Agenda
Notulen van de vorige zitting
Aanleg van het fietspad Molenstraat
Toelage aan de harmonie
Aanwijzing van een vertegenwoordiger
Mondelinge vragen
1. Notulen van de vorige zitting
De gemeenteraad keurt de notulen van de zitting van 24 augustus 2026 eenparig goed, met 5 stemmen.
2. Aanleg van het fietspad Molenstraat
Verslaggever: mevrouw Peeters.
Om 20.10 uur komt de heer De Smet ter zitting. Het aantal stemgerechtigde leden stijgt tot 6.
De gemeenteraad keurt het voorstel goed met 4 stemmen voor, 1 stem tegen (de heer Jacobs) en 1 onthouding (mevrouw Wouters). Uitgebrachte stemmen: 5.
Stemmen voor: mevrouw Claes, de heer Maes, mevrouw Peeters en de heer De Smet.
Stemt tegen: de heer Jacobs.
Onthoudt zich: mevrouw Wouters.
3. Toelage aan de harmonie
Om 20.22 uur meldt mevrouw Wouters een persoonlijk belang, verlaat de zaal en neemt niet deel aan de bespreking en de stemming.
De gemeenteraad keurt het voorstel eenparig goed, met 5 stemmen.
Om 20.31 uur neemt mevrouw Wouters opnieuw plaats.
4. Aanwijzing van een vertegenwoordiger
Zes leden tellen als aanwezig voor dit punt; het aanwezigheidsquorum van vier is bereikt.
Geheime stemming: 6 stemmers, 6 stembiljetten, 1 blanco stembiljet, 5 geldige stemmen, volstrekte meerderheid: 3. Mevrouw Peeters behaalt 4 stemmen; de heer De Smet, 1 stem. Mevrouw Peeters, die de volstrekte meerderheid behaalt, is verkozen.
Om 20.45 uur verlaat de heer Maes de zitting. Het aantal stemgerechtigde leden daalt tot 5.
Sluiting van de zitting
Punt 5 werd niet behandeld.
De zitting wordt om 20.50 uur gesloten.
Ondertekening
De voorzitter
Griet Claes
De algemeen directeur
Jan Willems`,
    );
  });

  it('the chair convenes; the second convocation frees the quorum and carries the article', () => {
    const texte = dit(convocation(dossierBelge(gemeenteraad({ rangConvocation: 2, suiteDe: 's0' }))));
    expect(texte).toContain(
      'Ik heb de eer u uit te nodigen voor de zitting van de gemeenteraad van Molenbeke op maandag',
    );
    expect(texte).toContain(
      'Deze tweede oproeping gaat over dezelfde punten; de gemeenteraad kan dan beraadslagen ongeacht het aantal aanwezige leden (artikel 26 van het decreet over het lokaal bestuur).',
    );
    expect(texte).toContain(
      'De tekst van dit artikel (artikel 26 van het decreet over het lokaal bestuur) gaat hierbij.',
    );
    expect(texte).toContain('De voorzitter\nGriet Claes');
  });

  it('no French word stands in any of its documents', () => {
    const agitee = noter(
      gemeenteraadTenue({ urgence: { motif: 'wateroverlast' }, rangConvocation: 2, suiteDe: 's0' }),
      { type: 'suspension', heure: '20:46', motif: 'overleg' },
      { type: 'reprise', heure: '20:47' },
      { type: 'huis-clos', etat: 'debut', heure: '20:47', demandeurs: ['jacobs'] },
      { type: 'huis-clos', etat: 'fin', heure: '20:48' },
      { type: 'presidence', membre: 'peeters', heure: '20:48' },
      { type: 'demande-de-scrutin', pointId: 'vert', mode: 'public', demandeurs: ['jacobs', 'wouters'] },
      { type: 'point', pointId: 'vraag', sort: 'reporte', heure: '20:49' },
      { type: 'installation', membre: 'goossens', heure: '20:49' },
      { type: 'secretariat', membres: [], auxiliaires: ['Mme An Roels'] },
    );
    const documents = tous(agitee, { 'fiets/projet': texteEcrit('Het bestek wordt goedgekeurd.') });
    expect(rencontres(documents, MOTS_FRANCAIS)).toEqual([]);
    expect(documents).not.toMatch(/CGCT|CDLD/u);
    expect(documents).toContain('Gelet op het decreet van 22 december 2017 over het lokaal bestuur,');
    // The lists must see a fault.
    expect(rencontres('Le conseil est réuni', MOTS_FRANCAIS)).not.toEqual([]);
    expect(rencontres('De zitting van het college', MOTS_NEERLANDAIS)).not.toEqual([]);
  });
});

describe('a body that only advises', () => {
  const conference = (entete: Partial<Seance> = {}): Seance =>
    conseilCommunalTenu({ nomInstance: 'Conférence des bourgmestres', reglement: 'be-libre', ...entete });

  it('gives an opinion and adopts nothing', () => {
    const documents = tous(conference(), { 'voirie/projet': texteEcrit('Le tracé est soutenu.') });
    expect(documents).toContain(
      'La conférence des bourgmestres, par vote nominatif, émet un avis favorable par 4 voix pour',
    );
    expect(documents).toContain('ÉMET UN AVIS FAVORABLE :');
    expect(documents).toContain('Extrait du registre des avis');
    expect(documents).toContain('Avis n°');
    expect(documents).not.toMatch(/adopte|adoptée|DÉCIDE/iu);
  });

  it('approves its own minutes, and needs no quorum that nobody set', () => {
    const pv = dit(procesVerbal(dossierBelge(conference())));
    expect(pv).toContain('Projet de relevé de conclusions');
    expect(pv).toContain('approuve le relevé de conclusions de la réunion du 24 août 2026');
    expect(pv).toContain('Cinq membres sont présents.');
    expect(pv).not.toContain('quorum');
  });

  it('an unfavourable opinion says so in the extract', () => {
    const s = fait(conference(), 'recordFait', {
      id: 's',
      fait: {
        id: 'neg',
        rang: 'zz',
        type: 'scrutin',
        pointId: 'taxe',
        objet: 'le taux',
        mode: 'ordinaire',
        saisie: { forme: 'totaux', pour: 1, contre: 5, abstention: 0 },
      },
    } as never);
    expect(dit(extraitDeDeliberation(dossierBelge(s), 'neg'))).toContain(
      'ÉMET UN AVIS DÉFAVORABLE SUR LE TEXTE SUIVANT :',
    );
  });
});

describe('the register', () => {
  it('lists the acts of a year in the words of its rules', () => {
    const registre = (langues: readonly ('fr' | 'nl')[]): string =>
      dit(
        registreDesDeliberations({
          reglement: reglementDeSeance(gemeenteraad()),
          langues,
          nomInstance: 'Gemeenteraad',
          nomCommune: 'Molenbeke',
          annee: 2026,
          actes: [
            { numero: '1', date: '2026-09-28', objet: 'Fietspad', resultat: 'adopte', unanimite: true },
            { numero: '2', date: '2026-09-28', objet: 'Taks', resultat: 'rejete' },
          ],
        }),
      );
    expect(registre(['nl'])).toContain('Register van de besluiten — 2026');
    expect(registre(['nl'])).toContain('1\t28 september 2026\tFietspad\tEenparig goedgekeurd');
    expect(registre(['nl', 'fr'])).toContain('Nr. / N°\tDatum / Date');
  });
});
