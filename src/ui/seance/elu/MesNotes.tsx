import { useEffect, useRef, useState } from 'react';
import type { Membre } from '../../../domain/seance/seance.ts';
import type { Refus } from '../../../domain/refus.ts';
import { ecrireNote, lireNote } from '../../../store/notes.ts';
import { t } from '../../i18n/i18n.ts';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { TextArea } from '../../kit/TextField.tsx';
import { genre } from './moi.ts';

interface MesNotesProps {
  compte: string;
  seanceId: string;
  pointId: string;
  moi: Membre | undefined;
}

/** A pause of the hand: the note is then written. */
const PAUSE_MS = 700;

/** One's own words on a point: nobody else reads them, and they are kept at each pause. */
export function MesNotes({ compte, seanceId, pointId, moi }: MesNotesProps) {
  const [texte, setTexte] = useState<string>();
  const [gardee, setGardee] = useState(false);
  const [refus, setRefus] = useState<Refus>();
  const aEcrire = useRef<string>(undefined);
  useEffect(() => {
    let ici = true;
    void lireNote(compte, seanceId, pointId).then((note) => {
      if (ici) setTexte((dit) => dit ?? note?.texte ?? '');
    });
    return () => {
      ici = false;
    };
  }, [compte, seanceId, pointId]);
  const garder = async () => {
    const dit = aEcrire.current;
    if (dit === undefined) return;
    aEcrire.current = undefined;
    const outcome = await ecrireNote(compte, seanceId, pointId, dit);
    setRefus(outcome.ok ? undefined : outcome.refus);
    setGardee(outcome.ok);
  };
  useEffect(() => {
    if (aEcrire.current === undefined) return undefined;
    const attente = setTimeout(() => void garder(), PAUSE_MS);
    return () => {
      clearTimeout(attente);
    };
    // At each key: `garder` reads what the hand last wrote.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [texte]);
  // Leaving the point writes at once what the pause had not.
  useEffect(
    () => () => {
      const dit = aEcrire.current;
      if (dit !== undefined) void ecrireNote(compte, seanceId, pointId, dit);
    },
    [compte, seanceId, pointId],
  );
  return (
    <section className="elu-notes">
      <TextArea
        label={t('elu.notes', { genre: genre(moi) })}
        value={texte ?? ''}
        rows={4}
        disabled={texte === undefined}
        onChange={(dit) => {
          aEcrire.current = dit;
          setGardee(false);
          setTexte(dit);
        }}
        onBlur={() => void garder()}
      />
      <p className="t-note" role="status">
        {gardee && t('elu.notes.enregistre')}
      </p>
      <RefusNotice refus={refus} />
    </section>
  );
}
