import { useEffect, useState } from 'react';
import { actesSansCopieDe, type CarnetConnu } from '../../store/carnets.ts';
import { t } from '../i18n/i18n.ts';
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx';
import { Notice } from '../kit/Notice.tsx';
import { nomDeCarnet } from './nomDeCarnet.ts';

interface EffacerCarnetProps {
  carnet: CarnetConnu;
  onEffacer: () => void;
  onFermer: () => void;
}

/** Signs that a keyboard does not give, in the word to type. */
const typable = (nom: string): string => nom.replace(/[’]/g, "'").replace(/[\u00a0\u202f]/g, ' ');

/** Asks to type the name of the carnet before it is erased, and says what no copy holds. */
export function EffacerCarnet({ carnet, onEffacer, onFermer }: EffacerCarnetProps) {
  const [sans, setSans] = useState(0);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let here = true;
    void actesSansCopieDe(carnet.base).then((n) => {
      if (here) setSans(n);
    });
    return () => {
      here = false;
    };
  }, [carnet.base]);
  const nom = nomDeCarnet(carnet);
  return (
    <ConfirmDialog
      title={t('reglages.effacer.titre', { nom })}
      open
      danger
      typed={typable(nom)}
      busy={busy}
      confirmLabel={t(busy ? 'reglages.effacer.encours' : 'reglages.effacer.bouton')}
      onClose={onFermer}
      onConfirm={() => {
        setBusy(true);
        onEffacer();
      }}
    >
      <p>{t('reglages.effacer.texte')}</p>
      {sans > 0 && <Notice kind="alert">{t('reglages.effacer.sansCopie', { n: sans })}</Notice>}
    </ConfirmDialog>
  );
}
