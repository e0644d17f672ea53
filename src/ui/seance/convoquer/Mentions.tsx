import { useState } from 'react';
import { estFixe } from '../../../domain/reglement/parametre.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import type { Charge } from '../../../domain/apply.ts';
import { record } from '../../../store/record.ts';
import { articleDit } from '../../i18n/articleDit.ts';
import { t } from '../../i18n/i18n.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { Button } from '../../kit/Button.tsx';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { TextArea, TextField } from '../../kit/TextField.tsx';
import { useToday } from '../../shell/useClock.ts';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { useImmediat } from '../commun/useImmediat.ts';
import { useSaisie } from '../commun/useSaisie.ts';

/** What the convocation and the procès-verbal will mention: place, dates, posting, urgency. */
export function Mentions({ seance }: { seance: Seance }) {
  const aujourdhui = useToday();
  const { faire, refus } = useActe();
  const r = reglementDeSeance(seance);
  const editer = (champs: Charge<'editSeance'>['champs']) =>
    faire({ acte: 'editSeance', charge: { id: seance.id, champs } });
  // Unticked by mistake, the urgency comes back with the reason that was written.
  const [motif, setMotif] = useState('');
  const [urgente, setUrgente] = useImmediat(seance.urgence !== undefined, (oui) => {
    setMotif(seance.urgence?.motif ?? motif);
    return editer({ urgence: oui ? { motif } : null });
  });
  const lieu = useSaisie({
    cle: `${seance.id}/lieu`,
    valeur: seance.lieu ?? '',
    enregistrer: (texte) => record('editSeance', { id: seance.id, champs: { lieu: texte === '' ? null : texte } }),
  });
  return (
    <section aria-labelledby="mentions">
      <h2 className="t-section" id="mentions">
        {t('convoquer.mentions')}
      </h2>
      <RefusNotice refus={refus} />
      <fieldset className="mentions" disabled={seance.pv.arrete !== undefined}>
        <TextField
          label={t('preparer.champ.lieu')}
          value={lieu.texte}
          onChange={lieu.setTexte}
          onBlur={lieu.finir}
          error={lieu.refus && wordRefus(lieu.refus)}
        />
        <DateField
          label={t('convoquer.date')}
          help={t('convoquer.date.aide')}
          value={seance.dateConvocation ?? ''}
          onChange={(d) => void editer({ dateConvocation: d === '' ? null : d })}
        />
        {(r.publiciteConvocation.valeur.affichage || seance.affichage !== undefined) && (
          <>
            <DateField
              label={t('convoquer.affichage')}
              help={t('convoquer.affichage.aide', { article: articleDit(r.publiciteConvocation.source) })}
              value={seance.affichage ?? ''}
              onChange={(d) => void editer({ affichage: d === '' ? null : d })}
            />
            <Button disabled={seance.affichage === aujourdhui} onClick={() => void editer({ affichage: aujourdhui })}>
              {t('convoquer.affichage.aujourdhui')}
            </Button>
          </>
        )}
        {seance.rangConvocation === 1 && (estFixe(r.delaiUrgence) || seance.urgence !== undefined) && (
          <Checkbox
            label={t('convoquer.urgence')}
            note={t(r.delaiUrgence.valeur.jours === 0 ? 'convoquer.urgence.noteSansDelai' : 'convoquer.urgence.note', {
              n: r.delaiUrgence.valeur.jours,
              article: articleDit(r.delaiUrgence.source),
            })}
            checked={urgente}
            onChange={setUrgente}
          />
        )}
        {seance.urgence !== undefined && <Motif seance={seance} motif={seance.urgence.motif} />}
      </fieldset>
    </section>
  );
}

function Motif({ seance, motif }: { seance: Seance; motif: string }) {
  const { texte, setTexte, finir, refus } = useSaisie({
    cle: `${seance.id}/urgence`,
    valeur: motif,
    enregistrer: (suite) => record('editSeance', { id: seance.id, champs: { urgence: { motif: suite } } }),
  });
  return (
    <TextArea
      label={t('convoquer.urgence.motif')}
      help={texte.trim() === '' ? t('convoquer.urgence.sansMotif') : undefined}
      rows={2}
      value={texte}
      onChange={setTexte}
      onBlur={finir}
      error={refus && wordRefus(refus)}
    />
  );
}
