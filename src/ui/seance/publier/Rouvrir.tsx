import { useState } from 'react';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { TextArea } from '../../kit/TextField.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';

/** Opens again minutes settled by mistake; the reason is asked and kept. */
export function Rouvrir({ seanceId, onClose }: { seanceId: string; onClose: () => void }) {
  const [motif, setMotif] = useState('');
  const [tente, setTente] = useState(false);
  const { faire, refus, encours } = useActe();
  const rouvrir = async () => {
    setTente(true);
    if (motif.trim() !== '' && (await faire({ acte: 'reopenPv', charge: { id: seanceId, motif: motif.trim() } })))
      onClose();
  };
  return (
    <Dialog
      title={t('publier.pv.rouvrir.titre')}
      open
      onClose={onClose}
      actions={
        <>
          <Button variant="danger" disabled={encours} onClick={() => void rouvrir()}>
            {t('publier.pv.rouvrir.faire')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('kit.annuler')}
          </Button>
        </>
      }
    >
      <p>{t('publier.pv.rouvrir.texte')}</p>
      <TextArea
        label={t('publier.pv.rouvrir.motif')}
        value={motif}
        onChange={setMotif}
        error={tente && motif.trim() === '' ? t('publier.pv.rouvrir.motifRequis') : undefined}
      />
      <RefusNotice refus={refus} />
    </Dialog>
  );
}
