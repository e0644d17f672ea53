import type { EtatSynchro } from '../../store/synchro/etat.ts';
import { heure, jourDuMois, mois, momentCivil } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import type { IconName } from '../kit/Icon.tsx';

/** The state of the exchange in two short lines, and the sign beside them. */
export type MotsDEtat = { readonly titre: string; readonly suite: string | undefined; readonly icone: IconName };

const jamais = 'jamais';

/** An hour alone is of today, or of the evening that is not over. */
const SOIREE_MS = 12 * 3_600_000;

function quand(depuis: string, now: number): string {
  const { date, heure: h } = momentCivil(Date.parse(depuis));
  return now - Date.parse(depuis) < SOIREE_MS
    ? heure(h)
    : t('synchro.attend.jour', { jour: jourDuMois(date), mois: mois(date) });
}

/** « 3 changements attendent depuis 21 h 14 », « depuis le 19 septembre » */
function attente({ enAttente, depuis }: EtatSynchro, now: number): string {
  if (enAttente === 0) return t('synchro.textes');
  return t('synchro.attend', { n: enAttente, heure: depuis === undefined ? jamais : quand(depuis, now) });
}

/** A change written that long ago is on its way: saying that it waits would make the head flicker at each tap. */
const BREF_MS = 10_000;

/**
 * What the head says of a shared carnet: first what needs a person, then what waits, then that all is well. `enLigne`:
 * what the browser believes;
 * `now` and `savedAt` in ms.
 */
export function motsDEtat(etat: EtatSynchro, enLigne: boolean, now: number, savedAt?: number): MotsDEtat {
  const reste = etat.enAttente + etat.textesEnAttente + etat.fichiersEnAttente > 0;
  if (etat.plein === true) return { titre: t('synchro.plein'), suite: t('synchro.plein.suite'), icone: 'alert' };
  if (etat.panne === 'session-expiree')
    return { titre: t('synchro.reconnecter'), suite: t('synchro.reconnecter.suite'), icone: 'key' };
  if (etat.panne === 'acces-retire')
    return { titre: t('synchro.retire'), suite: t('synchro.retire.suite'), icone: 'alert' };
  const refuses = etat.refusees + etat.motsRefuses;
  if (refuses > 0) return { titre: t('synchro.refuses', { n: refuses }), suite: t('synchro.voir'), icone: 'alert' };
  const departager = etat.divergences > 0 ? t('synchro.divergences', { n: etat.divergences }) : undefined;
  if (etat.panne === 'trop-ancien')
    return { titre: t('synchro.ancien'), suite: reste ? attente(etat, now) : departager, icone: 'alert' };
  const ici =
    savedAt === undefined ? t('synchro.ici') : t('synchro.ici.heure', { heure: heure(momentCivil(savedAt).heure) });
  if (!enLigne)
    return reste
      ? { titre: attente(etat, now), suite: `${t('synchro.horsLigne')}, ${ici}`, icone: 'net' }
      : { titre: t('synchro.horsLigne'), suite: departager ?? ici, icone: 'net' };
  // The device has a network: that one does not answer is all that is known.
  if (etat.panne === 'hors-ligne' || etat.panne === 'serveur-en-panne')
    return reste
      ? { titre: attente(etat, now), suite: t('synchro.panne'), icone: 'net' }
      : { titre: t('synchro.panne'), suite: departager ?? ici, icone: 'net' };
  if (reste && etat.depuis !== undefined && now - Date.parse(etat.depuis) < BREF_MS)
    return { titre: t('synchro.encours'), suite: ici, icone: 'here' };
  if (reste) return { titre: attente(etat, now), suite: departager ?? ici, icone: 'here' };
  return { titre: t('synchro.envoye'), suite: departager, icone: 'check' };
}
