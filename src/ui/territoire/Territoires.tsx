import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { communesAu, type Territoire } from '../../domain/territoire/territoire.ts';
import { lireToutAilleurs, lireTerritoires } from '../../store/lecturesTerritoire.ts';
import { creerTerritoire, type Identite } from '../../store/territoires/composer.ts';
import { apercus, modeles, type CleModele } from '../../store/territoires/modele.ts';
import { remettreTerritoire } from '../../store/territoires/retirer.ts';
import { t } from '../i18n/i18n.ts';
import { nomLocal } from '../i18n/nomLocal.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { Loading } from '../kit/Loading.tsx';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { useActe } from '../kit/useActe.ts';
import { routes } from '../shell/routes.ts';
import { useToday } from '../shell/useClock.ts';
import { FicheDIdentite } from './FicheDIdentite.tsx';
import { LigneModele } from './LigneModele.tsx';
import './territoire.css';

/** Territoires of the carnet, and those ready to be loaded with one action. */
export default function Territoires() {
  const territoires = useLiveQuery(lireTerritoires, []);
  const ailleurs = useLiveQuery(lireToutAilleurs, []);
  const [, go] = useLocation();
  const [nouveau, setNouveau] = useState(false);
  const acteur = useActe();
  const creer = async (identite: Identite) => {
    let id: string | undefined;
    await acteur.tenter(async () => {
      const outcome = await creerTerritoire(identite);
      if (outcome.ok) id = outcome.value;
      return outcome;
    });
    if (id !== undefined) go(`${routes.territoire(id)}?onglet=communes`);
  };
  if (territoires === undefined || ailleurs === undefined) return <Loading />;
  const connus = new Set(territoires.map((x) => x.id));
  const presents = territoires.filter((x) => x.supprimee !== true);
  const retires = territoires.filter((x) => x.supprimee === true);
  const prets = (Object.keys(modeles) as CleModele[]).filter((cle) => !connus.has(apercus[cle].id));
  return (
    <div className="page page-only margined territoire">
      <div className="territoire-mots">
        <ButtonLink href={routes.annuaire} icon="left" variant="quiet" className="territoire-retour">
          {t('shell.nav.annuaire')}
        </ButtonLink>
        <h1 className="t-title">{t('territoire.titre')}</h1>
        <p className="territoire-phrase measure">{t('territoire.sous')}</p>
        <div className="actions">
          <Button
            icon="plus"
            onClick={() => {
              setNouveau(true);
            }}
          >
            {t('territoire.nouveau')}
          </Button>
        </div>
        {nouveau && (
          <FicheDIdentite
            titre={t('territoire.nouveau')}
            bouton={t('territoire.nouveau.creer')}
            acteur={acteur}
            onFermer={() => {
              setNouveau(false);
            }}
            ecrire={creer}
          />
        )}
      </div>
      {presents.length > 0 && (
        <section aria-labelledby="presents">
          <h2 className="t-section territoire-mots territoire-tete" id="presents">
            {t('territoire.presents')}
          </h2>
          <ul className="territoire-liste">
            {presents.map((territoire) => (
              <Present
                key={territoire.id}
                territoire={territoire}
                assemblees={ailleurs.instances.filter((i) => i.territoireId === territoire.id).length}
              />
            ))}
          </ul>
        </section>
      )}
      {prets.length > 0 && (
        <section aria-labelledby="prets">
          <h2 className="t-section territoire-mots territoire-tete" id="prets">
            {t('territoire.prets')}
          </h2>
          <p className="territoire-mots measure">{t('territoire.prets.note')}</p>
          <ul className="territoire-liste">
            {prets.map((cle) => (
              <LigneModele key={cle} cle={cle} />
            ))}
          </ul>
        </section>
      )}
      {retires.length > 0 && (
        <section className="territoire-mots" aria-labelledby="retires">
          <h2 className="t-section territoire-tete" id="retires">
            {t('territoire.retires')}
          </h2>
          <ul className="lines territoire-retires">
            {retires.map((territoire) => (
              <Retire key={territoire.id} territoire={territoire} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Present({ territoire, assemblees }: { territoire: Territoire; assemblees: number }) {
  const jour = useToday();
  const communes = communesAu(territoire, jour).length;
  const manque = (territoire.lacunes ?? []).some((l) => l.comblee !== true);
  return (
    <li className="entry territoire-entree">
      <div className="num">{communes}</div>
      <div>
        <Link className="territoire-nom" href={routes.territoire(territoire.id)}>
          {nomLocal(territoire)}
        </Link>
        <p className="t-small">
          {t('territoire.faits', { communes, secteurs: territoire.secteurs.length, assemblees })}
        </p>
        {manque && <p className="t-small territoire-manque">{t('territoire.manques')}</p>}
      </div>
    </li>
  );
}

function Retire({ territoire }: { territoire: Territoire }) {
  const { refus, encours, tenter } = useActe();
  return (
    <li>
      <span>{nomLocal(territoire)}</span>
      <Button
        variant="quiet"
        icon="undo"
        disabled={encours}
        aria-label={t('territoire.retablir.quoi', { quoi: nomLocal(territoire) })}
        onClick={() => void tenter(() => remettreTerritoire(territoire.id))}
      >
        {t('territoire.retablir')}
      </Button>
      <RefusNotice refus={refus} />
    </li>
  );
}
