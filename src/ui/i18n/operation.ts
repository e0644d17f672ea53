import * as v from 'valibot';
import { actes, isActe, type Charge, type NomActe } from '../../domain/apply.ts';
import { isNomParametre } from '../../domain/reglement/champsDeRegle.ts';
import { dateSansJour, heure, liste, nomCourt } from './formats.ts';
import { hasMessage, t } from './i18n.ts';
import { wordFait } from './operationFait.ts';
import { courte, nomDePersonne, nomDuMembre, nomDuPoint, type Noms } from './operationNoms.ts';

type Champs = Readonly<Record<string, unknown>>;

/** Order and internal ties say nothing to a person. */
const MUETS = new Set(['rang', 'id', 'motif']);

function direValeur(valeur: unknown): string {
  if (typeof valeur === 'boolean') return t(valeur ? 'operation.oui' : 'operation.non');
  if (typeof valeur === 'number') return String(valeur);
  if (typeof valeur !== 'string') return '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(valeur)) return dateSansJour(valeur);
  if (/^\d{2}:\d{2}$/.test(valeur)) return heure(valeur);
  return courte(valeur);
}

function direChamps(champs: Champs): string {
  const dits = Object.entries(champs)
    .filter(([nom, valeur]) => valeur !== undefined && !MUETS.has(nom))
    .map(([nom, valeur]) => {
      const id = `operation.champ.${nom}`;
      const champ = t(hasMessage(id) ? id : 'operation.champ.autre');
      if (valeur === null) return t('operation.efface', { champ });
      return t('operation.valeur', { champ, valeur: direValeur(valeur) }).trim();
    });
  return dits.length === 0 ? t('operation.champ.rang') : liste(dits);
}

const mandat = (id: string, noms: Noms): string => {
  const trouve = noms.instance?.mandats.find((m) => m.id === id);
  return trouve === undefined ? t('operation.quelquun') : nomDePersonne(noms, trouve.personneId);
};

function faitDe(faitId: string, noms: Noms): string {
  const fait = noms.seance?.deroule.find((f) => f.id === faitId);
  return fait === undefined ? t('operation.fait.inconnu') : wordFait(fait, noms);
}

const points = (p: { pointId: string }, noms: Noms) => nomDuPoint(noms, p.pointId);

type Dire = { readonly [N in NomActe]?: (p: Charge<N>, noms: Noms) => string };

