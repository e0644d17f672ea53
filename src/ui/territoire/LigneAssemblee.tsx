import { Link } from 'wouter';
import { mandatsEnExercice, type Instance } from '../../domain/instance/instance.ts';
import { avecMandatsDeRegle } from '../../domain/instance/mandatsDeRegle.ts';
import { pariteDe } from '../../domain/instance/parite.ts';
import type { FicheDeTerritoire } from '../../store/lecturesTerritoire.ts';
import { t } from '../i18n/i18n.ts';
import { motsDeParite } from '../i18n/motsDeParite.ts';
import { motsDeRegle } from '../i18n/motsDeRegle.ts';
import { langueDesSources, langueDuNom, nomLocal } from '../i18n/nomLocal.ts';
import { routes } from '../shell/routes.ts';
import { useToday } from '../shell/useClock.ts';

/** An assembly of the territoire: its rhythm, who sits in it by rule, how many, and its parity. */
export function LigneAssemblee({ instance, lu }: { instance: Instance; lu: FicheDeTerritoire }) {
  const jour = useToday();
  const mandats = mandatsEnExercice(avecMandatsDeRegle(instance, lu.ailleurs, jour), jour);
  const parite = motsDeParite(pariteDe(mandats, lu.personnes));
  return (
    <li className="territoire-assemblee">
      <Link className="territoire-nom" href={routes.instance(instance.id)} lang={langueDuNom(instance)}>
        {nomLocal(instance)}
      </Link>
      {instance.rythme !== undefined && <p lang={langueDesSources()}>{instance.rythme}</p>}
      {instance.composition?.map((regle) => (
        <p key={JSON.stringify(regle)} className="t-small">
          {t('territoire.assemblee.siegent', { qui: motsDeRegle(regle, lu.ailleurs, jour) })}
        </p>
      ))}
      <p className="t-small territoire-compte">
        <span>{t('territoire.assemblee.membres', { n: mandats.length, sieges: instance.sieges })}</span>
        {parite !== undefined && <span>{parite}</span>}
      </p>
    </li>
  );
}
