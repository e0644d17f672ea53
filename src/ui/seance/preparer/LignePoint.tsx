import { estBilingue, languesDeSeance, traductionsManquantes } from '../../../domain/seance/langues.ts';
import { manquesDuPoint, type TextesBruts } from '../../../domain/seance/manques.ts';
import type { PointNumerote } from '../../../domain/seance/ordre.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { nomCourt } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../kit/classes.ts';
import { Icon } from '../../kit/Icon.tsx';
import { genreEnMots } from './genres.ts';

interface LignePointProps {
  seance: Seance;
  textes: TextesBruts;
  ligne: PointNumerote;
  onOuvrir: (id: string) => void;
}

/** One row: the title, what the council does, who reports, and what is missing. */
export function LignePoint({ seance, textes, ligne, onOuvrir }: LignePointProps) {
  const { point, profondeur } = ligne;
  const langues = [...new Set(traductionsManquantes(seance, textes, [ligne]).map((m) => m.langue))];
  const rapporteur = seance.membres.find((m) => m.id === point.rapporteur);
  const interesses = point.interesses?.length ?? 0;
  return (
    <button type="button" className={classes('pt', profondeur === 1 && 'pt-sous')} onClick={() => onOuvrir(point.id)}>
      <span className="pt-titre">{point.intitule || t('preparer.sansIntitule')}</span>
      {point.intituleAutre !== undefined && estBilingue(seance) && (
        <span className="pt-titre pt-titre-autre" lang={languesDeSeance(seance)[1]}>
          {point.intituleAutre}
        </span>
      )}
      <span className="pt-meta">
        <span>{genreEnMots(seance, point.genre)}</span>
        {rapporteur && (
          <span>
            {nomCourt(
              rapporteur.civilite === ''
                ? { nom: rapporteur.nom, prenom: rapporteur.prenom }
                : { civilite: rapporteur.civilite, nom: rapporteur.nom },
            )}
          </span>
        )}
        {point.pieces.length > 0 && (
          <span>
            <Icon name="file" size="s" /> {t('preparer.pieces.n', { n: point.pieces.length })}
          </span>
        )}
        {point.huisClos && (
          <span>
            <Icon name="lock" size="s" /> {t('preparer.huisClos.court')}
          </span>
        )}
        {interesses > 0 && <span>{t('preparer.interesses.n', { n: interesses })}</span>}
        {point.ajouteEnSeance && <span>{t('preparer.ajouteEnSeance')}</span>}
        {langues.map((langue) => (
          <span key={langue} className="tag tag-alert">
            <Icon name="alert" size="s" />
            {t('preparer.traduction.court', { langue: t(`preparer.langue.${langue}`) })}
          </span>
        ))}
        {manquesDuPoint(seance, point, textes).map(({ code }) => (
          <span key={code} className="tag tag-alert">
            <Icon name="alert" size="s" />
            {t(`preparer.manque.court.${code as 'intitule' | 'projet' | 'note'}`)}
          </span>
        ))}
      </span>
    </button>
  );
}
