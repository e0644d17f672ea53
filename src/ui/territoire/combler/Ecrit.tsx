import { useState } from 'react';
import type { Territoire } from '../../../domain/territoire/territoire.ts';
import { revenir } from '../../../store/territoires/composer.ts';
import { t } from '../../i18n/i18n.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { routes } from '../../shell/routes.ts';

interface EcritProps {
  /** The territoire before what was written. */
  avant: Territoire;
  mots: string;
  onglet: 'communes' | 'completer';
}

/** What an import wrote, where to see it, and the way back to what was there before. */
export function Ecrit({ avant, mots, onglet }: EcritProps) {
  const [defait, setDefait] = useState(false);
  const { refus, encours, tenter } = useActe();
  if (defait) return <Notice live>{t('territoire.ecrit.defait')}</Notice>;
  return (
    <Notice kind="sure" live>
      <p>{mots}</p>
      <div className="actions">
        <Button
          icon="undo"
          aria-disabled={encours}
          onClick={() => void tenter(() => revenir(avant)).then((ok) => setDefait(ok))}
        >
          {t('territoire.ecrit.annuler')}
        </Button>
        <ButtonLink href={`${routes.territoire(avant.id)}?onglet=${onglet}`} icon="right" variant="quiet">
          {t('territoire.ecrit.voir')}
        </ButtonLink>
      </div>
      <RefusNotice refus={refus} />
    </Notice>
  );
}
