import type { Point, Seance } from '../../../domain/seance/seance.ts';
import { record } from '../../../store/record.ts';
import { t } from '../../i18n/i18n.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { TextField } from '../../kit/TextField.tsx';
import { useSaisie } from '../commun/useSaisie.ts';

/** The code of the national classification, asked for when the act is sent to the prefecture. */
export function Matiere({ seance, point }: { seance: Seance; point: Point }) {
  const { texte, setTexte, finir, refus } = useSaisie({
    cle: `${seance.id}/${point.id}/matiere`,
    valeur: point.matiere ?? '',
    enregistrer: (matiere) =>
      record('editPoint', { id: seance.id, pointId: point.id, champs: { matiere: matiere === '' ? null : matiere } }),
  });
  return (
    <TextField
      label={t('preparer.matiere')}
      help={t('preparer.matiere.aide')}
      className="matiere"
      optional
      maxLength={20}
      value={texte}
      onChange={setTexte}
      onBlur={finir}
      error={refus === undefined ? undefined : wordRefus(refus)}
    />
  );
}
