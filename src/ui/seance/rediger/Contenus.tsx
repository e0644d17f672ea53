import type { Contenu } from '../../../documents/composer/contenus.ts';
import { liste } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Icon } from '../../kit/Icon.tsx';

interface ContenusProps {
  contenus: readonly Contenu[];
  article: string;
  onPoint: (pointId: string) => void;
}

/** Points named at most; beyond, they are counted. */
const NOMMES = 6;

/** The mandatory contents of the minutes: what is there, what is missing and where. */
export function Contenus({ contenus, article, onPoint }: ContenusProps) {
  const presents = contenus.filter((c) => c.present).length;
  const total = contenus.length;
  return (
    <section aria-labelledby="rediger-contenus">
      <h2 className="t-section" id="rediger-contenus">
        {presents === total ? t('rediger.contenus.tous', { total }) : t('rediger.contenus', { faits: presents, total })}
      </h2>
      <p className="law">{t('rediger.contenus.obligatoires', { article })}</p>
      <ol className="contenus">
        {contenus.map(({ code, present, points, aucun }) => (
          <li key={code} data-present={present}>
            <Icon name={present ? 'check' : 'alert'} />
            <span>
              {t(`rediger.contenu.${code}`)}
              <span className="vh"> : {t(present ? 'rediger.contenu.present' : 'rediger.contenu.manquant')}</span>
              {aucun && <small>{t('rediger.contenu.aucun')}</small>}
              {points[0] !== undefined && (
                <button type="button" className="contenus-lien" onClick={() => onPoint(points[0]?.id ?? '')}>
                  {t(code === 'resultat-des-scrutins' ? 'rediger.contenu.resultats' : 'rediger.contenu.points', {
                    n: points.length,
                    liste: liste([
                      ...points.slice(0, NOMMES).map((p) => p.numero),
                      ...(points.length > NOMMES ? [t('rediger.contenu.etAutres', { n: points.length - NOMMES })] : []),
                    ]),
                  })}
                </button>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
