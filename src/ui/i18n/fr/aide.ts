/** Words of the help. */
export const aide = {
  'aide.titre': 'Aide',
  'aide.sommaire': 'Sommaire de l’aide',
  'aide.commencer.titre': 'Commencer',
  'aide.commencer.1':
    'Choisissez votre commune dans la liste officielle : son conseil municipal est créé avec le nombre de sièges que la loi lui donne.',
  'aide.commencer.2':
    'Inscrivez les membres : au clavier, en collant un tableau, ou avec un fichier CSV, celui du répertoire national des élus compris.',
  'aide.commencer.3':
    'Dans Séances, « Préparer une séance » : la date, l’heure, le lieu. Le procès-verbal précédent et les décisions prises par délégation s’inscrivent seuls à l’ordre du jour.',
  'aide.moments.titre': 'Les cinq moments d’une séance',
  'aide.moments.preparer':
    'Préparer : les points, leur rapporteur, le projet de délibération, les pièces. Ce qui manque est dit sur la ligne.',
  'aide.moments.convoquer':
    'Convoquer : le dernier jour d’envoi, compté en jours francs, et la trace de l’envoi à chacun. Le courriel part avec votre messagerie.',
  'aide.moments.tenir':
    'Tenir : l’appel, puis un point après l’autre. Toucher un nom, c’est noter un fait : arrivée, départ, pouvoir, déport. Présents, quorum et votants suivent.',
  'aide.moments.rediger':
    'Rédiger : le procès-verbal est déjà là. Les phrases tirées des faits se corrigent à leur fait ; les débats s’écrivent librement.',
  'aide.moments.publier':
    'Publier : les numéros, la liste des délibérations, l’arrêt du procès-verbal à la séance suivante, sa publication.',
  'aide.moments.registre':
    'Le Registre retrouve une délibération par ses mots ; « Registre de l’année » l’imprime, ou en fait un fichier, par date et par objet.',
  'aide.corriger.titre': 'Se tromper et corriger',
  'aide.corriger.1':
    'Un fait se corrige en le touchant dans le déroulé. L’ancienne version reste lisible, avec la date et le motif.',
  'aide.corriger.2':
    'Un point retiré, une séance retirée, un fait rayé se rétablissent. Rien de ce qui a été saisi n’est perdu.',
  'aide.corriger.3':
    'Si un fait ajouté après coup change les votants d’un vote clos, le vote garde son résultat et l’écran le signale : à vous de rectifier.',
  'aide.corriger.4':
    'Une fois le procès-verbal arrêté, la séance est scellée : on ne la change plus que par une rectification motivée.',
  'aide.corriger.5':
    'Passé minuit, une heure tapée est celle du lendemain ; la case sous l’heure le dit, et se décoche. Une heure qui précède celle du fait d’avant est signalée sur sa ligne.',
  'aide.alertes.titre': 'Alertes',
  'aide.alertes.1':
    'Des chiffres qui ne tombent pas juste, un délai manqué, un pouvoir de trop : l’application enregistre ce qui s’est passé et le signale. Elle ne corrige pas et ne bloque pas.',
  'aide.alertes.2': 'Une règle marquée « à confirmer » n’a pas pu être vérifiée : elle est montrée pour information.',
  'aide.donnees.titre': 'Où sont les données',
  'aide.donnees.1':
    'Sur cet appareil, dans ce navigateur. Sans serveur, rien ne part ailleurs. « Enregistré ici » n’est affiché qu’une fois l’écriture terminée.',
  'aide.donnees.2':
    'Une copie de secours tient en un fichier ; elle s’ouvre sur un autre appareil comme un carnet à part, jamais par-dessus le vôtre. Faites-en une après chaque séance.',
  'aide.donnees.3':
    'Effacer les données du navigateur efface le carnet : installez l’application et demandez la conservation dans Réglages.',
  'aide.donnees.lien': 'Ouvrir Réglages',
  'aide.partage.titre': 'À plusieurs',
  'aide.partage.1':
    'Dans Réglages, un carnet se relie à un serveur avec le lien que celui-ci affiche à son premier démarrage. Il y part en entier, avec son historique, sans rien retaper.',
  'aide.partage.2':
    'Un élu entre par un lien ou un carré à photographier, sans mot de passe. Il voit ses seules instances, répond à la convocation, donne son pouvoir, garde ses notes.',
  'aide.partage.3':
    'L’état est dit en haut de l’écran. Un changement refusé n’est jamais perdu : il attend dans « À reprendre ».',
  'aide.partage.4':
    'Deux saisies du même fait, faites sans se connaître, sont gardées toutes les deux dans « Divergences » : vous choisissez celle qui tient.',
  'aide.partage.5':
    'Qui ne fait que lire reçoit les séances sans ce qui s’est fait à huis clos : ni votes par nom, ni notes, ni pièces.',
  'aide.partage.6':
    'Dans Réglages, les comptes disent à l’administration qui est entré, et qui a donné ou repris quel droit.',
  'aide.regles.titre': 'Les règles d’une assemblée',
  'aide.regles.1':
    'Dans l’annuaire, l’onglet Règlement d’une assemblée montre chaque règle, son article et si elle a été vérifiée. Elle se remplace avec un motif, à partir d’un jour.',
  'aide.regles.2': 'Les écrans parlent français, français de Belgique ou néerlandais : le choix est dans Réglages.',
  'aide.territoires.titre': 'Territoires, deux langues',
  'aide.territoires.1':
    'Dans Annuaire, « Territoires » charge en un geste une agglomération, une province ou un groupement européen : ses communes, ses secteurs, ses assemblées. Ce que leurs documents ne disent pas est marqué « à compléter », avec un import à côté.',
  'aide.territoires.2':
    'Les membres d’un conseil de territoire ou d’une conférence viennent de leurs mandats dans les communes : rien n’est à retaper. La fiche d’une personne montre tous ses mandats, avec un seul calendrier.',
  'aide.territoires.3':
    'Quand une assemblée a deux langues, chaque point a ses deux textes côte à côte ; l’un des deux fait foi, et une traduction qui manque se voit.',
  'aide.territoires.4':
    '« Nouveau territoire » en fait un de rien : son nom, son ou ses pays, puis ses communes, prises dans les listes ou collées.',
  'aide.sansReseau.titre': 'Sans réseau',
  'aide.sansReseau.1':
    'Après la première visite, tout fonctionne sans réseau : ouvrir, tenir la séance, écrire, faire le Word et le PDF.',
  'aide.sansReseau.2':
    'Pour l’installer : dans le menu du navigateur, « Installer l’application » ; sur tablette et téléphone, « Ajouter à l’écran d’accueil ».',
  'aide.sansReseau.3': 'Une nouvelle version est proposée, jamais imposée, et jamais pendant une écriture.',
  'aide.clavier.titre': 'Au clavier',
  'aide.clavier.1':
    'Le point d’interrogation montre les touches de l’écran ouvert. Elles se taisent quand vous tapez un texte.',
  'aide.clavier.2': 'Dans une liste à ordonner : Alt et les flèches déplacent la ligne.',
  'aide.accessibilite.titre': 'Accessibilité',
  'aide.accessibilite.1':
    'L’application vise le RGAA 4.1 et les WCAG 2.2 niveau AA. Ses écrans sont contrôlés par un outil automatique et parcourus au clavier ; aucun audit complet n’a encore été fait par un tiers : l’application est donc déclarée non conforme, faute d’audit.',
  'aide.accessibilite.2':
    'La taille du texte, le thème clair ou sombre et la réduction des mouvements suivent votre appareil ou vos choix dans Réglages.',
} as const;
