import { useEffect, useState } from 'react';
import { t } from '../i18n/i18n.ts';

/** « Chargement… », after a moment: a quick answer does not flash. */
export function Loading() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
    }, 250);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <p className="center t-small" role="status">
      {slow && t('kit.chargement')}
    </p>
  );
}
