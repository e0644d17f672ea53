import { useState } from 'react';
import { t } from '../../i18n/i18n.ts';
import { Select } from '../../kit/Select.tsx';
import { TextArea, TextField } from '../../kit/TextField.tsx';
import { useGeste, type NouveauFait } from './actes.ts';
import { ChoixMembres } from './ChoixMembres.tsx';
import { useHorloge, useTenue } from './contexte.ts';
import { Feuille } from './Feuille.tsx';
import { HeureDuFait } from './HeureDuFait.tsx';
import { nommer } from './noms.ts';

/** Who presides, in what quality, and who keeps the minutes; only what changes becomes a fact. */
export function DialogueBureau({ onClose }: { onClose: () => void }) {
  const { seance, salle, actes } = useTenue();
  const { moment: present } = useHorloge();
  const { etat } = salle;
  const [moment, setMoment] = useState(present);
  const [presidence, setPresidence] = useState(etat.presidence ?? '');
  const [qualite, setQualite] = useState('');
  const [secretaires, setSecretaires] = useState<readonly string[]>(etat.secretaires);
  const [auxiliaires, setAuxiliaires] = useState(etat.auxiliaires.join('\n'));
  const { refus, occupe, geste } = useGeste();
  const noms = auxiliaires
    .split('\n')
    .map((a) => a.trim())
    .filter((a) => a !== '');
  const memes = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');
  const faits: NouveauFait[] = [
    ...(presidence !== '' && presidence !== etat.presidence
      ? [
          {
            type: 'presidence' as const,
            membre: presidence,
            ...(qualite.trim() === '' ? {} : { qualite: qualite.trim() }),
          },
        ]
      : []),
    ...(memes(secretaires, etat.secretaires) && memes(noms, etat.auxiliaires)
      ? []
      : [{ type: 'secretariat' as const, membres: [...secretaires], auxiliaires: noms }]),
  ];
  const faire = async () => {
    if (await geste(() => actes.noter(faits, moment))) onClose();
  };
  const presents = seance.membres.filter((m) => etat.presents.has(m.id) || m.id === etat.presidence);
  return (
    <Feuille
      titre={t('tenir.presidence.titre')}
      onClose={onClose}
      acte={t('tenir.presidence.enregistrer')}
      faire={() => void faire()}
      pret={faits.length > 0}
      occupe={occupe}
      refus={refus}
    >
      <HeureDuFait moment={moment} onChange={setMoment} dateSeance={seance.date} />
      <Select
        label={t('tenir.presidence.qui')}
        value={presidence}
        options={presents.map((m) => ({ value: m.id, label: nommer(salle.membres, m.id) }))}
        onChange={setPresidence}
      />
      <TextField
        label={t('tenir.presidence.qualite')}
        optional
        help={t('tenir.presidence.qualite.aide')}
        value={qualite}
        onChange={setQualite}
      />
      <ChoixMembres label={t('tenir.presidence.secretaires')} choisis={secretaires} onChange={setSecretaires} />
      <TextArea
        label={t('tenir.appel.auxiliaires')}
        optional
        rows={1}
        help={t('tenir.appel.auxiliaires.aide')}
        value={auxiliaires}
        onChange={setAuxiliaires}
      />
    </Feuille>
  );
}
