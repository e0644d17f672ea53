import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Seance } from '../../../domain/seance/seance.ts';
import { t } from '../../i18n/i18n.ts';
import { Button, IconButton } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Menu } from '../../kit/Menu.tsx';
import { TextArea } from '../../kit/TextField.tsx';
import { routes } from '../../shell/routes.ts';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { EntetesSeance } from './EntetesSeance.tsx';
import { Reprendre } from './Reprendre.tsx';

interface SeanceMenuProps {
  seance: Seance;
  scelle: boolean;
  /** The last of the points copied from an earlier sitting. */
  onRepris: (pointId: string) => void;
}

/** What is done to the sitting as a whole, out of the way of the daily work. */
export function SeanceMenu({ seance, scelle, onRepris }: SeanceMenuProps) {
  const [, aller] = useLocation();
  const [ouvert, setOuvert] = useState<'reprendre' | 'entetes' | 'annuler'>();
  const { faire } = useActe();
  const fermer = () => setOuvert(undefined);
  const retirer = async () => {
    if (await faire({ acte: 'removeSeance', charge: { id: seance.id, retiree: true } })) aller(routes.seances);
  };
  return (
    <>
      <Menu
        label={t('preparer.menu')}
        trigger={<IconButton icon="more" label={t('preparer.menu')} />}
        entries={[
          {
            id: 'reprendre',
            label: t('preparer.menu.reprendre'),
            note: t('preparer.menu.reprendre.note'),
            icon: 'copy',
            disabled: scelle,
            onSelect: () => setOuvert('reprendre'),
          },
          {
            id: 'entetes',
            label: t('preparer.quand.titre'),
            icon: 'cal',
            disabled: scelle,
            onSelect: () => setOuvert('entetes'),
          },
          {
            id: 'historique',
            label: t('historique.lien'),
            icon: 'clock',
            onSelect: () => aller(routes.historique('seance', seance.id)),
          },
          {
            id: 'annuler',
            label: t('preparer.menu.annuler'),
            note: t('preparer.menu.annuler.note'),
            icon: 'x',
            disabled: seance.annulee !== undefined,
            onSelect: () => setOuvert('annuler'),
          },
          {
            id: 'retirer',
            label: t('preparer.menu.retirer'),
            note: t('preparer.menu.retirer.note'),
            icon: 'trash',
            onSelect: () => void retirer(),
          },
        ]}
      />
      {ouvert === 'reprendre' && <Reprendre seance={seance} onClose={fermer} onRepris={onRepris} />}
      {ouvert === 'entetes' && <EntetesSeance seance={seance} onClose={fermer} />}
      {ouvert === 'annuler' && <AnnulerSeance seance={seance} onClose={fermer} />}
    </>
  );
}

function AnnulerSeance({ seance, onClose }: { seance: Seance; onClose: () => void }) {
  const { faire, refus, encours } = useActe();
  const [motif, setMotif] = useState('');
  return (
    <Dialog
      title={t('preparer.menu.annuler')}
      open
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button
            variant="danger"
            disabled={encours}
            onClick={() => {
              void faire({ acte: 'cancelSeance', charge: { id: seance.id, motif: motif.trim() } }).then((ok) => {
                if (ok) onClose();
              });
            }}
          >
            {t('preparer.menu.annuler')}
          </Button>
          <Button onClick={onClose}>{t('preparer.annuler.garder')}</Button>
        </>
      }
    >
      <p>{t('preparer.annuler.texte')}</p>
      <TextArea label={t('preparer.annuler.motif')} value={motif} onChange={setMotif} rows={2} optional />
      <RefusNotice refus={refus} />
    </Dialog>
  );
}
