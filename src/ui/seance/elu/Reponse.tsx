import { useState } from 'react';
import { etatAvant } from '../../../domain/seance/etat.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { Membre, Reponse as ReponseDite, Seance } from '../../../domain/seance/seance.ts';
import { liste } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { nomDuMembre } from '../../i18n/operationNoms.ts';
import { Button } from '../../kit/Button.tsx';
import type { IconName } from '../../kit/Icon.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { rangApres } from '../../../store/rang.ts';
import { nouvelId } from '../../../store/nouvelId.ts';
import { genre, maReponse } from './moi.ts';
import { Pouvoir } from './Pouvoir.tsx';

interface ReponseProps {
  seance: Seance;
  moi: Membre;
}

/** One question, its answers, and the pouvoir that goes with an absence. */
export function Reponse({ seance, moi }: ReponseProps) {
  const [choisit, setChoisit] = useState(false);
  const { faire, refus, encours } = useActe();
  const { pouvoirs } = etatAvant(seance);
  const donne = pouvoirs.get(moi.id);
  const recus = [...pouvoirs.values()]
    .filter((p) => p.mandataire === moi.id)
    .map((p) => nomDuMembre({ seance }, p.mandant));
  const dite = maReponse(seance, moi);
  const g = genre(moi);
  const permis = reglementDeSeance(seance).pouvoirs.valeur.permis;
  const repondre = (reponse: ReponseDite['reponse']) =>
    void faire({ acte: 'answerConvocation', charge: { id: seance.id, membre: moi.id, reponse } });
  const reprendre = () =>
    void faire({
      acte: 'recordFait',
      charge: {
        id: seance.id,
        fait: { id: nouvelId(), rang: rangApres(seance.deroule), type: 'revocation', mandant: moi.id },
      },
    });
  if (choisit)
    return (
      <Pouvoir
        seance={seance}
        moi={moi}
        onFini={() => {
          setChoisit(false);
        }}
      />
    );
  const choix: readonly { reponse: ReponseDite['reponse']; icone: IconName; mot: string }[] = [
    { reponse: 'present', icone: 'check', mot: t('elu.reponse.present') },
    { reponse: 'absent', icone: 'x', mot: t('elu.reponse.absent', { genre: g }) },
    { reponse: 'peut-etre', icone: 'help', mot: t('elu.reponse.peut-etre') },
  ];
  const bouton = ({ reponse, icone, mot }: (typeof choix)[number]) => (
    <Button
      key={reponse}
      icon={icone}
      aria-pressed={dite?.reponse === reponse && !(reponse === 'absent' && donne !== undefined)}
      aria-disabled={encours}
      onClick={() => {
        if (!encours) repondre(reponse);
      }}
    >
      {mot}
    </Button>
  );
  const [present, ...autres] = choix;
  return (
    <section aria-label={t('elu.reponse.titre')} className="elu-reponse">
      {present && bouton(present)}
      {permis && (
        <Button
          icon="send"
          aria-pressed={donne !== undefined}
          onClick={() => {
            setChoisit(true);
          }}
        >
          <span>
            {t('elu.reponse.pouvoir', { genre: g })}
            <small>{t('elu.reponse.pouvoir.note')}</small>
          </span>
        </Button>
      )}
      {autres.map(bouton)}
      <RefusNotice refus={refus} />
      <div role="status" className="stack">
        {dite && (
          <p className="row elu-dite">
            <Icon name="check" size="s" />
            {t('elu.reponse.dite', { reponse: dite.reponse, genre: g })}
          </p>
        )}
        {donne && <p>{t('elu.pouvoir.donne', { nom: nomDuMembre({ seance }, donne.mandataire) })}</p>}
      </div>
      {donne && (
        <Button variant="quiet" icon="undo" onClick={reprendre}>
          {t('elu.pouvoir.reprendre')}
        </Button>
      )}
      {recus.length > 0 && <p>{t('elu.pouvoir.recu', { noms: liste(recus) })}</p>}
      {!permis && <p className="t-small">{t('elu.pouvoir.interdit')}</p>}
      <p className="t-note">{t('elu.reponse.note')}</p>
    </section>
  );
}
