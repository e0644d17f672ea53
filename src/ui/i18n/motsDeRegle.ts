import type { RegleDeComposition } from '../../domain/instance/instance.ts';
import type { Ailleurs } from '../../domain/instance/mandatsDeRegle.ts';
import { communesAu } from '../../domain/territoire/territoire.ts';
import { liste } from './formats.ts';
import { t } from './i18n.ts';
import { nomLocal } from './nomLocal.ts';

/** A rule of composition in words, within a sentence: who sits because of a mandat elsewhere. */
export function motsDeRegle(regle: RegleDeComposition, ailleurs: Ailleurs, jour: string): string {
  if (regle.base === 'roles') {
    const instance = ailleurs.instances.find((i) => i.id === regle.instanceId);
    const qui = liste(regle.roles.map((role) => t(`territoire.regle.role.${role}`)));
    return t('territoire.regle.roles', {
      qui,
      instance: instance === undefined ? t('territoire.regle.disparue') : nomLocal(instance),
      voix: regle.sansVoix === true ? 'sans' : 'avec',
    });
  }
  const territoire = ailleurs.territoires.find((x) => x.id === regle.territoireId);
  const secteur = territoire?.secteurs.find((s) => s.id === regle.secteurId);
  const ou = secteur ?? territoire;
  return t(`territoire.regle.${regle.base}`, {
    pays: territoire?.pays.length === 1 ? (territoire.pays[0] ?? 'deux') : 'deux',
    n: territoire === undefined ? 0 : communesAu(territoire, jour, regle.secteurId).length,
    ou: ou === undefined ? t('territoire.regle.disparue') : nomLocal(ou),
  });
}
