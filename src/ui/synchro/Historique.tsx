import { useQuery } from '@tanstack/react-query';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { RecordKind } from '../../domain/operation.ts';
import { lireHistorique, type ActePasse, type Historique as Lu } from '../../store/lecturesHistorique.ts';
import { lireEspaceDuCarnet } from '../../store/synchro/acces.ts';
import { lireHistoriqueDuServeur } from '../../store/synchro/serveurHistorique.ts';
import { dateLongue, heureEnMarge, momentCivil, nomComplet } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { wordOperation } from '../i18n/operation.ts';
import { nomAuteur } from '../i18n/operationNoms.ts';
import { wordRefus } from '../i18n/refus.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { Loading } from '../kit/Loading.tsx';
import { RESEAU } from '../shell/useServeur.ts';
import { routes } from '../shell/routes.ts';
import './synchro.css';

const PAGE = 100;

interface HistoriqueProps {
  kind: RecordKind;
  recordId: string;
}

/** Every act on a record in sentences, the latest first: what this device knows, completed by the server. */
export default function Historique({ kind, recordId }: HistoriqueProps) {
  const [montres, setMontres] = useState(PAGE);
  const espace = useLiveQuery(() => lireEspaceDuCarnet());
  const serveur = useQuery({
    ...RESEAU,
    enabled: typeof espace === 'string',
    queryKey: ['serveur', 'historique', espace, kind, recordId],
    queryFn: () => lireHistoriqueDuServeur(espace ?? '', kind, recordId),
  });
  const connus = serveur.data;
  const lu = useLiveQuery(() => lireHistorique(kind, recordId, connus), [kind, recordId, connus]);
  if (lu === undefined || espace === undefined) return <Loading />;
  const source =
    espace === null || serveur.isPending
      ? 'historique.local'
      : serveur.isError
        ? 'historique.partiel'
        : 'historique.complet';
  const visibles = lu.actes.slice(0, montres);
  const jours = [...new Set(visibles.map(jourDe))];
  return (
    <div className="center historique">
      <p className="t-label">{t('historique.page')}</p>
      <h1 className="t-title">{titre(kind, lu)}</h1>
      <p className="measure">{t('historique.texte')}</p>
      <p className="t-note" role="status">
        {t(source)}
      </p>
      <div className="actions">
        {lu.autour.seance && (
          <ButtonLink icon="left" href={routes.seance(recordId, 'tenir')}>
            {t('historique.retour.seance')}
          </ButtonLink>
        )}
        {lu.autour.instance && (
          <ButtonLink icon="left" href={routes.instance(recordId)}>
            {t('historique.retour.instance')}
          </ButtonLink>
        )}
      </div>
      {lu.actes.length === 0 && <p>{t('historique.vide')}</p>}
      {jours.map((jour) => (
        <section key={jour} className="histo-jour">
          <h2 className="t-sub">{dateLongue(jour)}</h2>
          <ul className="histo">
            {visibles
              .filter((acte) => jourDe(acte) === jour)
              .map((acte) => (
                <Ligne key={acte.operation.id} acte={acte} lu={lu} />
              ))}
          </ul>
        </section>
      ))}
      {lu.actes.length > montres && (
        <div className="actions">
          <Button
            onClick={() => {
              setMontres(montres + PAGE);
            }}
          >
            {t('historique.suite')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Ligne({ acte: { operation, appareil, etat, refus, divergent }, lu }: { acte: ActePasse; lu: Lu }) {
  const dite = etat === undefined || etat === 'recue' ? divergent && 'divergente' : etat;
  const lieu =
    operation.device === lu.ici
      ? t('historique.ici')
      : appareil === undefined
        ? t('historique.ailleurs')
        : t('historique.appareil', { appareil });
  return (
    <li>
      <span className="num">{heureEnMarge(momentCivil(Date.parse(operation.at)).heure)}</span>
      <span>
        {wordOperation(operation, lu.autour)}
        <small>
          {nomAuteur(operation.author)}, {lieu}
          {dite !== undefined && (
            <>
              {', '}
              {t(`historique.etat.${dite}`, refus === undefined ? {} : { raison: wordRefus(refus) })}
            </>
          )}
        </small>
      </span>
    </li>
  );
}

const jourDe = ({ operation }: ActePasse): string => momentCivil(Date.parse(operation.at)).date;

function titre(kind: RecordKind, { autour: { seance, instance, personnes } }: Lu): string {
  if (seance) return t('historique.seance', { date: dateLongue(seance.date) });
  if (instance) return instance.nom;
  const personne = kind === 'personne' ? [...personnes.values()][0] : undefined;
  return personne === undefined ? t('historique.page') : nomComplet(personne);
}
