import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { useSearch } from 'wouter';
import { siegesVacants } from '../../domain/instance/instance.ts';
import { mandatsDeRegle } from '../../domain/instance/mandatsDeRegle.ts';
import { lireTableau, type TableauInstance } from '../../store/lecturesAnnuaire.ts';
import { t } from '../i18n/i18n.ts';
import { langueDesSources, langueDuNom, nomLocal } from '../i18n/nomLocal.ts';
import { ButtonLink } from '../kit/Button.tsx';
import { Loading } from '../kit/Loading.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Tabs } from '../kit/Tabs.tsx';
import { routes } from '../shell/routes.ts';
import { useToday } from '../shell/useClock.ts';
import { useTitle } from '../shell/useTitle.ts';
import { Absente } from './Absente.tsx';
import { EnUnCoupDOeil } from './EnUnCoupDOeil.tsx';
import { ImportMembres } from './ImportMembres.tsx';
import { Membres } from './Membres.tsx';
import { Retablir } from './Retablir.tsx';
import { ReglagesInstance } from './ReglagesInstance.tsx';
import { Reglement } from './reglement/Reglement.tsx';
import { composer } from './tableau.ts';
import './annuaire.css';

/** An assembly: its tableau, its habits and numbers, its rules. `?importer` opens the import of members, `?reglement` its rules. */
export default function Instance({ instanceId }: { instanceId: string }) {
  const lu = useLiveQuery(() => lireTableau(instanceId), [instanceId]);
  const demande = new URLSearchParams(useSearch());
  const importer = demande.has('importer');
  if (lu === undefined) return <Loading />;
  if (lu === null) return <Absente />;
  return importer ? (
    <ImportMembres lu={lu} />
  ) : (
    <Fiche lu={lu} premier={demande.has('reglement') ? 'reglement' : 'tableau'} />
  );
}

function Fiche({ lu, premier }: { lu: TableauInstance; premier: 'tableau' | 'reglement' }) {
  const { instance, commune, territoire, ailleurs } = lu;
  const today = useToday();
  const [onglet, setOnglet] = useState<string>(premier);
  const tableau = useMemo(() => composer(lu, today), [lu, today]);
  const deRegle = useMemo(() => mandatsDeRegle(instance, ailleurs, today).length, [instance, ailleurs, today]);
  useTitle(commune ? `${instance.nom}, ${commune.nom}` : instance.nom);
  return (
    <div className="desk annuaire">
      <div className="page margined">
        <div className="annuaire-words">
          <ButtonLink
            href={territoire ? routes.territoire(territoire.id) : routes.commune(instance.communeId)}
            icon="left"
            variant="quiet"
            className="annuaire-back"
          >
            {territoire ? nomLocal(territoire) : (commune?.nom ?? t('shell.nav.annuaire'))}
          </ButtonLink>
          <h1 className="t-title" lang={langueDuNom(instance)}>
            {nomLocal(instance)}
          </h1>
          <p className="annuaire-lead">
            {instance.composition === undefined && instance.sieges > 0
              ? t('annuaire.instance.phrase', {
                  exercice: tableau.enExercice.length,
                  sieges: instance.sieges,
                  vacants: siegesVacants(instance, today),
                })
              : t('territoire.instance.membres', { n: tableau.enExercice.length + deRegle, regle: deRegle })}
          </p>
          {territoire && (
            <p className="t-small">
              {instance.pouvoir && t(`territoire.part.${instance.pouvoir}`)}
              {instance.pouvoir && instance.rythme && ' · '}
              {instance.rythme && <span lang={langueDesSources()}>{instance.rythme}</span>}
            </p>
          )}
          {instance.supprimee === true && (
            <Notice kind="alert">
              <p>{t('annuaire.instance.retiree')}</p>
              <Retablir quoi={instance} acte="removeInstance" />
            </Notice>
          )}
        </div>
        <Tabs
          label={t('annuaire.onglets')}
          selected={onglet}
          onSelect={setOnglet}
          tabs={[
            { id: 'tableau', label: t('annuaire.onglet.tableau'), content: <Membres lu={lu} tableau={tableau} /> },
            {
              id: 'seances',
              label: t('annuaire.onglet.seances'),
              content: <ReglagesInstance instance={instance} commune={commune} />,
            },
            {
              id: 'reglement',
              label: t('annuaire.onglet.reglement'),
              content: <Reglement instance={instance} />,
            },
          ]}
        />
      </div>
      <aside className="aside stack">
        <EnUnCoupDOeil instance={instance} commune={commune} tableau={tableau} deRegle={deRegle} />
      </aside>
    </div>
  );
}
