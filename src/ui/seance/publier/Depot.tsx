import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { ecartsDepot } from '../../../domain/acte/ecartsDepot.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { addFichier } from '../../../store/fichiers.ts';
import { lireDatesTextes } from '../../../store/lecturesTextes.ts';
import { t } from '../../i18n/i18n.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { FileDrop } from '../../kit/FileDrop.tsx';
import { useActe } from '../../kit/useActe.ts';
import { DepotCompare } from './DepotCompare.tsx';

/** The signed scan, once deposited, is the authoritative version; both are shown, and what separates them. */
export function Depot({ seance }: { seance: Seance }) {
  const [encours, setEncours] = useState(false);
  const { faire, refus, setRefus } = useActe();
  const textes = useLiveQuery(() => lireDatesTextes(seance.id), [seance.id]);
  const { depose } = seance.pv;

  const deposer = async ([fichier]: File[]) => {
    if (fichier === undefined) return;
    setEncours(true);
    try {
      const ajoute = await addFichier(fichier);
      if (ajoute.ok) await faire({ acte: 'depositPv', charge: { id: seance.id, piece: ajoute.value } });
      else setRefus(ajoute.refus);
    } finally {
      setEncours(false);
    }
  };

  if (depose !== undefined)
    return (
      textes && <DepotCompare seance={seance} depose={depose} textes={textes} ecarts={ecartsDepot(seance, textes)} />
    );
  return (
    <>
      <p className="t-small">{t('publier.depot.aide')}</p>
      <FileDrop
        label={encours ? t('publier.depot.encours') : t('publier.depot.deposer')}
        accept="application/pdf,image/png,image/jpeg,.pdf,.png,.jpg,.jpeg"
        disabled={encours}
        error={refus === undefined ? undefined : wordRefus(refus)}
        onFiles={(fichiers) => void deposer(fichiers)}
      />
    </>
  );
}
