import type { MessageId } from './fr/catalogue.ts';
import { procuration } from './frBeProcuration.ts';

/** French of Belgium: what it says otherwise than French of France; everything else is the same. */
export const frBe: Readonly<Partial<Record<MessageId, string>>> = {
  ...procuration,
  'annuaire.vide.texte':
    'Choisissez-la dans la liste officielle\u202f: son conseil est créé avec elle. Une commune belge vient avec son territoire, ou se saisit à la main.',
  'annuaire.commune.population': 'Population',
  'aide.commencer.1':
    'Choisissez votre commune dans la liste officielle\u202f: son conseil communal est créé avec le nombre de sièges que la loi lui donne.',
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
  'entrer.secretariat':
    'Sans clé ni courriel, le secrétariat de la commune affiche un lien ou un carré à photographier.',
  'entrer.espace.aucun': 'Aucune commune ne vous est ouverte sur ce serveur. Demandez au secrétariat.',
  'entrer.creer.titre': 'Ouvrir une commune sur ce serveur',
  'premierjour.commune.population': 'Population',
  'premierjour.commune.ouvrir': 'Ouvrir son conseil',
  'preparer.liste.pvArrete': 'Procès-verbal approuvé',
  'preparer.nouvelle.sansInstance.texte':
    'Une séance est celle d’un conseil communal ou d’une autre instance, avec ses membres.',
  'preparer.champ.premiere': 'Première séance après les élections',
  'preparer.champ.premiere.note': 'La séance d’installation.',
  'preparer.office.arret-pv.note': 'Il s’approuve à la séance suivante. {article}',
  'preparer.genre.mots.approbation-pv': 'approuve le procès-verbal',
  'preparer.genre.approbation-pv': 'Approuve le PV',
  'preparer.genre.suite.deliberation':
    'Se vote à haute voix, à la majorité absolue des suffrages exprimés\u202f; un partage des voix vaut rejet.',
  'preparer.genre.suite.election.dispense':
    'Une désignation se vote au scrutin secret, sauf si l’assemblée y renonce à l’unanimité.',
  'preparer.genre.suite.approbation-pv':
    'Le procès-verbal s’approuve à la séance suivante\u202f; les observations se notent à ce moment.',
  'preparer.genre.suite.decisions-delegation':
    'Le collège rend compte des décisions prises par délégation\u202f; il n’y a pas de vote.',
  'preparer.seanceApprouvee': 'Procès-verbal à approuver',
  'preparer.seanceApprouvee.deja': '{date}, déjà approuvé',
  'preparer.scelle': 'Le procès-verbal a été approuvé le {date}\u00a0: l’ordre du jour se lit, il ne se modifie plus.',
  'convoquer.affichage.aide': 'La convocation est affichée et mise en ligne. {article}',
  'reglages.copie.texte':
    'Tout le carnet en un seul fichier\u00a0: communes, membres, séances, textes, pièces jointes. À garder sur une clé, un autre disque ou le serveur de la commune.',
  'tenir.fait.deport.compte-administratif': 'Vote des comptes',
  'rediger.scelle': 'Procès-verbal approuvé le {date}\u00a0: les textes ne changent plus.',
  'publier.phrase.retard.pv-arrete': 'Le procès-verbal devait être approuvé le {date} au plus tard.',
  'publier.phrase.aFaire.pv-arrete': 'Le procès-verbal est à approuver au plus tard le {date}.',
  'publier.phrase.sansLimite.pv-arrete': 'Le procès-verbal est à approuver.',
  'publier.phrase.attente': 'Le procès-verbal sera approuvé à la prochaine séance.',
  'publier.suite.pv-arrete': 'Procès-verbal, approbation',
  'publier.arreter.attente.titre': 'Un procès-verbal est à approuver',
  'publier.textes.arret': 'Le texte a changé depuis l’approbation du {date}',
  'publier.textes.fichier.arret': 'texte approuvé',
  'publier.pv.projet': 'Projet\u00a0: il sera approuvé à la prochaine séance, après les observations éventuelles.',
  'publier.liste.aide': 'Affichée à la maison communale et mise en ligne.',
  'publier.actes.aide':
    'Les règlements se publient sur le site de la commune\u202f; la tutelle reçoit les actes que ses textes désignent.',
  'publier.pv.arrete': 'Approuvé le {date}.',
  'publier.pv.scelle.texte':
    'Le procès-verbal approuvé ne bouge plus. Un fait de cette séance se corrige encore, mais comme une rectification\u00a0: avec sa date, son motif, et l’ancienne valeur conservée.',
  'publier.pv.arreter': 'Approuver le procès-verbal',
  'publier.arreter.titre': 'Approuver le procès-verbal du {date}',
  'publier.arreter.le': 'Approuvé le',
  'publier.arreter.faire': 'Approuver le procès-verbal',
  'publier.pv.rouvrir': 'Rouvrir, approuvé par erreur',
  'publier.pv.signeLe.aide': 'Par le bourgmestre et la direction générale.',
  'publier.arreter.seance': 'Séance qui l’approuve',
  'publier.arreter.leRequis': 'Donnez la date de la séance qui l’approuve.',
  'publier.depot.nonArrete': 'Pas encore approuvé',
  'publier.depot.ecart.depose-avant-arret': 'Le papier a été déposé avant l’approbation du procès-verbal, le {date}.',
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
  'territoire.regle.role.maire': 'le bourgmestre',
  'territoire.regle.role.adjoint': 'les échevins',
  'aide.moments.publier':
    'Publier\u00a0: les numéros, la liste des délibérations, l’approbation du procès-verbal à la séance suivante, sa publication.',
  'aide.corriger.4':
    'Une fois le procès-verbal approuvé, la séance est scellée\u00a0: on ne la change plus que par une rectification motivée.',
  'annuaire.commune.population.aide':
    'Elle fixe les seuils aux prochaines élections\u202f; celle de chaque assemblée se règle sur sa page.',
  'annuaire.role.maire-delegue': '{genre, select, other {Bourgmestre faisant fonction}}',
  'annuaire.instance.phrase':
    '{exercice, plural, =0 {Personne encore au tableau} one {# membre en fonction} other {# membres en fonction}} pour {sieges, plural, =0 {aucun siège} one {# siège} other {# sièges}}{vacants, plural, =0 {.} one {, # siège vacant.} other {, # sièges vacants.}}',
  'annuaire.sieges.quorum':
    'Quorum\u00a0: <b>{requis} présents</b> sur {exercice} membres en fonction. <law>{article}</law>',
  'annuaire.reglement.p.delaiPremiereSeance': 'Première séance après les élections',
  'annuaire.reglement.p.retraitCompte': 'Retrait du bourgmestre au vote des comptes',
  'annuaire.reglement.p.demandePublic': 'Demande de vote nominatif',
  'annuaire.reglement.p.electionAdjoints': 'Élection des échevins',
  'annuaire.reglement.p.arretPv': 'Approbation du procès-verbal',
  'annuaire.reglement.p.transmission': 'Transmission à la tutelle',
  'annuaire.fin.suivant': 'Son suppléant prend le siège',
  'annuaire.fin.suivant.note': 'Son mandat commence le lendemain, à la dernière place du tableau.',
  'annuaire.import.coller.aide':
    'Depuis un tableur, un courriel, un ancien procès-verbal. Un nom par ligne suffit\u00a0: «\u00a0Mme DELVAUX Marie, 1re échevine\u00a0».',
  'annuaire.import.fichier.lourd': 'Gardez d’abord les lignes de votre commune, ou collez-les.',
  'aujourdhui.suite.pv-arrete': 'Faire approuver le procès-verbal du {date}',
  'comptes.role.presidence.note': 'Ouvre, suspend, lève, approuve le procès-verbal.',
  'comptes.audit.ailleurs': 'quelqu’un d’une autre commune',
  'comptes.serveur.note':
    'Y ouvre des communes, et dit qui d’autre l’administre. Ses liens déjà donnés ne servent plus.',
  'divergences.scellee.aide':
    'Le procès-verbal de cette séance est approuvé\u00a0: le changement s’écrit avec son motif.',
  'divergences.scellee.secretariat':
    'Le procès-verbal de cette séance est approuvé\u00a0: retenir l’autre saisie revient au secrétariat.',
  'elu.pv.texte': 'Le projet est soumis à l’approbation lors de la prochaine séance. Vos remarques y seront jointes.',
  'elu.conduire.arreter': 'Approuver le procès-verbal',
  'elu.conduire.jour': 'Approuvé le',
  'operation.settlePv': 'Procès-verbal approuvé le {date}',
  'operation.champ.enExercice': 'en fonction',
  'preparer.nouvelle.membres':
    '{n, plural, =0 {Aucun membre ce jour-là dans l’annuaire} one {# membre en fonction} other {# membres en fonction}} pour {sieges, plural, one {# siège} other {# sièges}}.',
  'preparer.annuaire.enExercice': 'Membres en fonction\u00a0: {avant}, puis {apres}',
  'preparer.matiere.aide': 'Nomenclature des actes transmis à la tutelle, si votre commune en suit une.',
  'publier.arreter.attente.action': 'Approuver le procès-verbal du {date}',
  'publier.depot.arrete': 'Approuvé le {date}',
  'refus.seance-scellee':
    'Le procès-verbal a été approuvé le {date}\u202f; il ne se modifie plus. Un changement s’écrit comme une rectification, avec son motif.',
  'regle.phrase.deport':
    '{present, select, oui {Compté parmi les présents} other {Non compté parmi les présents}}, {exercice, select, oui {compté parmi les membres en fonction} other {retiré des membres en fonction}}',
  'regle.champ.compteEnExercice': 'Compte parmi les membres en fonction',
  'regle.champ.public': 'Au vote nominatif',
  'regle.choix.public': 'le vote nominatif',
  'regle.choix.scrutin-public': 'aux votes nominatifs',
  'regle.choix.chef': 'le bourgmestre ou le président',
  'regle.choix.redacteur': 'le directeur général ou le secrétaire',
  'regle.choix.seance-qui-arrete': 'depuis la séance qui l’approuve',
  'reprendre.retire.texte':
    'Votre compte n’a plus accès à cette commune. Ce que vous aviez écrit reste sur cet appareil\u202f; faites-en une copie, ou demandez l’accès au secrétariat\u00a0: l’envoi reprendra.',
  'reprendre.rectifier.aide': 'Le procès-verbal est approuvé\u00a0: le changement s’écrit avec son motif.',
  'serveur.refus.espace-inconnu': 'Cette commune n’est pas sur ce serveur, ou n’est plus ouverte à votre compte.',
  'serveur.refus.compte-partage':
    'Ce compte sert aussi dans une autre commune\u00a0: seule la personne elle-même peut changer cela.',
  'tenir.fait.deport.representant.effet': 'n’est pas compté parmi les membres en fonction',
  'tenir.installer.vacant.effet': '{n} membres en fonction à partir de ce moment, pour {sieges} sièges.',
  'tenir.installer.place.effet':
    'Le nombre de membres en fonction ne change pas. Dans l’annuaire, le mandat remplacé prend fin la veille\u202f; la date s’y corrige.',
  'tenir.quorum.hors-base':
    '{n, plural, one {{noms} n’est pas dans les membres en fonction pour ce point.} other {{noms} ne sont pas dans les membres en fonction pour ce point.}}',
  'territoire.regle.role.maire-delegue': 'les bourgmestres faisant fonction',
  'preparer.huisClos.note': 'Selon les règles de l’assemblée. {article}',
  'regle.titre.motifAide': 'Par exemple «\u00a0règlement d’ordre intérieur du 12 mai 2026\u00a0».',
  'annuaire.reglement.p.reglementInterieurObligatoire': 'Règlement d’ordre intérieur',
  'entrer.creer.nom.aide': 'Par exemple «\u00a0Administration communale de Thuin\u00a0».',
  'entrer.creer.defaut': 'Administration communale de {commune}',
};