/** One sentence per act, from its payload alone and the names around it. */
const dire: Dire = {
  addCommune: (p) => t('operation.addCommune', { nom: p.commune.nom }),
  editCommune: (p) => t('operation.editCommune', { champs: direChamps(p.champs) }),
  removeCommune: (p) => t('operation.removeCommune', { oui: String(p.retiree) }),
  createTerritoire: (p) => t('operation.createTerritoire', { nom: p.territoire.nom }),
  editTerritoire: (p) => t('operation.editTerritoire', { champs: direChamps(p.champs) }),
  placeCommune: () => t('operation.placeCommune'),
  unplaceCommune: () => t('operation.unplaceCommune'),
  nameSecteur: (p) => t('operation.nameSecteur', { nom: p.secteur.nom }),
  removeTerritoire: (p) => t('operation.removeTerritoire', { oui: String(p.retiree) }),
  addPersonne: (p) => t('operation.addPersonne', { nom: nomCourt(p.personne) }),
  editPersonne: (p, n) => t('operation.editPersonne', { nom: nomDePersonne(n, p.id), champs: direChamps(p.champs) }),
  setCoordonnees: (p, n) =>
    t('operation.setCoordonnees', { nom: nomDePersonne(n, p.id), champs: direChamps(p.champs) }),
  createInstance: (p) => t('operation.createInstance', { nom: p.instance.nom }),
  editInstance: (p) => t('operation.editInstance', { champs: direChamps(p.champs) }),
  overrideRegle: (p) =>
    t('operation.overrideRegle', {
      regle: isNomParametre(p.parametre) ? t(`annuaire.reglement.p.${p.parametre}`) : p.parametre,
      oui: String(p.surcharge !== null),
    }),
  removeInstance: (p) => t('operation.removeInstance', { oui: String(p.retiree) }),
  addMandat: (p, n) => t('operation.addMandat', { nom: nomDePersonne(n, p.mandat.personneId) }),
  editMandat: (p, n) => t('operation.editMandat', { nom: mandat(p.mandatId, n), champs: direChamps(p.champs) }),
  removeMandat: (p, n) => t('operation.removeMandat', { nom: mandat(p.mandatId, n) }),
  createSeance: (p) => t('operation.createSeance', { date: dateSansJour(p.seance.date) }),
  editSeance: (p) => t('operation.editSeance', { champs: direChamps(p.champs) }),
  composeSeance: (p) => t('operation.composeSeance', { n: p.membres.length }),
  addPoint: (p) => t('operation.addPoint', { titre: courte(p.point.intitule) }),
  editPoint: (p, n) => t('operation.editPoint', { point: points(p, n), champs: direChamps(p.champs) }),
  removePoint: (p, n) => t('operation.removePoint', { point: points(p, n), oui: String(p.retire) }),
  joinPiece: (p, n) => t('operation.joinPiece', { point: points(p, n), nom: p.piece.nom }),
  removePiece: (p, n) => t('operation.removePiece', { point: points(p, n) }),
  recordEnvois: (p) => t('operation.recordEnvois', { n: p.envois.length }),
  cancelSeance: (p) => t('operation.cancelSeance', { oui: String(p.motif !== null), motif: p.motif ?? '' }),
  removeSeance: (p) => t('operation.removeSeance', { oui: String(p.retiree) }),
  recordFait: (p, n) => wordFait(p.fait, n),
  correctFait: (p, n) => t('operation.correctFait', { fait: wordFait(p.fait, n) }),
  cancelFait: (p, n) => t('operation.cancelFait', { fait: faitDe(p.faitId, n) }),
  restoreFait: (p, n) => t('operation.restoreFait', { fait: faitDe(p.faitId, n) }),
  rectifyScrutin: (p, n) => t('operation.rectifyScrutin', { fait: faitDe(p.faitId, n), motif: p.motif }),
  settlePv: (p) => t('operation.settlePv', { date: dateSansJour(p.le) }),
  reopenPv: (p) => t('operation.reopenPv', { motif: p.motif }),
  addRemarque: (p) => t('operation.addRemarque', { texte: courte(p.texte, 200) }),
  datePv: (p) => t('operation.datePv', { champs: direChamps(p) }),
  depositPv: (p) => t('operation.depositPv', { oui: String(p.piece !== null), nom: p.piece?.nom ?? '' }),
  dateListe: (p) => t('operation.dateListe', { champs: direChamps(p) }),
  dateActe: ({ scrutinId, ...p }, n) => t('operation.dateActe', { fait: faitDe(scrutinId, n), champs: direChamps(p) }),
  answerConvocation: (p, n) => t('operation.answerConvocation', { nom: nomDuMembre(n, p.membre), reponse: p.reponse }),
  allocateNumeros: (p) =>
    t('operation.allocateNumeros', { annee: String(p.annee), numeros: liste(p.numeros.map((x) => String(x.numero))) }),
  takeBail: (p) => t('operation.takeBail', { annee: String(p.annee) }),
  freeNumero: (p) => t('operation.freeNumero', { annee: String(p.annee) }),
  settleDivergence: (p) => t('operation.settleDivergence', { choix: p.choix }),
  writeNote: () => t('operation.writeNote'),
  removeNote: () => t('operation.removeNote'),
};

/** What an operation says, in one line. Never throws: what a newer application wrote is still listed. */
export function wordOperation({ type, payload }: { type: string; payload: unknown }, noms: Noms): string {
  if (!isActe(type)) return t('operation.inconnue');
  const said = dire[type] as ((p: unknown, noms: Noms) => string) | undefined;
  if (said === undefined) return t('operation.autre');
  return v.is(actes[type].schema as v.GenericSchema, payload) ? said(payload, noms) : t('operation.inconnue');
}
