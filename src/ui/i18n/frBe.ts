import type { MessageId } from './fr/catalogue.ts';

/** French of Belgium: what it says otherwise than French of France; everything else is the same. */
export const frBe: Readonly<Partial<Record<MessageId, string>>> = {
  'annuaire.vide.texte':
    'Choisissez-la dans la liste officielle\u202f: son conseil est créé avec elle. Une commune belge vient avec son territoire, ou se saisit à la main.',
  'annuaire.commune.faits': '{population} habitants{avecAnnee, select, oui { ({annee})} other {}}, code INS {code}',
  'annuaire.commune.population': 'Population',
  'annuaire.commune.contact': 'L’administration communale',
  'annuaire.genre.conseil-municipal': 'Conseil communal',
  'annuaire.genre.conference-des-maires': 'Conférence des bourgmestres',
  'annuaire.role.maire': 'Bourgmestre',
  'annuaire.role.adjoint': '{genre, select, f {Échevine} other {Échevin}}',
  'annuaire.regard.sansChef': 'Personne n’a le rôle de bourgmestre.',
  'annuaire.regard.chefs': '{n} membres ont le rôle de bourgmestre.',
  'annuaire.reglages.population.aide': 'Population prise en compte au dernier renouvellement intégral.',
  'convoquer.document.ordre-du-jour.note': 'Joint à la convocation, affiché à la maison communale.',
  'convoquer.affichage': 'Affichée à la maison communale le',
  'entrer.courriel.sans': 'Ce serveur n’envoie pas de courriel\u202f: demandez un lien au secrétariat de la commune.',
  'premierjour.commune.population': 'Population',
  'premierjour.commune.ouvrir': 'Ouvrir son conseil',
  'tenir.appel.auxiliaires.aide': 'Par exemple la directrice générale, un nom par ligne.',
  'tenir.presidence.qualite.aide': 'Par exemple «\u00a0doyen d’âge\u00a0», «\u00a0première échevine\u00a0».',
};
