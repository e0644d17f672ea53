import type { MembreId } from '../../../domain/ids.ts';
import { t } from '../../i18n/i18n.ts';
import type { IconName } from '../../kit/Icon.tsx';
import type { NouveauFait } from './actes.ts';
import { membreDe, type Tenue } from './contexte.ts';
import { genreDe, nommer, nommerTous } from './noms.ts';
import { pointSuivant } from './salle.ts';
import type { Vue } from './vue.ts';

/** What must be asked before the fact is complete. */
export type Suite = 'pouvoir' | 'depart-pouvoir' | 'deport' | 'suppleance';
type Commun = { readonly icon: IconName; readonly titre: string; readonly effet: string; readonly touche: string };
export type Entree = Commun & ({ readonly faits: readonly NouveauFait[] } | { readonly suite: Suite });

function effetDuDepart({ salle }: Tenue, membre: MembreId): string {
  const tombes = [...salle.etat.pouvoirs.values()].filter((p) => p.mandataire === membre).map((p) => p.mandant);
  if (tombes.length > 0)
    return t('tenir.fait.depart.tombe', { n: tombes.length, noms: nommerTous(salle.membres, tombes) });
  return t('tenir.fait.depart.effet', { numero: pointSuivant(salle, salle.courant?.point.id)?.numero ?? 'aucun' });
}

function entreeDeport(tenue: Tenue, vue: Vue, membre: MembreId): Entree[] {
  const { vu } = vue;
  if (vu === undefined) return [];
  if (vue.maintenant.deports.some((d) => d.membre === membre))
    return [
      {
        icon: 'in',
        titre: t('tenir.fait.retour'),
        effet: t('tenir.fait.retour.effet'),
        touche: 'I',
        faits: [{ type: 'retour', membre, pointId: vu.point.id }],
      },
    ];
  const portes = [...tenue.salle.etat.pouvoirs.values()].filter((p) => p.mandataire === membre).length;
  const effet = [
    t('tenir.fait.deport.effet'),
    ...(portes > 0 ? [t('tenir.fait.deport.pouvoirs', { n: portes })] : []),
  ].join(', ');
  return [{ icon: 'aside', titre: t('tenir.fait.deport', { numero: vu.numero }), effet, touche: 'I', suite: 'deport' }];
}

function bureau({ salle, reglement }: Tenue, membre: MembreId): Entree[] {
  const { presidence, secretaires } = salle.etat;
  const autre =
    secretaires.length > 0 ? t('tenir.fait.secretaire.effet', { nom: nommerTous(salle.membres, secretaires) }) : '';
  return [
    ...(presidence === membre
      ? []
      : [
          {
            icon: 'chair' as const,
            titre: t('tenir.fait.presidence'),
            effet: '',
            touche: 'R',
            faits: [{ type: 'presidence' as const, membre }],
          },
        ]),
    // Where the administration writes, no member is the secretary.
    ...(secretaires.includes(membre) || reglement.secretaireObligatoire.portee === 'sans-objet'
      ? []
      : [
          {
            icon: 'pen' as const,
            titre: t('tenir.fait.secretaire'),
            effet: autre,
            touche: 'S',
            faits: [{ type: 'secretariat' as const, membres: [membre] }],
          },
        ]),
  ];
}

/** The facts that may be noted of one person as things stand. */
export function entreesDuMenu(tenue: Tenue, vue: Vue, membre: MembreId): Entree[] {
  const { salle, seance, reglement } = tenue;
  const { permis } = reglement.pouvoirs.valeur;
  const pouvoir = salle.etat.pouvoirs.get(membre);
  if (salle.etat.presents.has(membre)) {
    const suppleant = salle.etat.suppleants.get(membre);
    const collegues = seance.membres.filter(
      (m) => m.id !== membre && m.droitDeVote && salle.etat.presents.has(m.id),
    ).length;
    return [
      {
        icon: 'out',
        titre: t('tenir.fait.depart'),
        effet: effetDuDepart(tenue, membre),
        touche: 'D',
        faits: [{ type: 'depart', membre }],
      },
      ...(permis
        ? [
            {
              icon: 'out' as const,
              titre: t('tenir.fait.depart-pouvoir'),
              effet: t('tenir.fait.depart-pouvoir.effet', { n: collegues }),
              touche: 'V',
              suite: 'depart-pouvoir' as const,
            },
          ]
        : []),
      ...(suppleant === undefined
        ? []
        : [
            {
              icon: 'in' as const,
              titre: t('tenir.fait.titulaire', { nom: nommer(salle.membres, membre) }),
              effet: t('tenir.fait.titulaire.effet', { nom: nommer(salle.membres, suppleant) }),
              touche: 'A',
              faits: [{ type: 'arrivee' as const, membre }],
            },
          ]),
      ...entreeDeport(tenue, vue, membre),
      ...bureau(tenue, membre),
    ];
  }
  const arrivee: Entree = {
    icon: 'in',
    titre: t('tenir.fait.arrivee'),
    effet:
      pouvoir === undefined
        ? t('tenir.fait.arrivee.effet')
        : t('tenir.fait.arrivee.pouvoir', { nom: nommer(salle.membres, pouvoir.mandataire) }),
    touche: 'A',
    faits: [{ type: 'arrivee', membre }],
  };
  const don: Entree[] = !permis
    ? []
    : [
        {
          icon: 'key',
          titre: t(pouvoir === undefined ? 'tenir.fait.pouvoir' : 'tenir.fait.pouvoir.autre'),
          effet: t('tenir.fait.pouvoir.effet'),
          touche: 'V',
          suite: 'pouvoir',
        },
      ];
  const remplacant: Entree = {
    icon: 'users',
    titre: t('tenir.fait.suppleance'),
    effet: t('tenir.fait.suppleance.effet'),
    touche: 'U',
    suite: 'suppleance',
  };
  if (pouvoir === undefined) return [arrivee, ...don, remplacant];
  const revocation: Entree = {
    icon: 'x',
    titre: t('tenir.fait.revocation'),
    effet: t('tenir.fait.revocation.effet', { genre: genreDe(membreDe(tenue, membre)) }),
    touche: 'X',
    faits: [{ type: 'revocation', mandant: membre }],
  };
  return [arrivee, ...don, revocation, remplacant, ...entreeDeport(tenue, vue, membre)];
}
