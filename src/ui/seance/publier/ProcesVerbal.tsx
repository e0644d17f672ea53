import { useState } from 'react';
import type { Horloge, Suite } from '../../../domain/acte/horloges.ts';
import { dateLongue } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Arreter } from './Arreter.tsx';
import { DateSuite } from './DateSuite.tsx';
import { Rouvrir } from './Rouvrir.tsx';
import type { Publication } from './usePublication.ts';

interface ProcesVerbalProps {
  publication: Publication;
  horloges: readonly Horloge[];
}

/** projet → arrêté at the next sitting → signed → published. */
export function ProcesVerbal({ publication: { seance, autres, siteExiste }, horloges }: ProcesVerbalProps) {
  const [dialogue, setDialogue] = useState<'arreter' | 'rouvrir'>();
  const { pv } = seance;
  const limite = (suite: Suite) => horloges.find((h) => h.suite === suite)?.auPlusTard;
  const due = (suite: Suite) => horloges.some((h) => h.suite === suite);
  const fermer = () => {
    setDialogue(undefined);
  };
  const dater = (champ: 'signeLe' | 'publieLe' | 'papierLe' | 'copieLe') => (date: string | null) =>
    ({ acte: 'datePv', charge: { id: seance.id, [champ]: date } }) as const;
  return (
    <>
      {pv.arrete === undefined ? (
        <>
          <p>{t('publier.pv.projet')}</p>
          <div className="actions">
            <Button
              icon="lock"
              onClick={() => {
                setDialogue('arreter');
              }}
            >
              {t('publier.pv.arreter')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="t-sub">{t('publier.pv.arrete', { date: dateLongue(pv.arrete.le) })}</p>
          <Notice kind="sure" title={t('publier.pv.scelle')}>
            <p>{t('publier.pv.scelle.texte')}</p>
            <div className="actions">
              <Button
                variant="quiet"
                onClick={() => {
                  setDialogue('rouvrir');
                }}
              >
                {t('publier.pv.rouvrir')}
              </Button>
            </div>
          </Notice>
        </>
      )}
      <div className="publier-dates">
        <DateSuite
          label={t('publier.pv.signeLe')}
          valeur={pv.signeLe}
          acte={dater('signeLe')}
          depuis={seance.date}
          limite={limite('pv-signe')}
          aide={t('publier.pv.signeLe.aide')}
        />
        {(siteExiste || pv.publieLe !== undefined) && (
          <DateSuite
            label={t('publier.pv.publieLe')}
            valeur={pv.publieLe}
            acte={dater('publieLe')}
            depuis={seance.date}
            limite={limite('pv-publie')}
          />
        )}
        {(due('pv-papier') || pv.papierLe !== undefined) && (
          <DateSuite
            label={t('publier.pv.papierLe')}
            valeur={pv.papierLe}
            acte={dater('papierLe')}
            depuis={seance.date}
            limite={limite('pv-papier')}
          />
        )}
        {(due('pv-copie') || pv.copieLe !== undefined) && (
          <DateSuite
            label={t('publier.copieLe')}
            valeur={pv.copieLe}
            acte={dater('copieLe')}
            depuis={seance.date}
            limite={limite('pv-copie')}
          />
        )}
      </div>
      {dialogue === 'arreter' && (
        <Arreter seance={seance} suivantes={autres.filter((s) => s.date >= seance.date)} onClose={fermer} />
      )}
      {dialogue === 'rouvrir' && <Rouvrir seanceId={seance.id} onClose={fermer} />}
    </>
  );
}
