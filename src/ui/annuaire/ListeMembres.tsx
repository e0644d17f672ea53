import { memo, useCallback } from 'react';
import { recordGeste } from '../../store/record.ts';
import { nomComplet } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { SortableList } from '../kit/SortableList.tsx';
import { LigneMembre } from './LigneMembre.tsx';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import type { Ligne } from './tableau.ts';
import { useActe } from '../kit/useActe.ts';

interface ListeMembresProps {
  instanceId: string;
  lignes: readonly Ligne[];
  onOuvrir: (mandatId: string) => void;
}

/** Members in office, put in order by hand. Painted again only when they change: 128 lines are long to paint. */
export const ListeMembres = memo(function ListeMembres({ instanceId, lignes, onOuvrir }: ListeMembresProps) {
  const { refus, tenter } = useActe();
  const ranger = (id: string, place: number) => {
    const deplacee = lignes.find(({ mandat }) => mandat.id === id);
    if (!deplacee) return;
    const ordre = lignes.filter(({ mandat }) => mandat.id !== id).toSpliced(place, 0, deplacee);
    void tenter(() =>
      recordGeste(
        ordre.flatMap(({ mandat }, i) =>
          mandat.rang === i + 1
            ? []
            : [
                {
                  acte: 'editMandat',
                  charge: { id: instanceId, mandatId: mandat.id, champs: { rang: i + 1 } },
                } as const,
              ],
        ),
      ),
    );
  };
  const renderItem = useCallback((ligne: Ligne) => <LigneMembre ligne={ligne} onOuvrir={onOuvrir} />, [onOuvrir]);
  return (
    <>
      <RefusNotice refus={refus} />
      <SortableList
        label={t('annuaire.tableau.liste')}
        items={lignes}
        idOf={({ mandat }) => mandat.id}
        nameOf={({ personne }) => nomComplet(personne)}
        onMove={ranger}
        renderItem={renderItem}
      />
    </>
  );
});
