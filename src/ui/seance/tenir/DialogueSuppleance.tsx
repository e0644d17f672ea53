import { useState } from 'react';
import type { MembreId } from '../../../domain/ids.ts';
import { nomComplet } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Select } from '../../kit/Select.tsx';
import { useGeste } from './actes.ts';
import { ChampsIdentite } from './ChampsIdentite.tsx';
import { useHorloge, useTenue } from './contexte.ts';
import { Feuille } from './Feuille.tsx';
import { HeureDuFait } from './HeureDuFait.tsx';
import { identiteVide, suppleance, suppleantsDe } from './installer.ts';
import { nommer } from './noms.ts';
import { useInstance } from './useInstance.ts';

const AUTRE = 'autre';

/** Who sits on the seat of someone who is not there: a suppléant of the annuaire, or a name typed here. */
export function DialogueSuppleance({ titulaire, onClose }: { titulaire: MembreId; onClose: () => void }) {
  const { seance, salle, actes } = useTenue();
  const { moment: present } = useHorloge();
  const [moment, setMoment] = useState(present);
  const [choisi, setChoisi] = useState<string>();
  const [identite, setIdentite] = useState(identiteVide);
  const { refus, occupe, geste } = useGeste();
  const lu = useInstance(seance);
  const connus = lu === undefined ? [] : suppleantsDe(titulaire, lu.complete, lu.personnes, seance);
  const qui = choisi ?? connus[0]?.id ?? AUTRE;
  const membre = connus.find((m) => m.id === qui);
  const faire = async () => {
    if (lu === undefined) return;
    const intentions = suppleance({ seance, instance: lu.instance, moment }, titulaire, membre ?? identite);
    if (await geste(() => actes.faire(intentions))) onClose();
  };
  return (
    <Feuille
      titre={t('tenir.suppleance.titre', { nom: nommer(salle.membres, titulaire) })}
      onClose={onClose}
      acte={t('tenir.suppleance.bouton')}
      faire={() => void faire()}
      pret={lu !== undefined && (membre !== undefined || identite.nom.trim() !== '')}
      occupe={occupe}
      refus={refus}
    >
      <HeureDuFait moment={moment} onChange={setMoment} dateSeance={seance.date} />
      {connus.length > 0 && (
        <Select
          label={t('tenir.suppleance.qui')}
          value={qui}
          options={[
            ...connus.map((m) => ({
              value: m.id,
              label: nomComplet({ ...m, civilite: m.civilite === '' ? undefined : m.civilite }),
            })),
            { value: AUTRE, label: t('tenir.installer.autre') },
          ]}
          onChange={setChoisi}
        />
      )}
      {membre === undefined && <ChampsIdentite identite={identite} onChange={setIdentite} />}
    </Feuille>
  );
}
