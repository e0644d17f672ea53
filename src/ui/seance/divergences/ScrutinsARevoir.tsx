import { useMemo, useState } from 'react';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import { isFait } from '../../../domain/seance/fait.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { dateLongue } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { wordFait } from '../../i18n/operationFait.ts';
import { ButtonLink } from '../../kit/Button.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { routes } from '../../shell/routes.ts';
import type { Droits } from '../../shell/useDroits.ts';
import { useActes } from '../tenir/actes.ts';
import { TenueContext } from '../tenir/contexte.ts';
import { Divergence } from '../tenir/Divergence.tsx';
import { lireSalle } from '../tenir/salle.ts';

interface ScrutinsProps {
  seance: Seance;
  faits: readonly string[];
  droits: Droits;
}

/** Closed votes of one sitting whose voters are no longer what its deroule gives; the result stands until a person rectifies it. */
export function ScrutinsARevoir({ seance, faits, droits }: ScrutinsProps) {
  const [motif, setMotif] = useState('');
  const actes = useActes(seance, motif);
  const scellee = seance.pv.arrete !== undefined;
  const rectification = scellee ? { rectification: { motif: '-' } } : {};
  const peut = droits.peut('rectifyScrutin', seance.scope, rectification, seance);
  const tenue = useMemo(
    () => ({ seance, reglement: reglementDeSeance(seance), salle: lireSalle(seance), actes }),
    [seance, actes],
  );
  const scrutins = seance.deroule.filter((f) => isFait(f, 'scrutin')).filter((f) => faits.includes(f.id));
  return (
    <TenueContext value={tenue}>
      <section className="div-fait">
        <h3 className="t-sub">
          {t('divergences.seance', { date: dateLongue(seance.date), instance: seance.nomInstance })}
        </h3>
        {peut && scellee && (
          <TextField
            label={t('divergences.scellee')}
            help={t('divergences.scellee.aide')}
            value={motif}
            onChange={setMotif}
          />
        )}
        {scrutins.map((fait) => (
          <div key={fait.id} className="stack">
            <p className="t-register">{wordFait(fait, { seance })}</p>
            <Divergence fait={fait} lecture={!peut} />
          </div>
        ))}
        <div className="actions">
          <ButtonLink href={routes.seance(seance.id, 'tenir')}>{t('divergences.scrutins.ouvrir')}</ButtonLink>
        </div>
      </section>
    </TenueContext>
  );
}
