import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link } from 'wouter';
import { lireCommunes } from '../../../store/lectures.ts';
import { lireAcces } from '../../../store/synchro/acces.ts';
import { jourDuMois, jourSemaine, mois } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { T } from '../../i18n/T.tsx';
import { ButtonLink } from '../../kit/Button.tsx';
import { Icon } from '../../kit/Icon.tsx';
import type { IconName } from '../../kit/Icon.tsx';
import { RefusLaisses } from '../../shell/RefusLaisses.tsx';
import { moments, routes } from '../../shell/routes.ts';
import { useToday } from '../../shell/useClock.ts';
import { PromesseDeGarde } from './PromesseDeGarde.tsx';

/** Four ways to begin, and where the data go, said before anything is asked. */
export function Portes() {
  const today = useToday();
  const communes = useLiveQuery(lireCommunes, []);
  const acces = useLiveQuery(() => lireAcces());
  const [exempleEnCours, setExempleEnCours] = useState(false);
  const feuilleter = async () => {
    setExempleEnCours(true);
    const { ouvrirExemple } = await import('../../../store/exemple.ts');
    await ouvrirExemple(today);
    window.location.assign(routes.aujourdhui);
  };
  return (
    <div className="desk">
      <div className="page margined first-page">
        <div className="entry">
          <div>
            <span className="date-big">{jourDuMois(today)}</span>
            <span className="date-sub">
              {jourSemaine(today)}
              <br />
              {mois(today)}
            </span>
          </div>
          <div className="first-words">
            <h1 className="t-sentence">
              {t(communes !== undefined && communes.length > 0 ? 'premierjour.titre.encore' : 'premierjour.titre')}
            </h1>
            <p className="first-lead">
              {acces ? t('premierjour.ici.partage', { espace: acces.nomEspace }) : t('premierjour.ici')}
            </p>
            <RefusLaisses />
            <nav className="doors" aria-label={t('premierjour.portes')}>
              <Link className="door" href={`${routes.premierJour}?commune`}>
                <Porte icon="plus" titre={t('premierjour.porte.commune')} note={t('premierjour.porte.commune.note')} />
              </Link>
              <Link className="door" href={routes.reglages}>
                <Porte icon="import" titre={t('premierjour.porte.copie')} note={t('premierjour.porte.copie.note')} />
              </Link>
              <button
                type="button"
                className="door"
                aria-disabled={exempleEnCours}
                onClick={() => {
                  if (!exempleEnCours) void feuilleter();
                }}
              >
                <Porte
                  icon="book"
                  titre={t('premierjour.porte.exemple')}
                  note={t(exempleEnCours ? 'premierjour.porte.exemple.encours' : 'premierjour.porte.exemple.note')}
                />
              </button>
              <Link className="door" href={routes.aide}>
                <Porte icon="help" titre={t('premierjour.porte.aide')} note={t('premierjour.porte.aide.note')} />
              </Link>
            </nav>
          </div>
        </div>
      </div>
      <aside className="aside stack first-page">
        <h2 className="t-section">{t('premierjour.ou.titre')}</h2>
        <PromesseDeGarde />
        <p className="t-small">{t(acces ? 'premierjour.ou.partage' : 'premierjour.ou.texte')}</p>
        <p>
          <ButtonLink href={routes.reglages} icon="save">
            {t('premierjour.ou.copie')}
          </ButtonLink>
        </p>
        <hr className="rule" />
        <h2 className="t-section">{t('premierjour.moments')}</h2>
        <ol className="lines">
          {moments.map((moment) => (
            <li key={moment}>
              <span>
                <T id={`premierjour.moment.${moment}`} components={{ b: <b /> }} />
              </span>
            </li>
          ))}
        </ol>
      </aside>
    </div>
  );
}

function Porte({ icon, titre, note }: { icon: IconName; titre: string; note: string }) {
  return (
    <>
      <Icon name={icon} size="l" />
      <span>
        <b>{titre}</b>
        {note}
      </span>
      <Icon name="right" />
    </>
  );
}
