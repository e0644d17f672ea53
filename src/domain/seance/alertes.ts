import type { AlerteCode } from '../alerte.ts';
import { dateAncre } from '../convocation/envois.ts';
import { delaiApplicable, joursFrancs, type JoursFrancs } from '../convocation/joursFrancs.ts';
import type { Reglement } from '../reglement/reglement.ts';
import { etatInitial, suivre } from './etat.ts';
import { isFait } from './fait.ts';
import { faitsOrdonnes } from './ordre.ts';
import { participer } from './participation.ts';
import type { Seance } from './seance.ts';

/** Clear days of this sitting's convocation; the anchor is the pack's. */
export function delaiDeSeance(seance: Seance, reglement: Reglement): JoursFrancs {
  const cas = {
    reglement,
    rang: seance.rangConvocation,
    urgence: seance.urgence !== undefined,
    premiereSeance: seance.premiereSeance,
  };
  const envoi = dateAncre(seance, delaiApplicable(cas).valeur.ancre);
  return joursFrancs({ ...cas, seance: seance.date, envoi });
}

function alertesDAppel(seance: Seance): AlerteCode[] {
  const appel = faitsOrdonnes(seance).find((f) => isFait(f, 'ouverture'));
  if (appel === undefined || !isFait(appel, 'ouverture')) return [];
  const absents = appel.absents.map((a) => a.membre);
  const double = (noms: readonly string[]): boolean => new Set(noms).size !== noms.length;
  return [
    ...(absents.some((m) => appel.presents.includes(m)) ? (['present-et-absent'] as const) : []),
    ...(double(appel.presents) || double(absents) ? (['membre-en-double'] as const) : []),
  ];
}

/** A pouvoir is looked at in the room, after each fact: what it was before the roll call binds nobody. */
function alertesDePouvoirs(seance: Seance, reglement: Reglement): AlerteCode[] {
  let etat = etatInitial;
  const alertes: AlerteCode[] = [];
  for (const fait of faitsOrdonnes(seance)) {
    etat = suivre(etat, fait);
    if (etat.ouverte && !etat.levee) alertes.push(...participer(seance, reglement, etat, new Map()).alertes);
  }
  return alertes.filter((code) => code.startsWith('pouvoir-'));
}

/** What the sitting as a whole shows against the rules; points and scrutins have their own. */
export function alertesDeSeance(seance: Seance, reglement: Reglement): AlerteCode[] {
  return [
    ...new Set<AlerteCode>([
      ...(delaiDeSeance(seance, reglement).suffisant === false ? (['delai-convocation-insuffisant'] as const) : []),
      ...alertesDAppel(seance),
      ...alertesDePouvoirs(seance, reglement),
    ]),
  ];
}
