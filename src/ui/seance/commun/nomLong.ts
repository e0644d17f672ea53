import type { Instance } from '../../../domain/instance/instance.ts';
import type { Commune } from '../../../domain/territoire/commune.ts';
import type { Territoire } from '../../../domain/territoire/territoire.ts';
import { t } from '../../i18n/i18n.ts';
import { nomLocal } from '../../i18n/nomLocal.ts';

/** An assembly among others: with its territoire when it is of several communes, else with its commune. */
export function nomLong(instance: Instance, communes: readonly Commune[], territoires: readonly Territoire[]): string {
  const ou =
    territoires.find((x) => x.id === instance.territoireId) ?? communes.find((c) => c.id === instance.communeId);
  return t('preparer.instance.de', { instance: nomLocal(instance), commune: ou === undefined ? '' : nomLocal(ou) });
}
