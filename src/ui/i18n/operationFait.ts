import type { FaitSaisi } from '../../domain/seance/fait.ts';
import { deplier } from '../../domain/seance/lettres.ts';
import type { Saisie } from '../../domain/seance/saisie.ts';
import { heure } from './formats.ts';
import { t } from './i18n.ts';
import { courte, nomDuMembre, nomDuPoint, nomsDesMembres, type Noms } from './operationNoms.ts';

const AUCUN = 'aucun';

function direExceptions(noms: Noms, contre: readonly string[], abstention: readonly string[]): string {
  if (contre.length === 0 && abstention.length === 0) return t('operation.vote.unanimite');
  return t('operation.vote.exceptions', {
    contre: contre.length === 0 ? AUCUN : nomsDesMembres(noms, contre),
    abstention: abstention.length === 0 ? AUCUN : nomsDesMembres(noms, abstention),
    lien: contre.length > 0 && abstention.length > 0 ? 'oui' : 'non',
  });
}

function direVote(saisie: Saisie, noms: Noms): string {
  switch (saisie.forme) {
    case 'unanimite':
    case 'prend-acte':
      return t(`operation.vote.${saisie.forme}`);
    case 'exceptions': {
      const vote = direExceptions(noms, saisie.contre, saisie.abstention);
      return saisie.nppv.length === 0
        ? vote
        : t('operation.vote.nppv', { vote, noms: nomsDesMembres(noms, saisie.nppv) });
    }
    case 'totaux':
      return t('operation.vote.chiffres', {
        pour: saisie.pour,
        contre: saisie.contre,
        abstention: saisie.abstention,
      });
    case 'noms': {
      const votes = deplier(saisie.votes);
      const compte = (lettre: string) => [...votes].filter((v) => v === lettre).length;
      return t('operation.vote.chiffres', { pour: compte('p'), contre: compte('c'), abstention: compte('a') });
    }
    case 'secret':
      return t('operation.vote.secret', saisie);
    case 'election':
      return t('operation.vote.election', {
        voix: saisie.voix.map(({ candidat, voix }) => t('operation.vote.voix', { nom: candidat, n: voix })).join(', '),
      });
    case 'sans-chiffre':
      return t(`operation.vote.${saisie.resultat}`);
  }
}

function phrase(fait: FaitSaisi, noms: Noms): string {
  const nom = (id: string) => nomDuMembre(noms, id);
  switch (fait.type) {
    case 'ouverture':
      return t('operation.fait.ouverture', { n: fait.presents.length });
    case 'arrivee':
    case 'depart':
    case 'retour':
    case 'installation':
    case 'presidence':
      return t(`operation.fait.${fait.type}`, { nom: nom(fait.membre) });
    case 'deport':
      return t('operation.fait.deport', { nom: nom(fait.membre), point: nomDuPoint(noms, fait.pointId) });
    case 'suppleance':
      return t('operation.fait.suppleance', { nom: nom(fait.titulaire), autre: nom(fait.suppleant) });
    case 'pouvoir':
      return t('operation.fait.pouvoir', { nom: nom(fait.mandant), autre: nom(fait.mandataire) });
    case 'revocation':
      return t('operation.fait.revocation', { nom: nom(fait.mandant) });
    case 'secretariat':
      return t('operation.fait.secretariat', { nom: nomsDesMembres(noms, fait.membres) });
    case 'point':
      return t('operation.fait.point', { point: nomDuPoint(noms, fait.pointId), sort: fait.sort });
    case 'demande-de-scrutin':
      return t('operation.fait.demande-de-scrutin', { point: nomDuPoint(noms, fait.pointId), mode: fait.mode });
    case 'scrutin':
      return t('operation.fait.scrutin', {
        point: fait.objet === undefined ? nomDuPoint(noms, fait.pointId) : courte(fait.objet),
        vote: direVote(fait.saisie, noms),
      });
    case 'suspension':
    case 'reprise':
    case 'levee':
      return t(`operation.fait.${fait.type}`);
    case 'huis-clos':
      return t('operation.fait.huis-clos', { etat: fait.etat });
    case 'note':
      return t('operation.fait.note', { texte: courte(fait.texte) });
  }
}

/** A fact of the deroule in one line, with its hour: « Départ de M. Pujol à 21 h 06 ». */
export function wordFait(fait: FaitSaisi, noms: Noms): string {
  const texte = phrase(fait, noms);
  return fait.heure === undefined ? texte : t('operation.a', { texte, heure: heure(fait.heure) });
}
