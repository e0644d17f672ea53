import { useState } from 'react';
import { etatAvant } from '../../../domain/seance/etat.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { dateSansJour } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Arreter } from './Arreter.tsx';
import type { Publication } from './usePublication.ts';

/** Earlier sittings whose minutes came before this one and are still a draft. */
export function pvAArreter(seance: Seance, autres: readonly Seance[]): Seance[] {
  const sorts = etatAvant(seance).sorts;
  const soumises = seance.points.filter(
    (p) => p.supprime !== true && p.seanceApprouvee !== undefined && sorts.get(p.id) === 'aborde',
  );
  return autres.filter((s) => s.pv.arrete === undefined && soumises.some((p) => p.seanceApprouvee === s.id));
}

/** The minutes of the last sitting are settled from the sitting where they were read. */
export function AArreter({ publication: { seance, autres } }: { publication: Publication }) {
  const [ouverte, setOuverte] = useState<Seance>();
  return (
    <>
      {pvAArreter(seance, autres).map((precedente) => (
        <Notice key={precedente.id} title={t('publier.arreter.attente.titre')}>
          <p>{t('publier.arreter.attente', { date: dateSansJour(precedente.date) })}</p>
          <div className="actions">
            <Button
              icon="lock"
              onClick={() => {
                setOuverte(precedente);
              }}
            >
              {t('publier.arreter.attente.action', { date: dateSansJour(precedente.date) })}
            </Button>
          </div>
        </Notice>
      ))}
      {ouverte && (
        <Arreter
          seance={ouverte}
          suivantes={[...autres, seance]
            .filter((s) => s.id !== ouverte.id && s.date >= ouverte.date)
            .sort((a, b) => (a.date < b.date ? -1 : 1))}
          choisie={seance.id}
          onClose={() => {
            setOuverte(undefined);
          }}
        />
      )}
    </>
  );
}
