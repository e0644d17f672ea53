import { useState } from 'react';
import { useSearch } from 'wouter';
import { siegesVacants, type Mandat } from '../../domain/instance/instance.ts';
import type { TableauInstance } from '../../store/lecturesAnnuaire.ts';
import { record } from '../../store/record.ts';
import { dateSansJour, nomComplet } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { routes } from '../shell/routes.ts';
import { useToday } from '../shell/useClock.ts';
import { AjoutMembre } from './AjoutMembre.tsx';
import { FicheMembre } from './FicheMembre.tsx';
import { ListeMembres } from './ListeMembres.tsx';
import { MembresDeRegle } from './MembresDeRegle.tsx';
import { motFonction } from './mots.ts';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { Suppleants } from './Suppleants.tsx';
import type { Ligne, Tableau } from './tableau.ts';
import { useActe } from '../kit/useActe.ts';

interface Defait {
  readonly phrase: string;
  readonly annuler: () => Promise<unknown>;
}

/** The tableau: members in office in their order, then seats vacant, mandats to come and mandats ended. */
export function Membres({ lu, tableau }: { lu: TableauInstance; tableau: Tableau }) {
  const { instance } = lu;
  const today = useToday();
  const [ouverte, setOuverte] = useState<string>();
  const [defait, setDefait] = useState<Defait>();
  const { refus, tenter } = useActe();
  const retour = new URLSearchParams(useSearch());
  const inscrits = Number(retour.get('inscrits') ?? 0);
  const completes = Number(retour.get('completes') ?? 0);
  const { enExercice, suppleants, aVenir, termines } = tableau;
  const vacants = siegesVacants(instance, today);
  const vide = instance.mandats.length === 0 && instance.composition === undefined;

  const retirer = ({ mandat, personne }: Ligne) => {
    setOuverte(undefined);
    void tenter(() => record('removeMandat', { id: instance.id, mandatId: mandat.id })).then((ok) => {
      if (!ok) return;
      setDefait({
        phrase: t('annuaire.tableau.retire', { nom: nomComplet(personne) }),
        annuler: () => record('addMandat', { id: instance.id, mandat }),
      });
    });
  };
  const reprendre = (mandat: Mandat) =>
    record('editMandat', { id: instance.id, mandatId: mandat.id, champs: { fin: null, motifFin: null } });
  const fiche = [...enExercice, ...suppleants, ...aVenir, ...termines].find(({ mandat }) => mandat.id === ouverte);
  const importer = `${routes.instance(instance.id)}?importer`;

  return (
    <>
      <div className="annuaire-words annuaire-gestes stack">
        {vide ? (
          <>
            <h2 className="t-section">{t('annuaire.tableau.vide.titre')}</h2>
            <p className="measure">{t('annuaire.tableau.vide.texte')}</p>
          </>
        ) : null}
        <div className="actions">
          <ButtonLink href={importer} icon="import" variant={vide ? 'primary' : 'secondary'}>
            {t('annuaire.instance.coller')}
          </ButtonLink>
        </div>
        {inscrits + completes > 0 && defait === undefined && (
          <Notice kind="sure" live>
            <p>{t('annuaire.tableau.inscrits', { n: inscrits, completes })}</p>
            <ButtonLink href={`${routes.seances}?nouvelle=${instance.id}`} icon="right">
              {t('annuaire.tableau.suite')}
            </ButtonLink>
          </Notice>
        )}
        {defait && (
          <Notice live>
            <p>{defait.phrase}</p>
            <Button
              icon="undo"
              onClick={() => {
                void defait.annuler();
                setDefait(undefined);
              }}
            >
              {t('annuaire.annuler')}
            </Button>
          </Notice>
        )}
        <RefusNotice refus={refus} />
      </div>
      {enExercice.length > 0 && <ListeMembres instanceId={instance.id} lignes={enExercice} onOuvrir={setOuverte} />}
      {vacants > 0 && instance.mandats.length > 0 && (
        <p className="annuaire-vacant">
          <span className="disc disc-absent" aria-hidden="true" />
          <span>{t('annuaire.tableau.vacants', { n: vacants })}</span>
        </p>
      )}
      <Suppleants lignes={suppleants} tableau={tableau} onOuvrir={setOuverte} />
      <MembresDeRegle instance={instance} jour={today} />
      <AjoutMembre instance={instance} />
      <Anciens titre={t('annuaire.tableau.avenir')} lignes={aVenir} onOuvrir={setOuverte} />
      <Anciens titre={t('annuaire.tableau.anciens')} lignes={termines} onOuvrir={setOuverte} />
      {fiche && (
        <FicheMembre
          key={fiche.mandat.id}
          ligne={fiche}
          instance={instance}
          onFermer={() => {
            setOuverte(undefined);
          }}
          onRetirer={() => {
            retirer(fiche);
          }}
          onTermine={(fin) => {
            setOuverte(undefined);
            setDefait({
              phrase: t('annuaire.tableau.termine', { nom: nomComplet(fiche.personne), date: dateSansJour(fin) }),
              annuler: () => reprendre(fiche.mandat),
            });
          }}
        />
      )}
    </>
  );
}

function Anciens({
  titre,
  lignes,
  onOuvrir,
}: {
  titre: string;
  lignes: readonly Ligne[];
  onOuvrir: (id: string) => void;
}) {
  if (lignes.length === 0) return null;
  return (
    <section className="annuaire-words annuaire-section">
      <h2 className="t-sub">{titre}</h2>
      <ul className="lines">
        {lignes.map(({ mandat, personne }) => (
          <li key={mandat.id}>
            <div>
              <button
                type="button"
                className="annuaire-nom"
                aria-label={t('annuaire.tableau.modifier', { nom: nomComplet(personne) })}
                onClick={() => {
                  onOuvrir(mandat.id);
                }}
              >
                {nomComplet(personne)}
              </button>
              <p className="t-small">
                {mandat.fin === undefined
                  ? t('annuaire.tableau.aVenir', { date: dateSansJour(mandat.debut ?? '') })
                  : t('annuaire.tableau.ancien', {
                      role: motFonction(mandat.role, personne.civilite, mandat.fonction),
                      date: dateSansJour(mandat.fin),
                      motif: mandat.motifFin ?? '',
                      avecMotif: mandat.motifFin ? 'oui' : 'non',
                    })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
