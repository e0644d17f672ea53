import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link } from 'wouter';
import { lireAnnuaire } from '../../store/lecturesAnnuaire.ts';
import { nombre } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Loading } from '../kit/Loading.tsx';
import { routes } from '../shell/routes.ts';
import { useToday } from '../shell/useClock.ts';
import { LigneInstance } from './LigneInstance.tsx';
import { Retirees } from './Retablir.tsx';
import { RecherchePersonnes } from './RecherchePersonnes.tsx';
import './annuaire.css';

/** Communes with their assemblies, and the search of a person in all of them. */
export default function Annuaire() {
  const annuaire = useLiveQuery(lireAnnuaire, []);
  const today = useToday();
  const [cherche, setCherche] = useState(false);
  if (annuaire === undefined) return <Loading />;
  const communes = annuaire.communes.filter((commune) => commune.supprimee !== true);
  const retirees = annuaire.communes.filter((commune) => commune.supprimee === true);
  const ajouter = (
    <ButtonLink
      href={`${routes.premierJour}?commune`}
      icon="plus"
      variant={communes.length === 0 ? 'primary' : 'secondary'}
    >
      {t('annuaire.ajouterCommune')}
    </ButtonLink>
  );
  return (
    <div className="page page-only margined annuaire">
      <div className="annuaire-words">
        <header className="annuaire-tete">
          <div>
            <h1 className="t-title">{t('annuaire.titre')}</h1>
            {communes.length > 0 && (
              <p className="annuaire-lead">
                {t('annuaire.sous', { communes: communes.length, personnes: annuaire.personnes.size })}
              </p>
            )}
          </div>
          {communes.length > 0 && ajouter}
        </header>
        {communes.length > 0 && annuaire.personnes.size > 0 && (
          <RecherchePersonnes annuaire={annuaire} onCherche={setCherche} />
        )}
        {communes.length === 0 && (
          <EmptyState title={t('annuaire.vide.titre')} actions={ajouter}>
            {t('annuaire.vide.texte')}
          </EmptyState>
        )}
      </div>
      {!cherche &&
        communes.map((commune) => (
          <section key={commune.id} className="entry annuaire-commune">
            <div className="num">{commune.departement}</div>
            <div>
              <h2 className="t-section">
                <Link href={routes.commune(commune.id)}>{commune.nom}</Link>
              </h2>
              <p className="t-small">
                {t('annuaire.commune.faits', {
                  population: nombre(commune.population),
                  annee: String(commune.anneePopulation ?? ''),
                  avecAnnee: commune.anneePopulation === undefined ? 'non' : 'oui',
                  code: commune.code,
                })}
              </p>
              <ul className="annuaire-instances">
                {annuaire.instances
                  .filter((instance) => instance.communeId === commune.id && instance.supprimee !== true)
                  .map((instance) => (
                    <LigneInstance key={instance.id} instance={instance} jour={today} />
                  ))}
              </ul>
            </div>
          </section>
        ))}
      {retirees.length > 0 && (
        <section className="annuaire-words annuaire-section">
          <Retirees liste={retirees} acte="removeCommune" />
        </section>
      )}
    </div>
  );
}
