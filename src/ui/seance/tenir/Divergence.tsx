import { useMemo, useState } from 'react';
import { cloreScrutin, electoratAChange } from '../../../domain/seance/cloreScrutin.ts';
import type { Fait } from '../../../domain/seance/fait.ts';
import { deplier } from '../../../domain/seance/lettres.ts';
import type { Fige } from '../../../domain/seance/saisie.ts';
import { t } from '../../i18n/i18n.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { useGeste } from './actes.ts';
import { useTenue } from './contexte.ts';
import { nommerTous } from './noms.ts';
import { chiffresResultat, titreResultat } from './phraseScrutin.ts';

const vote = (lettre: string | undefined): boolean => lettre === 'P' || lettre === 'R';

interface DivergenceProps {
  fait: Fait<'scrutin'>;
  /** Shown to who may not rectify it. */
  lecture?: boolean;
}

/** The electorate frozen at the vote beside the one the deroule gives now; the result stands until a person rectifies it. */
export function Divergence({ fait, lecture = false }: DivergenceProps) {
  const { seance, reglement, salle, actes } = useTenue();
  const [motif, setMotif] = useState('');
  const [manque, setManque] = useState(false);
  const { refus, occupe, geste } = useGeste();
  const nouveau = useMemo(
    () => (electoratAChange(seance, fait, reglement) ? cloreScrutin(seance, fait, reglement) : undefined),
    [seance, fait, reglement],
  );
  if (nouveau === undefined || fait.fige === undefined) return null;
  const fige = fait.fige;
  const ecart = (de: Fige, vers: Fige): string =>
    nommerTous(
      salle.membres,
      seance.membres.flatMap((m, i) =>
        vote(deplier(vers.electorat)[i]) && !vote(deplier(de.electorat)[i]) ? [m.id] : [],
      ),
    );
  const rectifier = () => {
    if (motif.trim() === '') {
      setManque(true);
      return;
    }
    void geste(() =>
      actes.faire([{ acte: 'rectifyScrutin', charge: { id: seance.id, faitId: fait.id, motif: motif.trim() } }]),
    );
  };
  const dit = (f: Fige): string =>
    [titreResultat(f), chiffresResultat(f, fait.saisie)].filter((s) => s !== '').join(', ');
  const enPlus = ecart(fige, nouveau);
  const enMoins = ecart(nouveau, fige);
  return (
    <Notice kind="alert" title={t('tenir.correction.divergence')}>
      <p className="t-small">{t('tenir.correction.divergence.aide')}</p>
      <table className="table">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('tenir.correction.divergence.alors')}</th>
            <th scope="col">{t('tenir.correction.divergence.maintenant')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('tenir.correction.divergence.votants')}</th>
            <td>{fige.votants}</td>
            <td>{nouveau.votants}</td>
          </tr>
          <tr>
            <th scope="row">{t('tenir.correction.divergence.quorum')}</th>
            <td>{fige.comptes}</td>
            <td>{nouveau.comptes}</td>
          </tr>
          <tr>
            <th scope="row">{t('tenir.correction.divergence.resultat')}</th>
            <td>{dit(fige)}</td>
            <td>{dit(nouveau)}</td>
          </tr>
        </tbody>
      </table>
      {enPlus !== '' && (
        <p className="t-small">
          {t('tenir.correction.divergence.en-plus')} : {enPlus}
        </p>
      )}
      {enMoins !== '' && (
        <p className="t-small">
          {t('tenir.correction.divergence.en-moins')} : {enMoins}
        </p>
      )}
      {!lecture && (
        <>
          <TextField
            label={t('tenir.correction.rectifier.motif')}
            value={motif}
            error={manque && motif.trim() === '' ? t('tenir.correction.motif.manque') : undefined}
            onChange={setMotif}
          />
          {refus && (
            <Notice kind="refus" live>
              {wordRefus(refus)}
            </Notice>
          )}
          <div className="actions">
            <Button disabled={occupe} onClick={rectifier}>
              {t('tenir.correction.rectifier')}
            </Button>
          </div>
        </>
      )}
    </Notice>
  );
}
