import { useId, useState } from 'react';
import type { AlerteLigne, LigneImport } from '../../domain/instance/importMembres.ts';
import type { ChampComplete } from '../../domain/instance/rapprocherMembres.ts';
import { dateChiffres, liste, nomComplet } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { T } from '../i18n/T.tsx';
import { Segmented } from '../kit/Choice.tsx';
import { Icon } from '../kit/Icon.tsx';
import { motFonction, motNaissance } from './mots.ts';

type Filtre = 'toutes' | 'regard' | 'refus';

interface ImportApercuProps {
  lignes: readonly LigneImport[];
  cochee: (rang: number) => boolean;
  onCocher: (rang: number, oui: boolean) => void;
}

/** Every line of the list in its order, kept or refused with its reason; a box says which will be written. */
export function ImportApercu({ lignes, cochee, onCocher }: ImportApercuProps) {
  const [filtre, setFiltre] = useState<Filtre>('toutes');
  const aRegarder = (ligne: LigneImport): boolean => ligne.alertes.length > 0 || ligne.reunieA !== undefined;
  const regard = lignes.filter(aRegarder).length;
  const refus = lignes.filter((ligne) => ligne.refus !== undefined).length;
  const cochees = lignes.filter((ligne, i) => ligne.membre !== undefined && cochee(i));
  const completes = cochees.filter((ligne) => ligne.complete !== undefined).length;
  const n = cochees.length - completes;
  const montree = (ligne: LigneImport): boolean =>
    filtre === 'toutes' || (filtre === 'regard' ? aRegarder(ligne) : ligne.refus !== undefined);
  return (
    <section>
      <div className="annuaire-words annuaire-section">
        <h2 className="t-section">{t('annuaire.import.apercu')}</h2>
        <p role="status">
          <T id="annuaire.import.bilan" values={{ n, completes, regard, refus }} components={{ b: <b /> }} />
        </p>
        {(regard > 0 || refus > 0) && (
          <Segmented<Filtre>
            className="annuaire-filtre"
            label={t('annuaire.import.montrer')}
            labelHidden
            value={filtre}
            onChange={setFiltre}
            options={[
              { value: 'toutes', label: t('annuaire.import.montrer.toutes', { n: lignes.length }) },
              { value: 'regard', label: t('annuaire.import.montrer.regard', { n: regard }) },
              { value: 'refus', label: t('annuaire.import.montrer.refus', { n: refus }) },
            ]}
          />
        )}
      </div>
      <ul className="annuaire-apercu">
        {lignes.map((ligne, rang) =>
          montree(ligne) ? (
            <Ligne
              key={rang}
              ligne={ligne}
              cochee={cochee(rang)}
              onCocher={(oui) => {
                onCocher(rang, oui);
              }}
            />
          ) : null,
        )}
      </ul>
    </section>
  );
}

function Ligne({ ligne, cochee, onCocher }: { ligne: LigneImport; cochee: boolean; onCocher: (oui: boolean) => void }) {
  const id = useId();
  const { membre, refus, reunieA, complete, alertes } = ligne;
  return (
    <li className="entry annuaire-apercu-ligne">
      <div className="t-note">{t('annuaire.import.ligne', { n: ligne.ligne })}</div>
      <div>
        {membre ? (
          <label className="check annuaire-check">
            <input
              type="checkbox"
              checked={cochee}
              aria-describedby={alertes.length > 0 || complete ? id : undefined}
              onChange={(event) => {
                onCocher(event.currentTarget.checked);
              }}
            />
            <span className="annuaire-apercu-mots">
              <b>{nomComplet(membre)}</b>
              <span className="t-small">{motFonction(membre.role, membre.civilite, membre.fonction)}</span>
              {membre.dateNaissance !== undefined && (
                <span className="t-small">{motNaissance(dateChiffres(membre.dateNaissance), membre.civilite)}</span>
              )}
              {membre.courriel !== undefined && <span className="t-small">{membre.courriel}</span>}
            </span>
          </label>
        ) : (
          <p className="annuaire-brut">{ligne.texte}</p>
        )}
        <div id={id}>
          {refus !== undefined && (
            <p className="tag tag-refus annuaire-mot">
              <Icon name="x" size="s" />
              {t(`annuaire.import.refus.${refus}`)}
            </p>
          )}
          {reunieA !== undefined && <p className="tag annuaire-mot">{t('annuaire.import.reunie', { n: reunieA })}</p>}
          {complete && (
            <p className="tag annuaire-mot">
              <Icon name="info" size="s" />
              {t('annuaire.import.complete', {
                quoi: liste(
                  (Object.keys(complete.champs) as ChampComplete[]).map((champ) => t(`annuaire.import.champ.${champ}`)),
                ),
              })}
            </p>
          )}
          {alertes.map((alerte) => (
            <p key={alerte.code} className="tag tag-alert annuaire-mot">
              <Icon name="alert" size="s" />
              {motAlerte(alerte)}
            </p>
          ))}
        </div>
      </div>
    </li>
  );
}

function motAlerte(alerte: AlerteLigne): string {
  if ('valeur' in alerte) return t(`annuaire.import.alerte.${alerte.code}`, { valeur: alerte.valeur });
  if ('avec' in alerte) return t(`annuaire.import.alerte.${alerte.code}`, { avec: alerte.avec });
  return t(`annuaire.import.alerte.${alerte.code}`);
}
