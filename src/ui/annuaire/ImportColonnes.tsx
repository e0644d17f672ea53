import { colonneDe, colonnes, type Colonne, type Disposition } from '../../domain/instance/colonnesImport.ts';
import type { LigneLue } from '../../domain/instance/importMembres.ts';
import { t } from '../i18n/i18n.ts';
import { Checkbox } from '../kit/Checkbox.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Select } from '../kit/Select.tsx';

interface ImportColonnesProps {
  lignes: readonly LigneLue[];
  disposition: Disposition;
  /** Open from the start when no column says the name. */
  ouverte: boolean;
  onCorriger: (disposition: Disposition) => void;
}

/** What each column was taken for, with its first values; a correction is read at once. */
export function ImportColonnes({ lignes, disposition, ouverte, onCorriger }: ImportColonnesProps) {
  const { correspondance, entete } = disposition;
  if (correspondance.length < 2 && entete < 0) return null;
  const titres = entete < 0 ? undefined : lignes[entete]?.cellules;
  const corps = lignes.slice(entete + 1).filter((l) => l.cellules.some((c) => c.trim() !== ''));
  const choisir = (rang: number, choix: Colonne | 'aucune') => {
    const prise = choix === 'aucune' ? undefined : choix;
    onCorriger({
      entete,
      // A meaning belongs to one column: the newcomer takes it from the other.
      correspondance: correspondance.map((colonne, i) =>
        i === rang ? prise : colonne === prise ? undefined : colonne,
      ),
    });
  };
  return (
    <details className="annuaire-colonnes" open={ouverte}>
      <summary>
        {t('annuaire.import.colonnes')}
        <Icon name="down" size="s" />
      </summary>
      <p className="t-small">{t('annuaire.import.colonnes.note')}</p>
      <Checkbox
        label={t('annuaire.import.entete')}
        checked={entete >= 0}
        onChange={(oui) => {
          const premiere = lignes[0]?.cellules ?? [];
          onCorriger(
            oui
              ? {
                  entete: 0,
                  correspondance: correspondance.map((colonne, i) => colonne ?? colonneDe(premiere[i] ?? '')),
                }
              : { entete: -1, correspondance },
          );
        }}
      />
      <div className="annuaire-selects">
        {correspondance.map((colonne, i) => {
          const titre = titres?.[i]?.trim();
          return (
            <Select
              key={i}
              label={titre || t('annuaire.import.colonneSansTitre', { n: i + 1 })}
              help={corps
                .slice(0, 3)
                .map((ligne) => ligne.cellules[i] ?? '')
                .filter(Boolean)
                .join(' · ')
                .slice(0, 60)}
              value={colonne ?? 'aucune'}
              onChange={(choix) => {
                choisir(i, choix);
              }}
              options={(['aucune', ...colonnes] as const).map((value) => ({
                value,
                label: t(`annuaire.import.colonne.${value}`),
              }))}
            />
          );
        })}
      </div>
    </details>
  );
}
