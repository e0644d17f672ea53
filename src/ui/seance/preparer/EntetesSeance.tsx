import { useState } from 'react';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { Langue } from '../../../domain/reglement/reglement.ts';
import { languesDeSeance } from '../../../domain/seance/langues.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { DateField, TimeField } from '../../kit/DateField.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { ApercuDelai } from '../nouvelle/ApercuDelai.tsx';

const enSeconde = (quoi: 'preparer.champ.lieu' | 'preparer.champ.nomAutre', langue: Langue): string =>
  t('preparer.enLangue', { quoi: t(quoi), langue: t(`preparer.langue.${langue}`) });

/** Day, hour and place of a sitting. */
export function EntetesSeance({ seance, onClose }: { seance: Seance; onClose: () => void }) {
  const { faire, refus, encours } = useActe();
  const [date, setDate] = useState(seance.date);
  const [heure, setHeure] = useState(seance.heure ?? '');
  const [lieu, setLieu] = useState(seance.lieu ?? '');
  const seconde = languesDeSeance(seance)[1];
  const [lieuAutre, setLieuAutre] = useState(seance.lieuAutre ?? '');
  const [nomAutre, setNomAutre] = useState(seance.nomInstanceAutre ?? '');
  const [premiere, setPremiere] = useState(seance.premiereSeance === true);
  const enregistrer = async () => {
    const champs = {
      ...(date === '' ? {} : { date }),
      heure: heure === '' ? null : heure,
      lieu: lieu.trim() === '' ? null : lieu.trim(),
      premiereSeance: premiere ? true : null,
      ...(seconde === undefined
        ? {}
        : { lieuAutre: lieuAutre.trim() || null, nomInstanceAutre: nomAutre.trim() || null }),
    };
    if (await faire({ acte: 'editSeance', charge: { id: seance.id, champs } })) onClose();
  };
  return (
    <Dialog
      title={t('preparer.quand.titre')}
      open
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" disabled={encours || date === ''} onClick={() => void enregistrer()}>
            {t('preparer.enregistrer')}
          </Button>
          <Button onClick={onClose}>{t('kit.annuler')}</Button>
        </>
      }
    >
      <div className="row-fields">
        <DateField label={t('preparer.champ.date')} value={date} onChange={setDate} />
        <TimeField label={t('preparer.champ.heure')} value={heure} onChange={setHeure} optional />
      </div>
      <TextField label={t('preparer.champ.lieu')} value={lieu} onChange={setLieu} optional />
      {seconde !== undefined && (
        <>
          <TextField
            label={enSeconde('preparer.champ.lieu', seconde)}
            value={lieuAutre}
            onChange={setLieuAutre}
            optional
          />
          <TextField
            label={enSeconde('preparer.champ.nomAutre', seconde)}
            value={nomAutre}
            onChange={setNomAutre}
            optional
          />
        </>
      )}
      {(premiere || reglementDeSeance(seance).delaiPremiereSeance.valeur.jours > 0) && (
        <Checkbox
          label={t('preparer.champ.premiere')}
          note={t('preparer.champ.premiere.note')}
          checked={premiere}
          onChange={setPremiere}
        />
      )}
      {date !== '' && date !== seance.date && <ApercuDelai base={{ ...seance, date }} />}
      <RefusNotice refus={refus} />
    </Dialog>
  );
}
