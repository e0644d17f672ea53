import { useState } from 'react';
import { accept } from '../../domain/refus.ts';
import type { LigneDite } from '../../store/lecturesEnvois.ts';
import { ecarter as ecrireEcart, refaire as ecrireReprise } from '../../store/synchro/reprendre.ts';
import { dateLongue } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { wordOperation } from '../i18n/operation.ts';
import { wordRefus } from '../i18n/refus.ts';
import { Button } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useActe } from '../kit/useActe.ts';
import { aCopier, direSaisi, longsTextes } from './aCopier.ts';

/** A refused change: what was typed, why, and what can be done with it. It stays until a person chose. */
export function Refusee({ ligne, autour }: LigneDite) {
  const [ecarte, setEcarte] = useState(false);
  const [copie, setCopie] = useState<'faite' | 'refusee'>();
  const [motif, setMotif] = useState('');
  const { tenter, refus, encours } = useActe();
  const phrase = wordOperation(ligne, autour);
  const raison = ligne.refus === undefined ? wordRefus({ code: 'panne' }) : wordRefus(ligne.refus);
  const scellee = autour.seance?.pv.arrete !== undefined;
  const maintenant = () => new Date().toISOString();
  const refaire = () =>
    tenter(() => ecrireReprise(ligne.id, maintenant(), undefined, scellee ? motif.trim() || undefined : undefined));
  const ecarter = () =>
    tenter(async () => {
      await ecrireEcart(ligne.id, motif.trim(), maintenant());
      return accept(undefined);
    });
  const copier = async () => {
    try {
      await navigator.clipboard.writeText(aCopier(ligne, phrase, raison));
      setCopie('faite');
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      setCopie('refusee');
    }
  };
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
      <p className="row">
        <span className="tag tag-refus">
          <Icon name="x" size="s" />
          {t('reprendre.raison')}
        </span>
        <span>{raison}</span>
      </p>
      {scellee && !ecarte && (
        <TextField
          label={t('reprendre.rectifier')}
          help={t('reprendre.rectifier.aide')}
          value={motif}
          onChange={setMotif}
        />
      )}
      <RefusNotice refus={refus} />
      {ecarte ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (motif.trim() !== '') void ecarter();
          }}
        >
          <TextField
            label={t('reprendre.ecarter.motif')}
            help={t('reprendre.ecarter.motif.manque')}
            value={motif}
            onChange={setMotif}
            required
            autoFocus
          />
          <div className="actions">
            <Button type="submit" variant="danger" disabled={encours || motif.trim() === ''}>
              {t('reprendre.ecarter.confirmer')}
            </Button>
            <Button
              variant="quiet"
              onClick={() => {
                setEcarte(false);
              }}
            >
              {t('reprendre.annuler')}
            </Button>
          </div>
        </form>
      ) : (
        <div className="actions">
          <Button icon="undo" aria-disabled={encours} onClick={() => void refaire()}>
            {t('reprendre.refaire')}
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              setEcarte(true);
            }}
          >
            {t('reprendre.ecarter')}
          </Button>
          <Button variant="quiet" icon="copy" onClick={() => void copier()}>
            {t('reprendre.copier')}
          </Button>
          <span role="status" className="t-note">
            {copie && t(`reprendre.copie.${copie}`)}
          </span>
        </div>
      )}
    </li>
  );
}
