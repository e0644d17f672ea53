import { record } from '../../store/record.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { useActe } from '../kit/useActe.ts';

interface Retiree {
  readonly id: string;
  readonly nom: string;
}

interface RetablirProps {
  quoi: Retiree;
  acte: 'removeCommune' | 'removeInstance';
}

/** Brings back what was removed; a refusal is said beside the button. */
export function Retablir({ quoi, acte }: RetablirProps) {
  const { refus, encours, tenter } = useActe();
  return (
    <>
      <Button
        variant="quiet"
        icon="undo"
        disabled={encours}
        aria-label={t('annuaire.retablir.quoi', { quoi: quoi.nom })}
        onClick={() => void tenter(() => record(acte, { id: quoi.id, retiree: false }))}
      >
        {t('annuaire.retablir')}
      </Button>
      <RefusNotice refus={refus} />
    </>
  );
}

/** What was removed and can come back, under its own title. */
export function Retirees({ liste, acte }: { liste: readonly Retiree[]; acte: RetablirProps['acte'] }) {
  return (
    <>
      <h2 className="t-sub">{t('annuaire.retirees')}</h2>
      <ul className="lines annuaire-retirees">
        {liste.map((quoi) => (
          <li key={quoi.id}>
            <span>{quoi.nom}</span>
            <Retablir quoi={quoi} acte={acte} />
          </li>
        ))}
      </ul>
    </>
  );
}
