import { heure } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { TimeField } from '../../kit/DateField.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextArea } from '../../kit/TextField.tsx';
import type { Appel } from './appel.ts';
import { useHorloge, useTenue } from './contexte.ts';
import { nommer } from './noms.ts';

export type Change = (change: (appel: Appel) => Appel) => void;

/** Who presides and who writes, at the opening. */
export function Bureau({ appel, changer }: { appel: Appel; changer: Change }) {
  const { seance, salle, reglement } = useTenue();
  // Where the administration writes the procès-verbal, no member is its secretary.
  const parUnMembre = reglement.secretaireObligatoire.portee !== 'sans-objet';
  const options = seance.membres.map((m) => ({ value: m.id, label: nommer(salle.membres, m.id) }));
  return (
    <div className="row-fields">
      <Select
        label={t('tenir.appel.presidence')}
        value={appel.presidence ?? ''}
        options={options}
        onChange={(m) => changer((a) => ({ ...a, presidence: m }))}
      />
      {parUnMembre && (
        <Select
          label={t('tenir.appel.secretaire')}
          value={appel.secretaires[0] ?? ''}
          placeholder={t('tenir.appel.secretaire.choisir')}
          options={options}
          onChange={(m) => changer((a) => ({ ...a, secretaires: [m] }))}
        />
      )}
      <TextArea
        label={parUnMembre ? t('tenir.appel.auxiliaires') : majuscule(reglement.mots.redacteur.m)}
        optional
        rows={1}
        help={t(parUnMembre ? 'tenir.appel.auxiliaires.aide' : 'tenir.appel.redacteur.aide')}
        value={appel.auxiliaires}
        onChange={(v) => changer((a) => ({ ...a, auxiliaires: v }))}
      />
    </div>
  );
}

/** The hour of the opening, and whether the device's clock is right. */
export function Heures({ appel, changer, heureDite }: { appel: Appel; changer: Change; heureDite: string }) {
  const { moment, directe } = useHorloge();
  return (
    <div className="appel-heures">
      <TimeField
        label={t('tenir.appel.horloge')}
        value={heureDite}
        onChange={(v) => changer((a) => ({ ...a, heure: v === '' ? undefined : v }))}
      />
      {directe ? (
        <Checkbox
          label={t('tenir.appel.horloge.juste', { heure: heure(moment.heure) })}
          note={t('tenir.appel.horloge.note')}
          checked={appel.horlogeJuste}
          onChange={(v) =>
            changer((a) => ({
              ...a,
              horlogeJuste: v,
              heureExacte: a.heureExacte === '' ? moment.heure : a.heureExacte,
            }))
          }
        />
      ) : (
        <p className="t-small appel-note">{t('tenir.appel.apres-coup')}</p>
      )}
      {directe && !appel.horlogeJuste && (
        <TimeField
          label={t('tenir.appel.horloge.exacte')}
          value={appel.heureExacte}
          onChange={(v) => changer((a) => ({ ...a, heureExacte: v }))}
        />
      )}
    </div>
  );
}

const majuscule = (mot: string): string => mot.charAt(0).toLocaleUpperCase() + mot.slice(1);
