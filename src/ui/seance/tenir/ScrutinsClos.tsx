import { heure } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { direAlertes } from './alertes.ts';
import { useGestes, useTenue } from './contexte.ts';
import { chiffresResultat, titreResultat } from './phraseScrutin.ts';
import type { Vue } from './vue.ts';

/** The decisions already taken on the point; another may be opened. */
export function ScrutinsClos({ vue, autre }: { vue: Vue; autre: (() => void) | undefined }) {
  const { salle } = useTenue();
  const { ouvrir } = useGestes();
  return (
    <div className="entry">
      <span className="side-label side-vote">{t('tenir.point.decisions')}</span>
      <div className="now-body">
        <div className="now-block">
          <ul className="clos">
            {vue.scrutins.map((s) => (
              <li key={s.id}>
                <div>
                  {s.objet !== undefined && <span className="t-label">{s.objet}</span>}
                  <b>{s.fige === undefined ? '' : titreResultat(s.fige)}</b>
                  <span className="t-small">{s.fige === undefined ? '' : chiffresResultat(s.fige, s.saisie)}</span>
                  {s.fige &&
                    direAlertes(s.fige).map((a) => (
                      <span key={a} className="tag tag-alert">
                        {a}
                      </span>
                    ))}
                  <span className="t-note">{t('tenir.barre.enregistre', { heure: heure(s.heure ?? '') })}</span>
                </div>
                <Button variant="quiet" icon="pen" onClick={() => ouvrir({ genre: 'fait', faitId: s.id })}>
                  {t('tenir.point.corriger')}
                </Button>
              </li>
            ))}
          </ul>
          {autre && !salle.etat.levee && (
            <Button icon="plus" onClick={autre}>
              {t('tenir.point.autre-decision')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
