import type { Appartenance, Territoire } from '../../domain/territoire/territoire.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { useActe } from '../kit/useActe.ts';

interface EnleveeProps {
  territoire: Territoire;
  /** As it was placed: its sector, its dates, its seats. */
  appartenance: Appartenance;
  nom: string;
  onRemise: () => void;
}

/** A commune just taken out of the territoire, and the way back to where it was. */
export function Enlevee({ territoire, appartenance, nom, onRemise }: EnleveeProps) {
  const { refus, encours, faire } = useActe();
  const remettre = async () => {
    const charge = { id: territoire.id, commune: appartenance };
    if (!encours && (await faire({ acte: 'placeCommune', charge }))) onRemise();
  };
  return (
    <Notice kind="sure" live>
      <p>{t('territoire.placer.enlevee', { nom })}</p>
      <Button icon="undo" aria-disabled={encours} onClick={() => void remettre()}>
        {t('territoire.ecrit.annuler')}
      </Button>
      <RefusNotice refus={refus} />
    </Notice>
  );
}
