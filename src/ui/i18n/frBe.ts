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
  'tenir.scellee': 'Procès-verbal approuvé le {date}',
  'tenir.mode.public': 'Vote nominatif',
  'tenir.vote.demandes': '{mode, select, public {Vote nominatif} other {Scrutin secret}} demandé par {noms}.',
  'tenir.vote.demandes.nombre':
    '{mode, select, public {Vote nominatif} other {Scrutin secret}} demandé par {n, plural, one {# membre} other {# membres}}.',
  'tenir.fil.demande':
    '{mode, select, public {Vote nominatif} other {Scrutin secret}} demandé par {n, plural, one {# membre} other {# membres}} (point {numero})',
  'tenir.demande.acquise':
    '{n, plural, one {# demandeur} other {# demandeurs}}\u00a0: le {mode, select, public {vote nominatif} other {scrutin secret}} est de droit.',
  'tenir.appel.secretaire': 'Secrétaire',
  'tenir.quorum.moitie': 'Plus de la moitié des {n} membres en fonction, soit {requis}.',
  'tenir.quorum.tiers': 'Le tiers des {n} membres en fonction, soit {requis}.',
  'tenir.quorum.part': '{requis} sur {n} membres en fonction.',
  'tenir.quorum.jauge':
    '{comptes, plural, one {# présent compté} other {# présents comptés}}, seuil {requis}, {exercice} en fonction',
  'tenir.quorum.phrase-pv':
    'À {heure}, au moment d’aborder le point {numero}, {n, plural, one {# membre est présent} other {# membres sont présents}} sur {exercice} en fonction\u202f; le quorum n’est {encore, select, oui {plus} other {pas}} réuni.',
  'tenir.appel.auxiliaires.aide': 'Par exemple la directrice générale, un nom par ligne.',
  'tenir.presidence.qualite.aide': 'Par exemple «\u00a0doyen d’âge\u00a0», «\u00a0première échevine\u00a0».',
};
