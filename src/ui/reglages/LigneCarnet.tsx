import type { CarnetConnu } from '../../store/carnets.ts';
import { dateCourte, liste, momentCivil } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';
import { nomDeCarnet } from './nomDeCarnet.ts';

interface LigneCarnetProps {
  carnet: CarnetConnu;
  onOuvrir: () => void;
  onNommer: () => void;
  onEffacer: () => void;
}

/** One carnet: what it is, what it holds, and what can be done with it. */
export function LigneCarnet({ carnet, onOuvrir, onNommer, onEffacer }: LigneCarnetProps) {
  const { resume, copieDu, courant } = carnet;
  const nom = nomDeCarnet(carnet);
  const vide = resume.communes.length === 0 && resume.nombres.seances === 0;
  return (
    <li className="reglages-carnet">
      <div>
        <p className="t-sub">{nom}</p>
        <p className="t-small">
          {vide
            ? t('reglages.carnets.vide')
            : t('reglages.carnets.contenu', {
                communes: liste(resume.communes.slice(0, 5)),
                seances: resume.nombres.seances,
              })}
          {copieDu && `, ${t('reglages.carnets.copieDu', { date: dateCourte(momentCivil(Date.parse(copieDu)).date) })}`}
        </p>
        {courant && (
          <p className="tag tag-sure">
            <Icon name="check" size="s" />
            {t('reglages.carnets.courant')}
          </p>
        )}
      </div>
      <div className="reglages-gestes">
        {!courant && (
          <Button aria-label={t('reglages.carnets.ouvrir.lequel', { nom })} onClick={onOuvrir}>
            {t('reglages.carnets.ouvrir')}
          </Button>
        )}
        <Button variant="quiet" aria-label={t('reglages.carnets.renommer.lequel', { nom })} onClick={onNommer}>
          {t('reglages.carnets.renommer')}
        </Button>
        <Button variant="quiet" aria-label={t('reglages.carnets.effacer.lequel', { nom })} onClick={onEffacer}>
          {t('reglages.carnets.effacer')}
        </Button>
      </div>
    </li>
  );
}
