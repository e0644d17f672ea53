import { dateSansJour, nomComplet } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';
import { motsDuRole } from './mots.ts';
import type { Ligne } from './tableau.ts';

/** One line of the tableau: the name opens the sheet of the member; what is missing is said on the line. */
export function LigneMembre({ ligne, onOuvrir }: { ligne: Ligne; onOuvrir: (mandatId: string) => void }) {
  const { mandat, personne, contact, homonyme } = ligne;
  const nom = nomComplet(personne);
  const canal = contact?.canal ?? 'courriel';
  return (
    <div className="annuaire-ligne">
      <button
        type="button"
        className="annuaire-nom"
        aria-label={t('annuaire.tableau.modifier', { nom })}
        onClick={() => {
          onOuvrir(mandat.id);
        }}
      >
        {nom}
      </button>
      <p className="annuaire-role">
        {motsDuRole(mandat.role, personne.civilite, mandat.fonction, ligne.reglement).map((mot) => (
          <span key={mot}>{mot}</span>
        ))}
        {mandat.debut !== undefined && (
          <span className="t-note">{t('annuaire.tableau.depuis', { date: dateSansJour(mandat.debut) })}</span>
        )}
      </p>
      <p className="annuaire-contact t-small">
        {contact?.courriel !== undefined && canal === 'courriel' && (
          <span className="annuaire-mail">{contact.courriel}</span>
        )}
        {contact?.courriel === undefined && canal === 'courriel' && (
          <span className="t-note">{t('annuaire.tableau.sansCourriel')}</span>
        )}
        {canal !== 'courriel' && <span>{t(`annuaire.tableau.${canal}`)}</span>}
        {mandat.qualite !== undefined && <span className="tag">{t(`territoire.qualite.${mandat.qualite}`)}</span>}
        {mandat.college !== undefined && <span>{t('territoire.mandat.college', { college: mandat.college })}</span>}
        {!mandat.droitDeVote && <span className="tag">{t('annuaire.tableau.sansVote')}</span>}
        {mandat.fin !== undefined && (
          <span className="tag">{t('annuaire.tableau.jusque', { date: dateSansJour(mandat.fin) })}</span>
        )}
        {homonyme && (
          <span className="tag tag-alert">
            <Icon name="alert" size="s" />
            {t('annuaire.tableau.homonyme')}
          </span>
        )}
      </p>
    </div>
  );
}
