import { liveQuery } from 'dexie';
import { Carnet } from '../../../../src/store/db.ts';
import { recordGeste } from '../../../../src/store/record.ts';
import { annoncesHttp } from '../../../../src/store/synchro/annonces.ts';
import { attacher } from '../../../../src/store/synchro/attacher.ts';
import { demarrerSynchro } from '../../../../src/store/synchro/boucle.ts';
import { lireAppareil } from '../../../../src/store/synchro/serveur.ts';
import { tour } from '../../../../src/store/synchro/tour.ts';
import { transportHttp } from '../../../../src/store/synchro/transport.ts';
import { chrono, maintenant, nombre, offrir } from './banc.ts';

const PAR_SEANCE = 25;
const db = new Carnet('banc-carnet');
const transport = transportHttp();
await attacher(db, {
  espace: 'banc',
  origine: '',
  compte: 'compte-banc',
  nom: 'Secrétariat',
});

async function faireTour(): Promise<void> {
  const bilan = await tour(db, transport);
  if (bilan.issue !== 'faite') throw new Error(`round: ${bilan.issue}`);
}

const pointId = (i: number): string => `p${String(i).padStart(6, '0')}`;
const seanceId = (i: number): string => `s${String(Math.floor(i / PAR_SEANCE)).padStart(5, '0')}`;

async function ecrire(i: number, intitule: string): Promise<void> {
  const fait = await recordGeste(
    [{ acte: 'editPoint', charge: { id: seanceId(i), pointId: pointId(i), champs: { intitule } } }],
    db,
  );
  if (!fait.ok) throw new Error(fait.refus.code);
}

const suivi = Math.min(900, nombre - 1);

offrir({
  premier: () => chrono(faireTour),
  modifier: (n) =>
    chrono(async () => {
      for (let i = 0; i < n; i += 1) await ecrire(i, `Modifié ${i} : objet repris après lecture`);
    }),
  envoyer: () => chrono(faireTour),
  // The rounds of the application itself, with what they wait for: nothing is sent by hand.
  suivre: async () => {
    const boucle = demarrerSynchro(db, transport, annoncesHttp('banc', '', await lireAppareil(db)));
    await boucle.maintenant();
  },
  changer: async (mot) => {
    // A hand that comes back to it: the round of the change before is over.
    await new Promise((done) => setTimeout(done, 500));
    const debut = maintenant();
    await ecrire(suivi, mot);
    return debut;
  },
  attendre: (mot) =>
    new Promise((done) => {
      const sub = liveQuery(() => db.seances.get(seanceId(suivi))).subscribe((seance) => {
        if (seance?.points.find((p) => p.id === pointId(suivi))?.intitule !== mot) return;
        done(maintenant());
        queueMicrotask(() => sub.unsubscribe());
      });
    }),
});
