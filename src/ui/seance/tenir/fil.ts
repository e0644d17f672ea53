import type { AlerteCode } from '../../../domain/alerte.ts';
import type { Reglement } from '../../../domain/reglement/reglement.ts';
import { etatInitial, suivre, type Etat } from '../../../domain/seance/etat.ts';
import type { Fait, FaitSaisi } from '../../../domain/seance/fait.ts';
import { derouleComplet } from '../../../domain/seance/ordre.ts';
import { participer } from '../../../domain/seance/participation.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { t } from '../../i18n/i18n.ts';
import { genreDe, nommer, nommerTous } from './noms.ts';
import { resumeScrutin } from './phraseScrutin.ts';
import type { Salle } from './salle.ts';

/** One line of the timeline: a number in bold where it is about a point, then the words. */
export type Ligne = {
  readonly fait: Fait;
  readonly numero: string | undefined;
  readonly texte: string;
  /** What the fact shows against the rules, when its own line says it. */
  readonly alerte?: AlerteCode;
  /** Its hour is before that of the fact that it follows. */
  readonly desordre?: true;
};

/** A title short enough for one line of the timeline, cut between two words. */
export function abreger(titre: string, longueur = 72): string {
  if (titre.length <= longueur) return titre;
  const coupe = titre.slice(0, longueur);
  return `${coupe.slice(0, Math.max(coupe.lastIndexOf(' '), longueur - 20)).trimEnd()}…`;
}

const titreDe = (salle: Salle, pointId: string): string => abreger(salle.points.get(pointId)?.point.intitule ?? '');

function phrasePoint(fait: Extract<FaitSaisi, { type: 'point' }>, salle: Salle): string {
  return t(`tenir.fil.point.${fait.sort}`, { titre: titreDe(salle, fait.pointId) });
}

function phraseOuverture(seance: Seance, reglement: Reglement, etat: Etat): string {
  const p = participer(seance, reglement, etat, new Map());
  return t('tenir.fil.ouverture', { n: p.presents.length, quorum: !p.exige ? 'sans' : p.quorum ? 'oui' : 'non' });
}

const numero = (salle: Salle, pointId: string): string => salle.points.get(pointId)?.numero ?? '';

/** What a fact says, in few words; `avant` and `apres` are the states around it. */
export function phraseFait(
  fait: FaitSaisi,
  seance: Seance,
  reglement: Reglement,
  salle: Salle,
  avant: Etat,
  apres: Etat,
): string {
  const nom = (id: string): string => nommer(salle.membres, id);
  switch (fait.type) {
    case 'ouverture':
      return phraseOuverture(seance, reglement, apres);
    case 'arrivee':
      return t(avant.pouvoirs.has(fait.membre) ? 'tenir.fil.arrivee.pouvoir' : 'tenir.fil.arrivee', {
        nom: nom(fait.membre),
      });
    case 'depart': {
      const tombes = [...avant.pouvoirs.values()].filter((p) => p.mandataire === fait.membre).map((p) => p.mandant);
      const qui = nom(avant.suppleants.get(fait.membre) ?? fait.membre);
      if (tombes.length === 0) return t('tenir.fil.depart', { nom: qui });
      return t('tenir.fil.depart.tombe', { nom: qui, noms: nommerTous(salle.membres, tombes) });
    }
    case 'deport':
      return t('tenir.fil.deport', { nom: nom(fait.membre), numero: numero(salle, fait.pointId) });
    case 'retour':
      return t('tenir.fil.retour', { nom: nom(fait.membre) });
    case 'installation':
      return t(fait.remplace === undefined ? 'tenir.fil.installation' : 'tenir.fil.installation.place', {
        nom: nom(fait.membre),
        genre: genreDe(salle.membres.get(fait.membre)),
        remplace: fait.remplace === undefined ? '' : nom(fait.remplace),
      });
    case 'suppleance':
      return t('tenir.fil.suppleance', {
        nom: nom(fait.titulaire),
        genre: genreDe(salle.membres.get(fait.titulaire)),
        suppleant: nom(fait.suppleant),
      });
    case 'pouvoir':
      return t('tenir.fil.pouvoir', { nom: nom(fait.mandant), mandataire: nom(fait.mandataire) });
    case 'revocation':
      return t('tenir.fil.revocation', { nom: nom(fait.mandant) });
    case 'presidence':
      return t('tenir.fil.presidence', { nom: nom(fait.membre) });
    case 'secretariat':
      return t('tenir.fil.secretariat', { noms: nommerTous(salle.membres, fait.membres) });
    case 'point':
      return phrasePoint(fait, salle);
    case 'demande-de-scrutin':
      return t('tenir.fil.demande', {
        mode: fait.mode,
        n: fait.nombre ?? fait.demandeurs.length,
        numero: numero(salle, fait.pointId),
      });
    case 'scrutin': {
      const titre = fait.objet === undefined ? titreDe(salle, fait.pointId) : abreger(fait.objet);
      return t('tenir.fil.scrutin', {
        titre,
        resultat: fait.fige === undefined ? '' : resumeScrutin(fait.fige, fait.saisie, salle),
      });
    }
    case 'suspension':
    case 'reprise':
    case 'levee':
      return t(`tenir.fil.${fait.type}`);
    case 'huis-clos':
      return t(`tenir.fil.huis-clos.${fait.etat}`);
    case 'note':
      return t('tenir.fil.note', { texte: fait.texte });
  }
}

/** A taking up that its own scrutin follows is said by the scrutin's line. */
function estSuiviDeSonScrutin(faits: readonly Fait[], i: number): boolean {
  const fait = faits[i];
  if (fait?.type !== 'point' || fait.sort !== 'aborde' || fait.annule !== undefined) return false;
  const suivant = faits.slice(i + 1).find((f) => f.annule === undefined);
  return suivant?.type === 'scrutin' && suivant.pointId === fait.pointId;
}

/** The timeline in one pass over the facts, cancelled ones included. */
export function lireFil(seance: Seance, reglement: Reglement, salle: Salle): Ligne[] {
  const faits = derouleComplet(seance);
  const lignes: Ligne[] = [];
  let etat = etatInitial;
  let dernier = '';
  faits.forEach((fait, i) => {
    const dit = fait.heure === undefined ? undefined : `${fait.jour ?? seance.date} ${fait.heure}`;
    const desordre = fait.annule === undefined && dit !== undefined && dit < dernier;
    if (fait.annule === undefined && dit !== undefined) dernier = dit;
    const apres = fait.annule === undefined ? suivre(etat, fait) : etat;
    if (!estSuiviDeSonScrutin(faits, i)) {
      const duPoint = fait.type === 'point' || fait.type === 'scrutin' ? numero(salle, fait.pointId) : undefined;
      lignes.push({
        fait,
        numero: duPoint,
        texte: phraseFait(fait, seance, reglement, salle, etat, apres),
        ...(fait.type === 'pouvoir' && !reglement.pouvoirs.valeur.permis
          ? { alerte: 'pouvoir-interdit' as const }
          : {}),
        ...(desordre ? { desordre: true as const } : {}),
      });
    }
    etat = apres;
  });
  return lignes;
}
