import { useRef } from 'react';
import type { Seance } from '../../../domain/seance/seance.ts';
import { heure } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { ButtonLink } from '../../kit/Button.tsx';
import { Popover } from '../../kit/Popover.tsx';
import { routes } from '../../shell/routes.ts';

interface FaitPopoverProps {
  seance: Seance;
  faitId: string;
  ancre: Element;
  onClose: () => void;
}

/** Which fact a sentence was written from, and the way to correct it. */
export function FaitPopover({ seance, faitId, ancre, onClose }: FaitPopoverProps) {
  const anchor = useRef<Element | null>(ancre);
  anchor.current = ancre;
  const fait = seance.deroule.find((f) => f.id === faitId);
  if (fait === undefined) return null;
  const type = t(`rediger.fait.type.${fait.type}`);
  const corrections = fait.corrections?.length ?? 0;
  return (
    <Popover label={t('rediger.fait')} open onClose={onClose} anchor={anchor} placement="bottom start">
      <p className="t-sub">
        {fait.heure === undefined ? type : t('rediger.fait.a', { type, heure: heure(fait.heure) })}
      </p>
      {corrections > 0 && <p className="t-small">{t('rediger.fait.corrige', { n: corrections })}</p>}
      <p className="t-small">{t('rediger.fait.aide')}</p>
      <div className="actions">
        <ButtonLink
          variant="primary"
          icon="pen"
          href={`${routes.seance(seance.id, 'tenir')}?fait=${encodeURIComponent(faitId)}`}
        >
          {t('rediger.fait.corriger')}
        </ButtonLink>
      </div>
    </Popover>
  );
}
