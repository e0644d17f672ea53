import { Link } from 'wouter';
import { mandatsEnExercice, type Instance } from '../../domain/instance/instance.ts';
import { t } from '../i18n/i18n.ts';
import { routes } from '../shell/routes.ts';

/** An assembly in a list: its name leads to it, its members and seats beside. */
export function LigneInstance({ instance, jour }: { instance: Instance; jour: string }) {
  return (
    <li>
      <Link className="annuaire-instance" href={routes.instance(instance.id)}>
        <b>{instance.nom}</b>
        <span className="t-small">
          {t('annuaire.instance.resume', {
            exercice: mandatsEnExercice(instance, jour).length,
            sieges: instance.sieges,
          })}
        </span>
      </Link>
    </li>
  );
}
