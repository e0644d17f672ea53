import type { Valeur } from '../../../domain/reglement/parametre.ts';
import type { NomParametre, Parametres, Reglement } from '../../../domain/reglement/reglement.ts';
import { valeurBienFormee } from '../../../domain/reglement/valeurDeRegle.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { valeurEnMots } from './enMots.ts';

interface LigneRegleProps<N extends NomParametre> {
  nom: N;
  regle: Reglement[N];
  /** Language of the texts of the pack. */
  langue: string;
  /** Words said once at the head of the page, and left out here. */
  ditPlusHaut: ReadonlySet<string>;
  onChanger: () => void;
}

const minuscule = (mots: string): string => mots.charAt(0).toLocaleLowerCase() + mots.slice(1);

/** One rule: its value in words, what the text says, where it comes from and how sure it is. */
export function LigneRegle<N extends NomParametre>({ nom, regle, langue, ditPlusHaut, onChanger }: LigneRegleProps<N>) {
  const { source, motif, origine, portee, imperatif, ecarte, auLieuDe, valeur } = regle as Valeur<Parametres[N]>;
  const quoi = t(`annuaire.reglement.p.${nom}`);
  return (
    <div>
      <dt>{quoi}</dt>
      <dd>
        {portee !== 'sans-objet' && (
          <p className={portee === 'non-fixe' ? 'regle-valeur regle-non-fixe' : 'regle-valeur'}>
            {portee === 'non-fixe'
              ? t('regle.titre.nonFixe', { valeur: minuscule(valeurEnMots(nom, valeur)) })
              : valeurEnMots(nom, valeur)}
          </p>
        )}
        {source.texte !== undefined && origine !== 'surcharge' && !ditPlusHaut.has(source.texte) && (
          <p className="t-register annuaire-regle" lang={langue}>
            {source.texte}
          </p>
        )}
        {origine === 'surcharge' && auLieuDe !== undefined && (
          <p className="t-small">{t('regle.titre.auLieuDe', { valeur: valeurEnMots(nom, auLieuDe) })}</p>
        )}
        {ecarte !== undefined && (
          <p className="t-small">
            {valeurBienFormee(nom, ecarte.valeur)
              ? t('regle.titre.ecarte', { valeur: valeurEnMots(nom, ecarte.valeur), motif: ecarte.motif })
              : t('regle.titre.ecarteIllisible', { motif: ecarte.motif })}
          </p>
        )}
        <div className="annuaire-regle-source">
          <span className="law" lang={langue}>
            {source.article}
          </span>
          {portee === 'sans-objet' && <span className="tag">{t('regle.titre.sansObjet')}</span>}
          {origine === 'derogation' && <span className="tag">{t('annuaire.reglement.derogation')}</span>}
          {origine === 'surcharge' && (
            <span className="tag">{t('annuaire.reglement.surcharge', { motif: motif ?? '' })}</span>
          )}
          {source.confiance === 'secondaire' && <span className="tag">{t('annuaire.reglement.secondaire')}</span>}
          {source.confiance === 'a-confirmer' && origine !== 'surcharge' && (
            <span className="tag tag-alert">
              <Icon name="alert" size="s" />
              {t('annuaire.reglement.aConfirmer')}
            </span>
          )}
          {imperatif === true ? (
            <span className="tag">{t('regle.titre.loiSeule')}</span>
          ) : (
            <Button
              variant="quiet"
              className="regle-changer"
              aria-label={t('regle.titre.changerQuoi', { quoi })}
              onClick={onChanger}
            >
              {t('regle.titre.changer')}
            </Button>
          )}
        </div>
      </dd>
    </div>
  );
}
