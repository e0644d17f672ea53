import { dateSansJour, nomComplet } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';
import { motFonction, motRole } from './mots.ts';
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
        <span>{motRole(mandat.role, personne.civilite)}</span>
        {mandat.fonction !== undefined && (
          <span className="t-small">{motFonction(mandat.role, personne.civilite, mandat.fonction)}</span>
        )}
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
        {!mandat.droitDeVote && <span className="tag">{t('annuaire.tableau.sansVote')}</span>}
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
