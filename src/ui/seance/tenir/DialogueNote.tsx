import { useState } from 'react';
import { t } from '../../i18n/i18n.ts';
import { TextArea } from '../../kit/TextField.tsx';
import { useGeste } from './actes.ts';
import { useHorloge, useTenue } from './contexte.ts';
import { Feuille } from './Feuille.tsx';
import { HeureDuFait } from './HeureDuFait.tsx';

/** A line of one's own in the deroule. */
export function DialogueNote({ onClose }: { onClose: () => void }) {
  const { seance, actes } = useTenue();
  const { moment: present } = useHorloge();
  const [moment, setMoment] = useState(present);
  const [texte, setTexte] = useState('');
  const { refus, occupe, geste } = useGeste();
  const faire = async () => {
    if (await geste(() => actes.noter([{ type: 'note', texte: texte.trim() }], moment))) onClose();
  };
  return (
    <Feuille
      titre={t('tenir.note.titre')}
      onClose={onClose}
      acte={t('tenir.enregistrer')}
      faire={() => void faire()}
      pret={texte.trim() !== ''}
      occupe={occupe}
      refus={refus}
    >
      <HeureDuFait moment={moment} onChange={setMoment} dateSeance={seance.date} />
      <TextArea label={t('tenir.note.texte')} value={texte} onChange={setTexte} autoFocus />
    </Feuille>
  );
}
