import type { Paroles } from '../paroles/paroles.ts';
import { alerteAuPv } from './alertes.ts';
import * as bilingue from './bilingue.ts';
import * as convocation from './convocation.ts';
import * as deliberation from './deliberation.ts';
import * as deroule from './deroule.ts';
import { assesseurs, tourDElection } from './election.ts';
import * as office from './office.ts';
import { avecCommune, genreDuNom, le, minuscule } from './organe.ts';
import * as ouverture from './ouverture.ts';
import { appel, leChef, mot, nomComplet, nomEtQualite, nommer, qualite, saisi } from './personnes.ts';
import {
  arrivee,
  depart,
  deport,
  installation,
  pouvoir,
  pouvoirNeutralise,
  pouvoirNonAdmis,
  receptionDuPouvoir,
  retour,
  revocation,
  suppleance,
} from './presence.ts';
import * as pv from './pv.ts';
import { quorumDispense, quorumOuverture, quorumPoint, sansQuorum } from './quorum.ts';
import { date, dateLongue, heure, liste, majuscule, typographie } from './typo.ts';
import { decision, maniere, prendActe, renonceAuSecret, votesParNom } from './vote.ts';

/** « DLB art. 26 » → « artikel 26 van het decreet over het lokaal bestuur »; other references as they are. */
const article = (reference: string): string =>
  reference.replace(
    /^DLB art\. (.+)$/u,
    (_, artikels: string) =>
      `${/ (en|tot) |, \d/u.test(artikels) ? 'artikelen' : 'artikel'}\u00a0${artikels} van het decreet over het lokaal bestuur`,
  );

/** Dutch of Flanders: every sentence of the documents. */
export const NL: Paroles = {
  article,
  typo: { date, dateLongue, heure, liste, majuscule, typographie },
  organe: { avecCommune, genreDuNom, le, minuscule },
  personnes: { appel, leChef, mot, nomComplet, nomEtQualite, nommer, qualite, saisi },
  alerteAuPv,
  bilingue,
  convocation,
  deliberation,
  deroule,
  election: { assesseurs, tourDElection },
  office,
  ouverture,
  presence: {
    arrivee,
    depart,
    deport,
    installation,
    pouvoir,
    pouvoirNeutralise,
    pouvoirNonAdmis,
    receptionDuPouvoir,
    retour,
    revocation,
    suppleance,
  },
  pv,
  quorum: { quorumDispense, quorumOuverture, quorumPoint, sansQuorum },
  vote: { decision, maniere, prendActe, renonceAuSecret, votesParNom },
  page: (n: string, sur: string): string => `pagina ${n} van ${sur}`,
};
