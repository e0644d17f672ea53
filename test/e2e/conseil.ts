import type { Seance } from '../../src/domain/seance/seance.ts';
import { todayIn } from './aujourdhui.ts';
import { ouvrirMairie, Plume, secretariat, type Acte, type Mairie } from './serveur.ts';
import type { Server } from './server.ts';

const INSTANCE = 'i-conseil';
/** The sitting of the evening. */
export const SOIR = 'seance-du-soir';
export const SCOPE = `instance:${INSTANCE}`;

const MEMBRES = [
  { personneId: 'p-maire', civilite: 'Mme', prenom: 'Hélène', nom: 'Cros', role: 'maire' },
  { personneId: 'p-jean', civilite: 'M.', prenom: 'Jean', nom: 'Bonnafous', role: 'adjoint' },
  { personneId: 'p-claire', civilite: 'Mme', prenom: 'Claire', nom: 'Escande', role: 'conseiller' },
  { personneId: 'p-paul', civilite: 'M.', prenom: 'Paul', nom: 'Azéma', role: 'conseiller' },
  { personneId: 'p-julie', civilite: 'Mme', prenom: 'Julie', nom: 'Gleizes', role: 'conseiller' },
] as const;
export const membre = (personneId: (typeof MEMBRES)[number]['personneId']): string => personneId.replace('p-', 'm-');

function unConseil(): Acte[] {
  const mandats = MEMBRES.map(({ personneId, role }, i) => ({
    id: membre(personneId),
    personneId,
    role,
    rang: i + 1,
    droitDeVote: true,
  }));
  return [
    ...MEMBRES.map(({ personneId, civilite, prenom, nom }): Acte => [
      'addPersonne',
      { personne: { id: personneId, civilite, prenom, nom } },
    ]),
    [
      'createInstance',
      {
        instance: {
          id: INSTANCE,
          communeId: 'fr-11999',
          nom: 'Conseil municipal du soir',
          genre: 'conseil-municipal',
          reglement: 'fr-commune',
          population: 1240,
          sieges: 5,
          motifNumero: '{annee}-{numero:3}',
        },
      },
    ],
    ...mandats.map((mandat): Acte => ['addMandat', { id: INSTANCE, mandat }]),
    [
      'createSeance',
      {
        seance: {
          id: SOIR,
          instanceId: INSTANCE,
          communeId: 'fr-11999',
          nomInstance: 'Conseil municipal',
          nomCommune: 'Cazelles-sur-Orbiel',
          reglement: 'fr-commune',
          population: 1240,
          date: todayIn(),
          heure: '20:30',
          rangConvocation: 1,
          sieges: 5,
          enExercice: 5,
        },
        membres: mandats.map((mandat, i) => {
          const { civilite, prenom, nom } = MEMBRES[i] as (typeof MEMBRES)[number];
          return { ...mandat, civilite, prenom, nom };
        }),
      },
    ],
    [
      'addPoint',
      { id: SOIR, point: { id: 'pt-1', rang: 'a1', intitule: 'Tarifs de la cantine', genre: 'deliberation' } },
    ],
    ['addPoint', { id: SOIR, point: { id: 'pt-2', rang: 'a2', intitule: 'Chemin rural', genre: 'deliberation' } }],
  ];
}

export interface Conseil {
  readonly mairie: Mairie;
  /** Somebody of the secretariat without a browser, on an enrolled appareil of that name. */
  readonly secretaire: (nom: string, appareil: string) => Promise<Plume>;
  /** The sitting of the evening as the server has it. */
  readonly lire: () => Promise<Seance>;
}

/** A town hall, and the sitting of the evening of its council of five. */
export async function ouvrirConseil(server: Server): Promise<Conseil> {
  const mairie = await ouvrirMairie(server);
  await mairie.plume.envoyer(mairie.espace.id, unConseil());
  return {
    mairie,
    secretaire: async (nom, appareil) => {
      const { url } = await mairie.inviter({ nom, attributions: secretariat });
      const plume = new Plume(server.address);
      await plume.entrer(url, undefined, appareil);
      plume.connaitre('seance', SOIR, SCOPE);
      return plume;
    },
    lire: () => mairie.plume.record<Seance>(mairie.espace.id, 'seance', SOIR),
  };
}
