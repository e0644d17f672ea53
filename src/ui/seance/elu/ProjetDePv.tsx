import { useState } from 'react';
import { procesVerbal } from '../../../documents/composer/procesVerbal.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { nouvelId } from '../../../store/nouvelId.ts';
import { dateSansJour, momentCivil } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { TextArea } from '../../kit/TextField.tsx';
import { useActe } from '../../kit/useActe.ts';
import type { Droits } from '../../shell/useDroits.ts';
import { blobDe, enPdf } from '../../kit/document/rendre.ts';
import { lireDossier } from '../rediger/dossier.ts';

/** The draft minutes to read, and the remarks that a member joins to them before they are settled. */
export function ProjetDePv({ seance, droits }: { seance: Seance; droits: Droits }) {
  const [texte, setTexte] = useState('');
  const { faire, refus, encours } = useActe();
  const arrete = seance.pv.arrete !== undefined;
  const auteur = droits.acces?.nom ?? '';
  const peut = !arrete && droits.peut('addRemarque', seance.scope, { auteur }, seance);
  const lire = async () => {
    const dossier = await lireDossier(seance.id);
    if (dossier === undefined) throw new Error(`no sitting ${seance.id}`);
    const url = URL.createObjectURL(blobDe(await enPdf(procesVerbal(dossier), t('elu.pv.arrete'))));
    window.open(url, '_blank', 'noopener');
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };
  const joindre = async () => {
    const charge = { id: seance.id, remarqueId: nouvelId(), texte: texte.trim(), auteur };
    if (await faire({ acte: 'addRemarque', charge })) setTexte('');
  };
  return (
    <section className="elu-question">
      <h2 className="t-section">{t(arrete ? 'elu.pv.arrete' : 'elu.pv')}</h2>
      {!arrete && <p className="t-small">{t('elu.pv.texte')}</p>}
      <div className="actions">
        <Button icon="doc" onClick={() => void lire()}>
          {t('elu.pv.lire')}
        </Button>
      </div>
      {seance.pv.remarques.length > 0 && (
        <>
          <h3 className="t-sub">{t('elu.remarques')}</h3>
          <ul className="lines">
            {seance.pv.remarques.map((remarque) => (
              <li key={remarque.id}>
                <span>
                  {remarque.texte}
                  <small className="t-small elu-qui">
                    {t('elu.remarque.de', {
                      auteur: remarque.auteur ?? t('operation.quelquun'),
                      date: dateSansJour(momentCivil(Date.parse(remarque.le)).date),
                    })}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {peut && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (texte.trim() !== '' && !encours) void joindre();
          }}
        >
          <TextArea label={t('elu.remarque')} value={texte} onChange={setTexte} rows={3} />
          <RefusNotice refus={refus} />
          <div className="actions">
            <Button type="submit" variant="primary" disabled={texte.trim() === ''}>
              {t('elu.remarque.ajouter')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
