import { useState } from 'react';
import { accept } from '../../domain/refus.ts';
import type { LigneDite } from '../../store/lecturesEnvois.ts';
import { ecarter as ecrireEcart, refaire as ecrireReprise } from '../../store/synchro/reprendre.ts';
import { dateLongue } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { wordOperation } from '../i18n/operation.ts';
import { wordRefus } from '../i18n/refus.ts';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useActe } from '../kit/useActe.ts';
import { aCopier, direSaisi, longsTextes } from './aCopier.ts';
import { GestesRefuse } from './GestesRefuse.tsx';
import { Raison } from './Raison.tsx';

/** A refused change: what was typed, why, and what can be done with it. It stays until a person chose. */
export function Refusee({ ligne, autour }: LigneDite) {
  const [motif, setMotif] = useState('');
  const { tenter, refus, encours } = useActe();
  const phrase = wordOperation(ligne, autour);
  const raison = ligne.refus ?? { code: 'panne' };
  const scellee = autour.seance?.pv.arrete !== undefined;
  const maintenant = () => new Date().toISOString();
  return (
    <li className="refusee">
      <p className="refusee-phrase">{phrase}</p>
      <p className="t-small">
        {autour.seance && `${t('historique.seance', { date: dateLongue(autour.seance.date) })}, `}
        {direSaisi(ligne)}
      </p>
      {longsTextes(ligne.payload).map((texte) => (
        <blockquote key={texte} className="refusee-tape">
          {texte}
        </blockquote>
      ))}
      <Raison refus={raison} />
      {scellee && (
        <TextField
          label={t('reprendre.rectifier')}
          help={t('reprendre.rectifier.aide')}
          value={motif}
          onChange={setMotif}
        />
      )}
      <RefusNotice refus={refus} />
      <GestesRefuse
        refaire={t('reprendre.refaire')}
        onRefaire={() =>
          tenter(() =>
            ecrireReprise(ligne.id, maintenant(), undefined, scellee ? motif.trim() || undefined : undefined),
          )
        }
        onEcarter={(pourquoi) =>
          tenter(async () => {
            await ecrireEcart(ligne.id, pourquoi, maintenant());
            return accept(undefined);
          })
        }
        confirmer={t('reprendre.ecarter.confirmer')}
        aCopier={() => aCopier(ligne, phrase, wordRefus(raison))}
        encours={encours}
      />
    </li>
  );
}
