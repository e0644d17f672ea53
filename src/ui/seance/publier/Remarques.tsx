import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import type { Seance } from '../../../domain/seance/seance.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { TextArea, TextField } from '../../kit/TextField.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { jourDe } from './jourDe.ts';

/** Remarks made on the minutes when they are submitted; what was said stays, and more can be added. */
export function Remarques({ seance }: { seance: Seance }) {
  const [texte, setTexte] = useState('');
  const [auteur, setAuteur] = useState('');
  const [tente, setTente] = useState(false);
  const { faire, refus, encours } = useActe();
  const inscrire = async () => {
    setTente(true);
    if (texte.trim() === '') return;
    const de = auteur.trim() === '' ? {} : { auteur: auteur.trim() };
    if (
      await faire({ acte: 'addRemarque', charge: { id: seance.id, remarqueId: uuidv7(), texte: texte.trim(), ...de } })
    ) {
      setTexte('');
      setAuteur('');
      setTente(false);
    }
  };
  return (
    <>
      {seance.pv.remarques.length === 0 ? (
        <p className="t-small">{t('publier.remarques.aucune')}</p>
      ) : (
        <ul className="lines">
          {seance.pv.remarques.map((r) => (
            <li key={r.id}>
              <span className="t-register">{r.texte}</span>
              <span className="t-note">
                {r.auteur
                  ? t('publier.remarques.de', { auteur: r.auteur, date: jourDe(r.le) })
                  : t('publier.remarques.le', { date: jourDe(r.le) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <form
        className="publier-remarque"
        onSubmit={(event) => {
          event.preventDefault();
          void inscrire();
        }}
      >
        <TextArea
          label={t('publier.remarques.texte')}
          value={texte}
          onChange={setTexte}
          error={tente && texte.trim() === '' ? t('publier.remarques.requise') : undefined}
        />
        <TextField label={t('publier.remarques.auteur')} optional value={auteur} onChange={setAuteur} />
        <Button type="submit" disabled={encours}>
          {t('publier.remarques.ajouter')}
        </Button>
        <RefusNotice refus={refus} />
      </form>
    </>
  );
}
