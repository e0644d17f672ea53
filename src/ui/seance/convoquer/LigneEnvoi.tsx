import { useState } from 'react';
import { canaux, type Coordonnees } from '../../../domain/instance/personne.ts';
import type { EnvoiSaisi as Envoi, Membre, Seance } from '../../../domain/seance/seance.ts';
import { dateCourte, heure, nomComplet } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Segmented } from '../../kit/Choice.tsx';
import { DateField, TimeField } from '../../kit/DateField.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { delaiDe } from '../commun/ordinaire.ts';
import { personne } from '../commun/personne.ts';
import { useImmediat } from '../commun/useImmediat.ts';

interface LigneEnvoiProps {
  seance: Seance;
  membre: Membre;
  envoi: Envoi;
  coordonnees: Coordonnees | undefined;
  choisi: boolean;
  onChoisir: (choisi: boolean) => void;
  onEnvoi: (envoi: Envoi) => Promise<boolean>;
}

/** One member: how he is convened, when it left, and the proof. Opens for what is particular to him. */
export function LigneEnvoi({ seance, membre, envoi, coordonnees, choisi, onChoisir, onEnvoi }: LigneEnvoiProps) {
  const [ouvert, setOuvert] = useState(false);
  const nom = nomComplet(personne(membre));
  const courriel = coordonnees?.courriel ?? '';
  const { auPlusTard, ancre, fixe } = delaiDe(seance);
  const compte = (ancre === 'reception' ? envoi.recuLe : undefined) ?? envoi.le;
  const tardif = fixe && compte !== undefined && compte > auPlusTard;
  return (
    <li className="envoi">
      <div className="envoi-ligne">
        <label className="envoi-choix">
          <input type="checkbox" checked={choisi} onChange={(event) => onChoisir(event.currentTarget.checked)} />
          <span className="vh">{t('convoquer.envoi.choisir', { nom })}</span>
        </label>
        <div className="envoi-qui">
          <span className="envoi-nom">{nom}</span>
          <span className="t-small">
            {t(`convoquer.canal.${envoi.canal}`)}
            {envoi.canal === 'courriel' && courriel !== '' && <span className="envoi-adresse"> {courriel}</span>}
          </span>
          {envoi.canal === 'courriel' && courriel === '' && (
            <span className="tag tag-alert">
              <Icon name="alert" size="s" />
              {t('convoquer.envoi.sansAdresse')}
            </span>
          )}
        </div>
        <div className="envoi-etat">
          {envoi.le === undefined ? (
            <span className="t-small">{t('convoquer.envoi.pasEnvoyee')}</span>
          ) : (
            <span className={tardif ? 'tag tag-alert' : 'tag tag-sure'}>
              <Icon name={tardif ? 'alert' : 'check'} size="s" />
              {t(envoi.heure === undefined ? 'convoquer.envoi.le' : 'convoquer.envoi.leA', {
                date: dateCourte(envoi.le),
                heure: heure(envoi.heure ?? ''),
              })}
            </span>
          )}
          {envoi.preuve !== undefined && <span className="t-small envoi-preuve">{envoi.preuve}</span>}
        </div>
        <Button variant="quiet" aria-expanded={ouvert} onClick={() => setOuvert(!ouvert)}>
          {t(ouvert ? 'convoquer.envoi.replier' : 'convoquer.envoi.modifier')}
          <span className="vh"> {nom}</span>
        </Button>
      </div>
      {ouvert && <DetailEnvoi envoi={envoi} onEnvoi={onEnvoi} recue={ancre === 'reception'} />}
    </li>
  );
}

interface DetailProps {
  envoi: Envoi;
  onEnvoi: (envoi: Envoi) => Promise<boolean>;
  /** The rules count from the receipt. */
  recue: boolean;
}

function DetailEnvoi({ envoi, onEnvoi, recue }: DetailProps) {
  const [preuve, setPreuve] = useState(envoi.preuve ?? '');
  /** Optional fields that are emptied leave the record instead of staying as empty words. */
  const ecrire = (champs: {
    canal?: Envoi['canal'];
    le?: string;
    recuLe?: string;
    heure?: string;
    preuve?: string;
  }) => {
    const suite = { ...envoi, ...champs };
    const { le, recuLe, heure: h, preuve: p, ...reste } = suite;
    return onEnvoi({
      ...reste,
      ...(le ? { le } : {}),
      ...(recuLe ? { recuLe } : {}),
      ...(h ? { heure: h } : {}),
      ...(p ? { preuve: p } : {}),
    });
  };
  const [canalVu, setCanal] = useImmediat(envoi.canal, (canal) => ecrire({ canal }));
  return (
    <div className="envoi-detail">
      <Segmented
        label={t('convoquer.envoi.canal')}
        value={canalVu}
        onChange={setCanal}
        options={canaux.map((canal) => ({ value: canal, label: t(`convoquer.canal.${canal}`) }))}
      />
      <div className="row-fields">
        <DateField label={t('convoquer.envois.jour')} value={envoi.le ?? ''} onChange={(le) => void ecrire({ le })} />
        <TimeField
          label={t('convoquer.envois.heure')}
          value={envoi.heure ?? ''}
          onChange={(h) => void ecrire({ heure: h })}
          optional
        />
        {recue && (
          <DateField
            label={t('convoquer.envoi.recueLe')}
            value={envoi.recuLe ?? ''}
            onChange={(recuLe) => void ecrire({ recuLe })}
          />
        )}
      </div>
      <TextField
        label={t('convoquer.envoi.preuve')}
        help={t('convoquer.envoi.preuve.aide')}
        optional
        value={preuve}
        onChange={setPreuve}
        onBlur={() => {
          if (preuve.trim() !== (envoi.preuve ?? '')) void ecrire({ preuve: preuve.trim() });
        }}
      />
    </div>
  );
}
