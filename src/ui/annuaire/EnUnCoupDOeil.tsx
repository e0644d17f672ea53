import { Link } from 'wouter';
import type { Instance } from '../../domain/instance/instance.ts';
import { siegesDeDroit } from '../../domain/instance/sieges.ts';
import { reglementPour } from '../../domain/reglement/packs.ts';
import { requisQuorum } from '../../domain/reglement/quorum.ts';
import type { Commune } from '../../domain/territoire/commune.ts';
import { nombre } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { T } from '../i18n/T.tsx';
import { Icon } from '../kit/Icon.tsx';
import { routes } from '../shell/routes.ts';
import { useToday } from '../shell/useClock.ts';
import { aRegarder, type Tableau } from './tableau.ts';

interface EnUnCoupDOeilProps {
  instance: Instance;
  commune: Commune | undefined;
  tableau: Tableau;
  /** Members that follow from mandats elsewhere. */
  deRegle: number;
}

/** Seats, quorum, and what deserves a look: always at the same place, each in one sentence. */
export function EnUnCoupDOeil({ instance, commune, tableau, deRegle }: EnUnCoupDOeilProps) {
  const today = useToday();
  const { population, surcharges, sieges } = instance;
  const exercice = tableau.enExercice.length + deRegle;
  const communal = instance.genre === 'conseil-municipal';
  const loi = communal ? siegesDeDroit(instance.reglement, population, commune?.code) : undefined;
  const reglement = reglementPour(instance.reglement, { population, date: today, surcharges });
  const regard = aRegarder(tableau);
  const petit = loi?.reputeComplet !== undefined && exercice < sieges && exercice >= loi.reputeComplet.membres;
  const remarques = [
    communal && exercice > 0 && regard.chefs === 0 && t('annuaire.regard.sansChef'),
    communal && regard.chefs > 1 && t('annuaire.regard.chefs', { n: regard.chefs }),
    exercice > sieges && sieges > 0 && t('annuaire.regard.tropDeMembres', { exercice, sieges }),
    regard.homonymes > 0 && t('annuaire.regard.homonymes', { n: regard.homonymes }),
    regard.sansCivilite > 0 && t('annuaire.regard.sansCivilite', { n: regard.sansCivilite }),
    regard.sansNaissance > 0 && t('annuaire.regard.sansNaissance', { n: regard.sansNaissance }),
    regard.sansCourriel > 0 && t('annuaire.regard.sansCourriel', { n: regard.sansCourriel }),
  ].filter((remarque) => remarque !== false);
  return (
    <>
      <h2 className="t-section">{t('annuaire.sieges.titre')}</h2>
      {loi && (
        <p>
          <T
            id="annuaire.sieges.loi"
            values={{ sieges: loi.sieges, population: nombre(population), article: loi.source.article }}
            components={{ law: <span className="law" /> }}
          />{' '}
          {loi.sieges !== sieges && t('annuaire.sieges.autre', { sieges })}
        </p>
      )}
      {reglement?.quorum.valeur.fraction[0] === 0 && <p>{t('territoire.quorum.libre')}</p>}
      {reglement && reglement.quorum.valeur.fraction[0] > 0 && exercice > 0 && (
        <p>
          <T
            id="annuaire.sieges.quorum"
            values={{ requis: requisQuorum(reglement, exercice), exercice, article: reglement.quorum.source.article }}
            components={{ b: <b />, law: <span className="law" /> }}
          />
        </p>
      )}
      {petit && loi.reputeComplet && (
        <p className="t-small">
          {t('annuaire.regard.complet', { membres: loi.reputeComplet.membres })}{' '}
          <span className="law">{loi.reputeComplet.source.article}</span>
        </p>
      )}
      <hr className="rule" />
      <h2 className="t-section">{t('annuaire.regard.titre')}</h2>
      {remarques.length === 0 ? (
        <p className="t-small">{t('annuaire.regard.rien')}</p>
      ) : (
        <ul className="annuaire-regard">
          {remarques.map((remarque) => (
            <li key={remarque}>
              <Icon name="alert" size="s" />
              <span>{remarque}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="t-small">
        <Link href={routes.historique('instance', instance.id)}>{t('historique.lien')}</Link>
      </p>
    </>
  );
}
