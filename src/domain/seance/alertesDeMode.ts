import type { AlerteCode } from '../alerte.ts';
import type { Reglement } from '../reglement/reglement.ts';
import { scrutinDemande } from '../scrutin/demandes.ts';
import { isFait, type Fait } from './fait.ts';
import { faitsOrdonnes } from './ordre.ts';
import type { Seance } from './seance.ts';

/** Who asked for which ballot on this point before the vote, and the secret that its nature asks for. */
export function alertesDeMode(
  seance: Seance,
  fait: Fait<'scrutin'>,
  reglement: Reglement,
  presents: number,
): AlerteCode[] {
  const { saisie } = fait;
  if (saisie.forme === 'prend-acte' || saisie.forme === 'sans-chiffre') return [];
  const faits = faitsOrdonnes(seance);
  const place = faits.findIndex((f) => f.id === fait.id);
  const demandes = (place === -1 ? faits : faits.slice(0, place)).filter(
    (f): f is Fait<'demande-de-scrutin'> => isFait(f, 'demande-de-scrutin') && f.pointId === fait.pointId,
  );
  const demandeurs = (mode: 'public' | 'secret'): number =>
    Math.max(0, ...demandes.filter((d) => d.mode === mode).map((d) => d.nombre ?? d.demandeurs.length));
  const attendu = scrutinDemande({
    reglement,
    presents,
    demandeursPublic: demandeurs('public'),
    demandeursSecret: demandeurs('secret'),
    nomination: seance.points.some((p) => p.id === fait.pointId && p.genre === 'election'),
    matiere: fait.matiere,
    dispense: fait.renonceAuSecret,
  });
  return [...(attendu.mode === 'secret' && fait.mode !== 'secret' ? (['scrutin-secret-attendu'] as const) : [])];
}
