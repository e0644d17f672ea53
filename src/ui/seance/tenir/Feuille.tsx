import type { ReactNode } from 'react';
import type { Refus } from '../../../domain/refus.ts';
import { t } from '../../i18n/i18n.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { Button } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { MotifRectification } from './MotifRectification.tsx';

interface FeuilleProps {
  titre: string;
  onClose: () => void;
  acte: string;
  faire: () => void;
  pret?: boolean;
  occupe: boolean;
  refus: Refus | undefined;
  wide?: boolean;
  children: ReactNode;
}

/** A sheet with one act: what it asks, the button that says what it records, and the refusal beside it. */
export function Feuille({
  titre,
  onClose,
  acte,
  faire,
  pret = true,
  occupe,
  refus,
  wide = false,
  children,
}: FeuilleProps) {
  return (
    <Dialog title={titre} open onClose={onClose} wide={wide}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (pret && !occupe) faire();
        }}
      >
        {children}
        <MotifRectification />
        {refus && (
          <Notice kind="refus" live>
            {wordRefus(refus)}
          </Notice>
        )}
        <div className="actions">
          <Button type="submit" variant="primary" disabled={!pret || occupe}>
            {acte}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('tenir.annuler')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
