import * as v from 'valibot';
import { isAlerteDeRegle, type AlerteCode } from '../../src/domain/alerte.ts';
import { requisQuorum } from '../../src/domain/reglement/quorum.ts';
import { LISTE } from '../../src/domain/reglement/packs.ts';
import { alertesDeSeance, delaiDeSeance } from '../../src/domain/seance/alertes.ts';
import { isFait, type Fait } from '../../src/domain/seance/fait.ts';
import { faitsOrdonnes } from '../../src/domain/seance/ordre.ts';
import { participationAuPoint, quorumDuPoint } from '../../src/domain/seance/participation.ts';
import { reglementDeSeance } from '../../src/domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../src/domain/seance/seance.ts';
import { CasRefuse, construire } from './construire.ts';
import { casSchema, type Cas, type PointAttendu, type Resultat } from './format.ts';

const printed = (alertes: readonly string[]): string[] => alertes.filter((code) => isAlerteDeRegle(code as AlerteCode));

function pointRejoue(seance: Seance, pointId: string): PointAttendu {
  const reglement = reglementDeSeance(seance);
  const faits = faitsOrdonnes(seance);
  const scrutin = faits.findLast((f): f is Fait<'scrutin'> => isFait(f, 'scrutin') && f.pointId === pointId);
  const aborde = faits.find((f) => isFait(f, 'point') && f.pointId === pointId);
  if (aborde === undefined) return {};
  const quorum = quorumDuPoint(seance, reglement, pointId);
  if (scrutin?.fige === undefined) {
    const la = participationAuPoint(seance, reglement, pointId, aborde.id);
    return {
      presents: la.presents.length,
      representes: la.pouvoirs.length,
      votants: la.votants.length,
      quorum: quorum.quorum,
      alertes: quorum.quorum ? [] : ['quorum-non-atteint'],
    };
  }
  const { fige, saisie } = scrutin;
  const election = saisie.forme === 'election';
  const elus = fige.elus ?? [];
  return {
    presents: fige.presents,
    representes: fige.representes,
    votants: fige.votants,
    quorum: fige.quorum,
    ...(fige.exprimes === undefined ? {} : { exprimes: fige.exprimes }),
    ...(election && fige.majoriteAbsolue !== undefined ? { majoriteAbsolue: fige.majoriteAbsolue } : {}),
    resultat: fige.resultat,
    ...(election && elus.length > 0 ? { ...(elus.length === 1 ? { elu: elus[0] ?? '' } : {}), elus } : {}),
    alertes: printed(fige.alertes),
  };
}

/** What comes out of a sitting: figures and alerts as the rules of its day give them. */
export function resultatDe(cas: Cas): Resultat {
  const { seance, points } = construire(cas);
  const reglement = reglementDeSeance(seance);
  const connu = cas.seance.convocationEnvoyee != null || cas.seance.convocationRecue != null;
  const delai = delaiDeSeance(seance, reglement);
  const doubles = new Set(cas.membres).size === cas.membres.length ? [] : ['membre-en-double'];
  return {
    quorumRequis: requisQuorum(reglement, seance.enExercice),
    ...(connu
      ? {
          joursFrancs: {
            requis: delai.requis,
            ...(delai.constates === undefined ? {} : { constates: delai.constates }),
            auPlusTard: delai.auPlusTard,
          },
        }
      : {}),
    alertes: [...new Set([...printed(alertesDeSeance(seance, reglement)), ...doubles])],
    points: Object.fromEntries(
      [...points]
        .map(([no, id]) => [no, pointRejoue(seance, id)] as const)
        .filter(([, p]) => Object.keys(p).length > 0),
    ),
  };
}

/** Reads a file's text. Throws an error with a plain message when it is not a sitting to replay. */
export function lireCas(texte: string): Cas {
  let json: unknown;
  try {
    json = JSON.parse(texte);
  } catch (error) {
    throw new CasRefuse(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const lu = v.safeParse(casSchema, json);
  if (!lu.success) {
    const issue = lu.issues[0];
    throw new CasRefuse(`${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  }
  if (!LISTE.some((pack) => pack === lu.output.regles))
    throw new CasRefuse(`regles: unknown rule pack ${lu.output.regles}`);
  return lu.output;
}
