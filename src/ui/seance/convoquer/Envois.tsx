import { useState } from 'react';
import { canaux, type Canal } from '../../../domain/instance/personne.ts';
import type { EnvoiSaisi, Seance } from '../../../domain/seance/seance.ts';
import { dateProche } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { Segmented } from '../../kit/Choice.tsx';
import { DateField, TimeField } from '../../kit/DateField.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { useMaintenant } from '../../kit/maintenant.ts';
import { routes } from '../../shell/routes.ts';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { LigneEnvoi } from './LigneEnvoi.tsx';
import { ecrireEnvois, envoiDe, type CoordonneesPar } from './marquer.ts';

type Filtre = Canal | 'tous';

/** One line per member, and the gesture that marks several at once. */
export function Envois({ seance, coordonnees }: { seance: Seance; coordonnees: CoordonneesPar }) {
  const { date: aujourdhui, heure } = useMaintenant();
  const { tenter, refus, encours } = useActe();
  const [filtre, setFiltre] = useState<Filtre>('tous');
  const [choisis, setChoisis] = useState<ReadonlySet<string>>(new Set());
  const [jour, setJour] = useState<string>();
  const [a, setA] = useState<string>();
  const [avant, setAvant] = useState<readonly EnvoiSaisi[]>();
  const le = jour ?? aujourdhui;

  const envois = seance.membres.map((membre) => ({ membre, envoi: envoiDe(seance, coordonnees, membre.id) }));
  const vus = envois.filter(({ envoi }) => filtre === 'tous' || envoi.canal === filtre);
  const restants = vus.filter(({ envoi }) => envoi.le === undefined);
  const choisi = vus.filter(({ membre }) => choisis.has(membre.id));
  const cibles = choisi.length > 0 ? choisi : restants;

  const ecrire = async (suite: readonly EnvoiSaisi[]) => {
    const anciens = suite.map((e) => envoiDe(seance, coordonnees, e.membre));
    if (!(await tenter(() => ecrireEnvois(seance, suite)))) return;
    setAvant(anciens);
    setChoisis(new Set());
  };
  const marquer = () => {
    const quand = a ?? (le === aujourdhui ? heure : '');
    void ecrire(cibles.map(({ envoi }) => ({ ...envoi, le, ...(quand === '' ? {} : { heure: quand }) })));
  };

  if (seance.membres.length === 0) {
    return (
      <section className="entry">
        <div />
        <EmptyState
          title={t('convoquer.envois.vide')}
          actions={<ButtonLink href={routes.instance(seance.instanceId)}>{t('convoquer.envois.annuaire')}</ButtonLink>}
        >
          {t('convoquer.envois.vide.texte')}
        </EmptyState>
      </section>
    );
  }

  return (
    <section aria-labelledby="envois">
      <div className="entry">
        <div className="num envois-compte">
          {t('convoquer.envois.compte', { n: envois.length - nonEnvoyes(envois), total: envois.length })}
        </div>
        <div>
          <h2 className="t-section" id="envois">
            {t('convoquer.envois')}
          </h2>
          <p className="t-small">{resume(envois)}</p>
          <Segmented
            label={t('convoquer.envois.filtre')}
            labelHidden
            value={filtre}
            onChange={setFiltre}
            options={[
              { value: 'tous' as Filtre, label: t('convoquer.envois.tous') },
              ...canaux.map((canal) => ({ value: canal as Filtre, label: t(`convoquer.canal.${canal}`) })),
            ]}
          />
          <div className="row-fields envois-quand">
            <DateField
              label={t('convoquer.envois.jour')}
              value={le}
              onChange={(d) => setJour(d === '' ? undefined : d)}
            />
            <TimeField
              label={t('convoquer.envois.heure')}
              value={a ?? (le === aujourdhui ? heure : '')}
              onChange={setA}
              optional
            />
          </div>
          <div className="actions">
            <Button variant="primary" icon="send" disabled={encours || cibles.length === 0} onClick={marquer}>
              {cibles.length === 0
                ? t('convoquer.envois.toutes')
                : t(le === aujourdhui ? 'convoquer.envois.marquer' : 'convoquer.envois.marquerLe', {
                    n: cibles.length,
                    date: dateProche(le),
                    choisies: choisi.length > 0 ? 'oui' : 'non',
                  })}
            </Button>
            {avant !== undefined && (
              <Button
                icon="undo"
                onClick={() => {
                  void tenter(() => ecrireEnvois(seance, avant)).then((ok) => {
                    if (ok) setAvant(undefined);
                  });
                }}
              >
                {t('convoquer.envois.defaire')}
              </Button>
            )}
            <span role="status" className="t-small">
              {avant === undefined ? '' : t('convoquer.envois.note', { n: avant.length })}
            </span>
          </div>
          <RefusNotice refus={refus} />
        </div>
      </div>
      <ul className="envois">
        {vus.map(({ membre, envoi }) => (
          <LigneEnvoi
            key={membre.id}
            seance={seance}
            membre={membre}
            envoi={envoi}
            coordonnees={coordonnees.get(membre.personneId)}
            choisi={choisis.has(membre.id)}
            onChoisir={(oui) =>
              setChoisis(new Set(oui ? [...choisis, membre.id] : [...choisis].filter((id) => id !== membre.id)))
            }
            onEnvoi={(suite) => tenter(() => ecrireEnvois(seance, [suite]))}
          />
        ))}
      </ul>
    </section>
  );
}

const nonEnvoyes = (envois: readonly { envoi: EnvoiSaisi }[]): number =>
  envois.filter(({ envoi }) => envoi.le === undefined).length;

function resume(envois: readonly { envoi: EnvoiSaisi }[]): string {
  const nombre = (canal: Canal) => envois.filter(({ envoi }) => envoi.canal === canal).length;
  return t('convoquer.envois.resume', {
    courriel: nombre('courriel'),
    papier: nombre('papier'),
    remise: nombre('remise'),
  });
}
