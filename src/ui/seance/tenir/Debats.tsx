import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { PointId } from '../../../domain/ids.ts';
import { carnet } from '../../../store/courant.ts';
import { t } from '../../i18n/i18n.ts';
import { RichText } from '../../kit/RichText.tsx';
import { useShortcut } from '../../kit/shortcuts.ts';
import { VisuallyHidden } from '../../kit/VisuallyHidden.tsx';
import { useTenue } from './contexte.ts';

/** What is said about the point; the editor comes when it is touched, so that the room stays light. */
export function Debats({ pointId, numero }: { pointId: PointId; numero: string }) {
  const { seance } = useTenue();
  const [ouvert, setOuvert] = useState(false);
  const texteId = `${seance.id}/${pointId}/debats`;
  const brut = useLiveQuery(async () => (await carnet().textes.get(texteId))?.brut ?? '', [texteId]);
  const label = t('tenir.point.debats.label', { numero });
  useShortcut('e', () => setOuvert(true), { label: t('tenir.touche.debats') });
  return (
    <div className="entry entry-debats">
      <span className="side-label">{t('tenir.point.debats')}</span>
      <div className="now-body" ref={ouvert ? focusEditor : undefined}>
        {ouvert ? (
          <RichText
            texteId={texteId}
            seanceId={seance.id}
            label={label}
            labelHidden
            compact
            minHeight={3.5}
            placeholder={t('tenir.point.debats.vide')}
          />
        ) : (
          <button type="button" className="debat" onClick={() => setOuvert(true)}>
            <VisuallyHidden>{label} </VisuallyHidden>
            {brut === undefined || brut === '' ? <i>{t('tenir.point.debats.vide')}</i> : brut}
          </button>
        )}
      </div>
    </div>
  );
}

/** Puts the hand in the editor as soon as it is there: it comes with its own code. */
function focusEditor(zone: HTMLElement | null): (() => void) | undefined {
  if (zone === null) return undefined;
  const chercher = (): boolean => {
    const editeur = zone.querySelector<HTMLElement>('[contenteditable="true"]');
    editeur?.focus();
    if (editeur !== null) zone.scrollIntoView({ block: 'end' });
    return editeur !== null;
  };
  if (chercher()) return undefined;
  const veille = new MutationObserver(() => {
    if (chercher()) veille.disconnect();
  });
  veille.observe(zone, { childList: true, subtree: true, attributes: true });
  return () => veille.disconnect();
}
