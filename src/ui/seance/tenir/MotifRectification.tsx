import { t } from '../../i18n/i18n.ts';
import { TextField } from '../../kit/TextField.tsx';
import { useTenue } from './contexte.ts';

/** On a settled sitting, the reason that every act must carry; nothing otherwise. */
export function MotifRectification() {
  const { rectification } = useTenue();
  if (rectification === undefined) return null;
  return (
    <TextField
      label={t('tenir.scellee.motif')}
      help={t('tenir.scellee.aide')}
      value={rectification.motif}
      onChange={rectification.dire}
    />
  );
}
