import { etatAvant } from '../../../domain/seance/etat.ts';
import type { Membre, Reponse, Seance } from '../../../domain/seance/seance.ts';
import type { AccesConnu } from '../../../store/synchro/acces.ts';
import { t } from '../../i18n/i18n.ts';
import type { Droits } from '../../shell/useDroits.ts';

/** The seat of the person at this device in a sitting; undefined: she only reads it. */
export const moiDans = (seance: Seance, acces: AccesConnu | null): Membre | undefined =>
  acces?.personneId === undefined ? undefined : seance.membres.find((m) => m.personneId === acces.personneId);

/** The same, while that person may still answer: a mandat that ended leaves its seat in the sittings held before. */
export function moiQuiRepond(seance: Seance, droits: Droits): Membre | undefined {
  const moi = moiDans(seance, droits.acces);
  if (moi === undefined) return undefined;
  return droits.peut('answerConvocation', seance.scope, { id: seance.id, membre: moi.id }, seance) ? moi : undefined;
}

export const maReponse = (seance: Seance, moi: Membre | undefined): Reponse | undefined =>
  moi === undefined ? undefined : seance.reponses?.[moi.id];

/** Where a sitting stands for one of its members, in few words. */
export function etatPour(seance: Seance, moi: Membre | undefined): string {
  if (seance.annulee !== undefined) return t('elu.etat.annulee');
  const { ouverte, levee } = etatAvant(seance);
  if (levee) return t('elu.etat.levee');
  if (ouverte) return t('elu.etat.ouverte');
  if (moi === undefined) return t('elu.etat.lecture');
  const reponse = maReponse(seance, moi);
  return t(`elu.etat.${reponse?.reponse ?? 'reponse'}`);
}

export const genre = (membre: Membre | undefined): 'f' | 'm' => (membre?.civilite === 'Mme' ? 'f' : 'm');
