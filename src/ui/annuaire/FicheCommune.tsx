import type { Commune } from '../../domain/territoire/commune.ts';
import { record, type Intention } from '../../store/record.ts';
import { t } from '../i18n/i18n.ts';
import { NombreAuto, TexteAuto, TexteLongAuto } from './ChampAuto.tsx';

type Champs = Extract<Intention, { readonly acte: 'editCommune' }>['charge']['champs'];

/** The fields of a commune; each writes itself. */
export function FicheCommune({ commune }: { commune: Commune }) {
  const ecrire = (champs: Champs) => record('editCommune', { id: commune.id, champs });
  const ouNul = (texte: string) => (texte === '' ? null : texte);
  return (
    <div className="annuaire-form">
      <h2 className="t-sub annuaire-section">{t('annuaire.commune.contact')}</h2>
      <p className="t-small">{t('annuaire.commune.contact.note')}</p>
      <TexteLongAuto
        label={t('annuaire.commune.adresse')}
        valeur={commune.adresse ?? ''}
        ecrire={(adresse) => ecrire({ adresse: ouNul(adresse) })}
      />
      <div className="row-fields">
        <TexteAuto
          label={t('annuaire.commune.courriel')}
          type="email"
          valeur={commune.courriel ?? ''}
          ecrire={(courriel) => ecrire({ courriel: ouNul(courriel) })}
        />
        <TexteAuto
          label={t('annuaire.commune.telephone')}
          type="tel"
          valeur={commune.telephone ?? ''}
          ecrire={(telephone) => ecrire({ telephone: ouNul(telephone) })}
        />
        <TexteAuto
          label={t('annuaire.commune.site')}
          type="url"
          valeur={commune.site ?? ''}
          ecrire={(site) => ecrire({ site: ouNul(site) })}
        />
      </div>
      <h2 className="t-sub annuaire-section">{t('annuaire.commune.titreFaits')}</h2>
      <div className="row-fields">
        <TexteAuto
          label={t('annuaire.commune.nom')}
          valeur={commune.nom}
          ecrire={(nom) => ecrire({ nom })}
          obligatoire
        />
        <TexteAuto
          label={t('annuaire.commune.cp')}
          valeur={commune.codesPostaux.join(', ')}
          ecrire={(texte) => ecrire({ codesPostaux: texte.split(/[\s,;]+/).filter(Boolean) })}
        />
        {commune.pays === 'FR' && (
          <TexteAuto
            label={t('annuaire.commune.siret')}
            inputMode="numeric"
            valeur={commune.siret ?? ''}
            ecrire={(siret) => ecrire({ siret: ouNul(siret) })}
            alerte={(siret) =>
              siret !== '' && !/^\d{14}$/.test(siret.replace(/\s/g, ''))
                ? t('annuaire.commune.siret.erreur')
                : undefined
            }
          />
        )}
      </div>
      <div className="row-fields">
        <NombreAuto
          label={t('annuaire.commune.population')}
          help={t('annuaire.commune.population.aide')}
          valeur={commune.population}
          ecrire={(population) => ecrire({ population })}
        />
        <NombreAuto
          label={t('annuaire.commune.annee')}
          valeur={commune.anneePopulation}
          ecrire={(annee) => ecrire({ anneePopulation: annee ?? null })}
          facultatif
        />
      </div>
    </div>
  );
}
