import { momentCivil, heure } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from './Icon.tsx';

interface SavedMarkProps {
  /** Instant in ms of the completed write; undefined: nothing was written yet. */
  savedAt: number | undefined;
  /** A write has begun and is not complete. */
  pending?: boolean;
}

/** « Enregistré ici à 21 h 14 », said only once the write is done. */
export function SavedMark({ savedAt, pending = false }: SavedMarkProps) {
  return (
    <p className="t-note" role="status">
      {pending && t('kit.enregistrement')}
      {!pending && savedAt !== undefined && (
        <>
          <Icon name="check" size="s" /> {t('kit.enregistre', { heure: heure(momentCivil(savedAt).heure) })}
        </>
      )}
    </p>
  );
}
