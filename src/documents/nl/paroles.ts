import type { Paroles } from '../paroles/paroles.ts';
import { alerteAuPv } from './alertes.ts';
import * as bilingue from './bilingue.ts';
import * as convocation from './convocation.ts';
import * as deliberation from './deliberation.ts';
import * as deroule from './deroule.ts';
import * as election from './election.ts';
import { avecCommune, genreDuNom, le, minuscule } from './organe.ts';
import * as ouverture from './ouverture.ts';
import * as personnes from './personnes.ts';
import * as presence from './presence.ts';
import * as pv from './pv.ts';
import * as quorum from './quorum.ts';
import { date, dateLongue, heure, liste, majuscule, typographie } from './typo.ts';
import * as vote from './vote.ts';

/** « DLB art. 26 » → « artikel 26 van het decreet over het lokaal bestuur »; other references as they are. */
const article = (reference: string): string =>
  reference.replace(
    /^DLB art\. (.+)$/u,
    (_, artikels: string) =>
      `${/ (en|tot) |,/u.test(artikels) ? 'artikelen' : 'artikel'}\u00a0${artikels} van het decreet over het lokaal bestuur`,
  );

/** Dutch of Flanders: every sentence of the documents. */
export const NL: Paroles = {
  article,
  typo: { date, dateLongue, heure, liste, majuscule, typographie },
  organe: { avecCommune, genreDuNom, le, minuscule },
  personnes,
  alerteAuPv,
  bilingue,
  convocation,
  deliberation,
  deroule,
  election,
  ouverture,
  presence,
  pv,
  quorum,
  vote,
  page: (n: string, sur: string): string => `pagina ${n} van ${sur}`,
};
