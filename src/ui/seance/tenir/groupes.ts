import type { MembreId } from '../../../domain/ids.ts';
import { siegeants } from '../../../domain/seance/etat.ts';
import { auDelaDesSeances, seancesDAffilee } from '../../../domain/seance/pouvoirsConsecutifs.ts';
import type { Membre } from '../../../domain/seance/seance.ts';
import { heure, initiales } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import type { Tenue } from './contexte.ts';
import { genreDe, nomDeTuile, nommer } from './noms.ts';
import type { Vue } from './vue.ts';

export type Tuile = {
  readonly id: MembreId;
  readonly nom: string;
  readonly complet: string;
  readonly disque: string;
  readonly forme: Forme;
  readonly note: string;
};
export type Forme = 'present' | 'represente' | 'absent' | 'deport';

export const DISQUES: Readonly<Record<Forme, string>> = {
  present: '',
  represente: 'disc-represente',
  absent: 'disc-absent',
  deport: 'disc-deport',
};

export const sansAccent = (texte: string): string => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function noteDuPresent(m: Membre, { salle }: Tenue, vue: Vue): string {
  const { etat } = salle;
  const pouvoirs = [...etat.pouvoirs.values()].filter((p) => p.mandataire === m.id).length;
  const deport = vue.maintenant.deports.some((d) => d.membre === m.id);
  const suppleant = etat.suppleants.get(m.id);
  return [
    ...(suppleant === undefined
      ? []
      : [t('tenir.personne.supplee', { genre: genreDe(m), nom: nommer(salle.membres, suppleant) })]),
    ...(etat.presidence === m.id ? [t('tenir.personne.preside')] : []),
    ...(etat.secretaires.includes(m.id) ? [t('tenir.personne.secretaire')] : []),
    ...(deport ? [t('tenir.personne.deport', { numero: vue.vu?.numero ?? '' })] : []),
    ...(pouvoirs > 0 ? [t('tenir.personne.pouvoirs', { n: pouvoirs })] : []),
    ...(m.droitDeVote ? [] : [t('tenir.personne.sans-voix')]),
  ].join(', ');
}

function noteDeLAbsent(m: Membre, { salle }: Tenue, vue: Vue): string {
  const ecarte = vue.maintenant.pouvoirsEcartes.find((e) => e.pouvoir.mandant === m.id);
  if (ecarte)
    return t(`tenir.personne.ecarte.${ecarte.raison}`, { nom: nommer(salle.membres, ecarte.pouvoir.mandataire) });
  const genre = genreDe(m);
  if (salle.etat.partis.has(m.id))
    return t('tenir.personne.parti', { genre, heure: heure(salle.partiA.get(m.id) ?? '') });
  return t(salle.etat.excuses.has(m.id) ? 'tenir.personne.excuse' : 'tenir.personne.non-excuse', { genre });
}

function noteDuRepresente(mandant: MembreId, mandataire: MembreId, { salle, reglement, tenues = [] }: Tenue): string {
  const long = auDelaDesSeances(reglement, seancesDAffilee(tenues, mandant, mandataire));
  return [
    t('tenir.personne.pouvoir-a', { nom: nommer(salle.membres, mandataire) }),
    ...(long ? [t('tenir.personne.pouvoir-long')] : []),
  ].join(', ');
}

function tuile(m: Membre, tenue: Tenue, forme: Forme, note: string): Tuile {
  const { membres } = tenue.salle;
  return {
    id: m.id,
    nom: nomDeTuile(membres, m),
    complet: nommer(membres, m.id),
    disque: initiales({ nom: m.nom, prenom: m.prenom }),
    forme,
    note,
  };
}

/** Three groups, in the order of the tableau; nobody changes place inside a group. */
export function grouper(tenue: Tenue, vue: Vue): Record<'presents' | 'representes' | 'absents', Tuile[]> {
  const { seance, salle } = tenue;
  const groupes: Record<'presents' | 'representes' | 'absents', Tuile[]> = {
    presents: [],
    representes: [],
    absents: [],
  };
  const deportes = new Set(vue.maintenant.deports.map((d) => d.membre));
  const pouvoirs = new Map(vue.maintenant.pouvoirs.map((p) => [p.mandant, p.mandataire]));
  for (const m of siegeants(seance, salle.etat)) {
    const mandataire = pouvoirs.get(m.id);
    if (salle.etat.presents.has(m.id))
      groupes.presents.push(tuile(m, tenue, deportes.has(m.id) ? 'deport' : 'present', noteDuPresent(m, tenue, vue)));
    else if (mandataire !== undefined)
      groupes.representes.push(tuile(m, tenue, 'represente', noteDuRepresente(m.id, mandataire, tenue)));
    else groupes.absents.push(tuile(m, tenue, 'absent', noteDeLAbsent(m, tenue, vue)));
  }
  return groupes;
}
