import { useId, useState } from 'react';
import { estBilingue, traductionsManquantes, type Traduction } from '../../../domain/seance/langues.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Icon } from '../../kit/Icon.tsx';
import './traductions.css';

interface TraductionsProps {
  seance: Seance;
  /** Free texts as plain words, by id. */
  textes: ReadonlyMap<string, string>;
  onPoint: (manque: Traduction) => void;
}

/** What a bilingual sitting still lacks in one of its languages, each with the way to its place. Nothing in one language. */
export function Traductions({ seance, textes, onPoint }: TraductionsProps) {
  const [deplie, setDeplie] = useState(false);
  const id = useId();
  if (!estBilingue(seance)) return null;
  const manques = traductionsManquantes(seance, textes);
  if (manques.length === 0) return <p className="t-small">{t('preparer.traductions.toutes')}</p>;
  return (
    <div className="traductions">
      <Button
        variant="quiet"
        icon="alert"
        className="traductions-alerte"
        aria-expanded={deplie}
        aria-controls={id}
        onClick={() => setDeplie(!deplie)}
      >
        {t('preparer.traductions', { n: manques.length })}
      </Button>
      {deplie && (
        <ul className="lines" id={id}>
          {manques.map((m) => (
            <li key={`${m.pointId}/${m.quoi}`}>
              <span className="tag tag-alert">
                <Icon name="alert" size="s" />
                {t('preparer.traduction.ligne', {
                  numero: m.numero,
                  quoi: t(`preparer.traduction.${m.quoi}`),
                  langue: t(`preparer.langue.${m.langue}`),
                })}
              </span>
              <Button variant="quiet" onClick={() => onPoint(m)}>
                {t('preparer.manque.ecrire')}
                <span className="vh"> {t('preparer.point', { numero: m.numero })}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
