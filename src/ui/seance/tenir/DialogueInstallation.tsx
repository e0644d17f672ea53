import { useState } from 'react';
import { enExerciceA, siegeants } from '../../../domain/seance/etat.ts';
import { t } from '../../i18n/i18n.ts';
import { Select } from '../../kit/Select.tsx';
import { useGeste } from './actes.ts';
import { ChampsIdentite } from './ChampsIdentite.tsx';
import { useHorloge, useTenue } from './contexte.ts';
import { Feuille } from './Feuille.tsx';
import { HeureDuFait } from './HeureDuFait.tsx';
import { aInstaller, identiteVide, installation } from './installer.ts';
import { nommer } from './noms.ts';
import { useInstance } from './useInstance.ts';

const AUTRE = 'autre';
const VACANT = 'vacant';

/** A member installed or sworn in during the sitting: he counts and votes from that moment. */
export function DialogueInstallation({ onClose }: { onClose: () => void }) {
  const { seance, salle, actes } = useTenue();
  const { moment: present } = useHorloge();
  const [moment, setMoment] = useState(present);
  const [choisi, setChoisi] = useState<string>();
  const [identite, setIdentite] = useState(identiteVide);
  const n = enExerciceA(seance, salle.etat);
  // A full council has no vacant seat: whose seat it is must then be said.
  const [siege, setSiege] = useState(n < seance.sieges ? VACANT : '');
  const { refus, occupe, geste } = useGeste();
  const lu = useInstance(seance);
  const connus = lu === undefined ? [] : aInstaller(lu.complete, lu.personnes, seance, salle.etat);
  const qui = choisi ?? connus[0]?.id ?? AUTRE;
  const membre = connus.find((m) => m.id === qui);
  const faire = async () => {
    if (lu === undefined) return;
    const intentions = installation(
      { seance, instance: lu.instance, moment },
      membre ?? identite,
      siege === VACANT ? undefined : siege,
      t('tenir.installer.motifFin'),
    );
    if (await geste(() => actes.faire(intentions))) onClose();
  };
  return (
    <Feuille
      titre={t('tenir.installer.titre')}
      onClose={onClose}
      acte={t('tenir.installer.bouton')}
      faire={() => void faire()}
      pret={lu !== undefined && siege !== '' && (membre !== undefined || identite.nom.trim() !== '')}
      occupe={occupe}
      refus={refus}
    >
      <HeureDuFait moment={moment} onChange={setMoment} dateSeance={seance.date} />
      {connus.length > 0 && (
        <Select
          label={t('tenir.installer.qui')}
          value={qui}
          options={[
            ...connus.map((m) => ({ value: m.id, label: nommer(new Map(connus.map((c) => [c.id, c])), m.id) })),
            { value: AUTRE, label: t('tenir.installer.autre') },
          ]}
          onChange={setChoisi}
        />
      )}
      {membre === undefined && <ChampsIdentite identite={identite} onChange={setIdentite} />}
      <Select
        label={t('tenir.installer.siege')}
        value={siege}
        placeholder={t('tenir.installer.siege.choisir')}
        options={[
          { value: VACANT, label: t('tenir.installer.vacant') },
          ...siegeants(seance, salle.etat).map((m) => ({
            value: m.id,
            label: t('tenir.installer.place-de', { nom: nommer(salle.membres, m.id) }),
          })),
        ]}
        onChange={setSiege}
        help={
          siege === VACANT
            ? t('tenir.installer.vacant.effet', { n: n + 1, sieges: seance.sieges })
            : siege !== '' && t('tenir.installer.place.effet')
        }
      />
    </Feuille>
  );
}
