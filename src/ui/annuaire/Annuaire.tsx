import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Instance } from '../../domain/instance/instance.ts';
import { communesPassees } from '../../domain/territoire/communesPassees.ts';
import { lireAnnuaire } from '../../store/lecturesAnnuaire.ts';
import { t } from '../i18n/i18n.ts';
import { autreNom, nomLocal } from '../i18n/nomLocal.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Loading } from '../kit/Loading.tsx';
import { routes } from '../shell/routes.ts';
import { useToday } from '../shell/useClock.ts';
import { motsDeCommune } from './motsDeCommune.ts';
import { LigneInstance } from './LigneInstance.tsx';
import { Recherche } from './Recherche.tsx';
import { Retirees } from './Retablir.tsx';
import { TerritoiresDuCarnet } from './TerritoiresDuCarnet.tsx';
import './annuaire.css';

/** Territoires, communes with their own assemblies, and the search of anything in all of them. */
export default function Annuaire() {
  const annuaire = useLiveQuery(lireAnnuaire, []);
  const today = useToday();
  const [cherche, setCherche] = useState(false);
  if (annuaire === undefined) return <Loading />;
  const tenues = new Set(annuaire.instances.flatMap((i) => (i.supprimee === true ? [] : i.communeId)));
  const passees = communesPassees(annuaire.territoires, today);
  const communes = annuaire.communes.filter(
    (commune) => commune.supprimee !== true && (!passees.has(commune.id) || tenues.has(commune.id)),
  );
  const retirees = annuaire.communes.filter(
    (commune) => commune.supprimee === true && !annuaire.desTerritoires.has(commune.id),
  );
  // The assemblies of a territoire are on its page, never under the commune where they sit.
  const propres = new Map<string, Instance[]>();
  for (const instance of annuaire.instances) {
    if (instance.supprimee === true || instance.territoireId !== undefined) continue;
    propres.set(instance.communeId, [...(propres.get(instance.communeId) ?? []), instance]);
  }
  const montrees = communes.filter((c) => propres.has(c.id) || !annuaire.desTerritoires.has(c.id));
  const vide = communes.length === 0;
  const gestes = (
    <div className="actions annuaire-ajouts">
      <ButtonLink href={`${routes.premierJour}?commune`} icon="plus" variant={vide ? 'primary' : 'secondary'}>
        {t('annuaire.ajouterCommune')}
      </ButtonLink>
      <ButtonLink href={routes.territoires} icon="list">
        {t('annuaire.territoires.charger')}
      </ButtonLink>
    </div>
  );
  return (
    <div className="page page-only margined annuaire">
      <div className="annuaire-words">
        <header className="annuaire-tete">
          <div>
            <h1 className="t-title">{t('annuaire.titre')}</h1>
            {!vide && (
              <p className="annuaire-lead">
                {t('annuaire.sous', { communes: communes.length, personnes: annuaire.personnes.size })}
              </p>
            )}
          </div>
          {!vide && gestes}
        </header>
        {vide ? (
          <EmptyState title={t('annuaire.vide.titre')} actions={gestes}>
            {t('annuaire.vide.texte')}
          </EmptyState>
        ) : (
          <Recherche annuaire={annuaire} onCherche={setCherche} />
        )}
      </div>
      {!cherche && (
        <>
          <TerritoiresDuCarnet annuaire={annuaire} jour={today} />
          {montrees.map((commune) => (
            <section key={commune.id} className="entry annuaire-commune">
              <div className="num">{commune.departement}</div>
              <div>
                <h2 className="t-section">
                  <Link href={routes.commune(commune.id)}>{nomLocal(commune)}</Link>
                </h2>
                <p className="t-small">
                  {[autreNom(commune), motsDeCommune(commune)].filter((mots) => mots !== undefined).join(', ')}
                </p>
                <ul className="annuaire-instances">
                  {(propres.get(commune.id) ?? []).map((instance) => (
                    <LigneInstance key={instance.id} instance={instance} jour={today} />
                  ))}
                </ul>
              </div>
            </section>
          ))}
          {communes.length > montrees.length && (
            <p className="annuaire-words annuaire-section t-small">
              {t('annuaire.territoires.autres', { n: communes.length - montrees.length })}
            </p>
          )}
        </>
      )}
      {retirees.length > 0 && (
        <section className="annuaire-words annuaire-section">
          <Retirees liste={retirees} acte="removeCommune" />
        </section>
      )}
    </div>
  );
}
