import { useState } from 'react';
import { etatAvant, etatInitial, siegeants } from '../../../domain/seance/etat.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { Membre, Seance } from '../../../domain/seance/seance.ts';
import { nouvelId } from '../../../store/nouvelId.ts';
import { rangApres } from '../../../store/rang.ts';
import { articleDit } from '../../i18n/articleDit.ts';
import { dateSansJour, initiales, liste, nomCourt } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { nomDuMembre } from '../../i18n/operationNoms.ts';
import { Button } from '../../kit/Button.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { genre } from './moi.ts';

interface PouvoirProps {
  seance: Seance;
  moi: Membre;
  onFini: () => void;
}

/** Why a colleague cannot take it, or nothing. */
function empechement(seance: Seance, membre: Membre, moi: Membre, max: number): string | undefined {
  const portes = [...etatAvant(seance).pouvoirs.values()].filter(
    (p) => p.mandataire === membre.id && p.mandant !== moi.id,
  );
  if (portes.length >= max)
    return t('elu.pouvoir.porte', { noms: liste(portes.map((p) => nomDuMembre({ seance }, p.mandant))) });
  if (seance.reponses?.[membre.id]?.reponse === 'absent') return t('elu.pouvoir.absent', { genre: genre(membre) });
  return undefined;
}

/** To whom: who cannot take it stays in the list, with the reason. */
export function Pouvoir({ seance, moi, onFini }: PouvoirProps) {
  const [a, setA] = useState<string>();
  const { faire, refus, encours } = useActe();
  const { pouvoirs } = reglementDeSeance(seance);
  const collegues = siegeants(seance, etatInitial).filter((m) => m.id !== moi.id && m.droitDeVote);
  const choisi = collegues.find((m) => m.id === a);
  const donner = async (mandataire: string) => {
    const fait = {
      id: nouvelId(),
      rang: rangApres(seance.deroule),
      type: 'pouvoir',
      mandant: moi.id,
      mandataire,
      reception: 'application',
    } as const;
    const ecrit = await faire(
      { acte: 'recordFait', charge: { id: seance.id, fait } },
      { acte: 'answerConvocation', charge: { id: seance.id, membre: moi.id, reponse: 'absent' } },
    );
    if (ecrit) onFini();
  };
  return (
    <form
      className="elu-pouvoir"
      onSubmit={(event) => {
        event.preventDefault();
        if (choisi && !encours) void donner(choisi.id);
      }}
    >
      <h2 className="t-section">{t('elu.pouvoir.titre')}</h2>
      <p className="t-small">
        {t('elu.pouvoir.texte')} <span className="law">{articleDit(pouvoirs.source)}</span>
      </p>
      <fieldset className="elu-collegues">
        <legend className="vh">{t('elu.pouvoir.titre')}</legend>
        {collegues.map((membre) => {
          const pourquoi = empechement(seance, membre, moi, pouvoirs.valeur.parMandataire);
          return (
            <label key={membre.id} data-empeche={pourquoi !== undefined}>
              <span className={pourquoi === undefined ? 'disc' : 'disc disc-absent'} aria-hidden="true">
                {initiales(membre)}
              </span>
              <span>
                <b>{nomCourt(membre)}</b>
                {(pourquoi ?? membre.fonction) !== undefined && <small>{pourquoi ?? membre.fonction}</small>}
              </span>
              <input
                type="radio"
                name="mandataire"
                value={membre.id}
                checked={a === membre.id}
                disabled={pourquoi !== undefined}
                onChange={() => {
                  setA(membre.id);
                }}
              />
            </label>
          );
        })}
        {collegues.length === 0 && <p>{t('elu.pouvoir.personne')}</p>}
      </fieldset>
      {choisi && (
        <p className="t-register" role="status">
          {t('elu.pouvoir.phrase', { nom: nomCourt(choisi), date: dateSansJour(seance.date) })}
        </p>
      )}
      <RefusNotice refus={refus} />
      <div className="elu-reponse">
        <Button type="submit" variant="primary" disabled={choisi === undefined} aria-disabled={encours}>
          {t('elu.pouvoir.donner')}
        </Button>
        <Button variant="quiet" onClick={onFini}>
          {t('elu.pouvoir.retour')}
        </Button>
      </div>
    </form>
  );
}
