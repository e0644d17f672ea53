import { useState } from 'react';
import { addDays } from '../../../domain/date.ts';
import { echeancePublicationActes, finDeMiseEnLigne, finDuRecours } from '../../../domain/reglement/echeances.ts';
import { estFixe } from '../../../domain/reglement/parametre.ts';
import type { Reglement } from '../../../domain/reglement/reglement.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import { articleDit } from '../../i18n/articleDit.ts';
import { dateCourte, dateSansJour } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { ButtonLink } from '../../kit/Button.tsx';
import { Entry } from '../../kit/Layout.tsx';
import { routes } from '../../shell/routes.ts';
import { DateEnLot } from './DateEnLot.tsx';
import { datesActe } from './datesActe.ts';
import { DateSuite } from './DateSuite.tsx';
import { numeroFormate } from './motsNumero.ts';
import type { Acte, Publication } from './usePublication.ts';

/** What the rules await after the vote: the prefect in France, the supervisor of the region in Belgium. */
const aideDe = ({ pays, transmission }: Reglement) =>
  pays === 'FR' && estFixe(transmission)
    ? 'publier.actes.aide'
    : transmission.valeur.deliberations === 'jour-de-la-publication'
      ? 'publier.actes.aide.jour'
      : 'publier.actes.aide.tutelle';

/** Where each deliberation stands outside the room: dates entered by hand, one by one or all at once. */
export function Transmission({ publication }: { publication: Publication }) {
  return (
    <>
      <p className="t-small">{t(aideDe(reglementDeSeance(publication.seance)))}</p>
      <Echeance publication={publication} />
      <DateEnLot publication={publication} />
      <ol className="publier-actes">
        {publication.actes.map((acte) => (
          <UnActe key={acte.scrutin.id} acte={acte} publication={publication} />
        ))}
      </ol>
    </>
  );
}

/** The last day to publish them, where the rules set one. */
function Echeance({ publication: { seance } }: { publication: Publication }) {
  const echeance = echeancePublicationActes(reglementDeSeance(seance), seance.date);
  if (echeance === undefined) return null;
  return (
    <p className="t-small">
      {t('publier.actes.echeance', { date: dateSansJour(echeance.auPlusTard) })}{' '}
      <span className="law">{articleDit(echeance.source)}</span>
    </p>
  );
}

/** Folded: its dates in words. Open: the dates to enter; sixty deliberations stay light. */
function UnActe({ acte: { scrutin, objet, numeroPoint }, publication }: { acte: Acte; publication: Publication }) {
  const [ouvert, setOuvert] = useState(false);
  const { seance, registre } = publication;
  const suite = seance.actes[scrutin.id] ?? {};
  const numero = registre?.numeros[scrutin.id]?.numero;
  const dites = datesActe.flatMap((champ) => {
    const date = suite[champ];
    return date === undefined ? [] : [t(`publier.actes.resume.${champ}`, { date: dateCourte(date) })];
  });
  const manque = [
    ...(suite.transmisLe === undefined ? [t('publier.actes.aTransmettre')] : []),
    ...(suite.publieLe === undefined ? [t('publier.actes.aPublier')] : []),
  ];
  return (
    <Entry
      as="li"
      margin={
        <span className="num">
          {numero === undefined ? t('publier.point', { numero: numeroPoint }) : numeroFormate(publication, numero)}
        </span>
      }
    >
      <details
        className="publier-details"
        open={ouvert}
        onToggle={(event) => {
          setOuvert(event.currentTarget.open);
        }}
      >
        <summary>
          <span className="publier-objet">{objet}</span>
          <span className="t-small">{[...dites, ...manque].join(', ')}</span>
        </summary>
        {ouvert && (
          <div className="publier-dates">
            {datesActe.map((champ) => (
              <DateSuite
                key={champ}
                label={t(`publier.actes.${champ}`)}
                valeur={suite[champ]}
                depuis={seance.date}
                acte={(date) => ({ acte: 'dateActe', charge: { id: seance.id, scrutinId: scrutin.id, [champ]: date } })}
              />
            ))}
            {suite.publieLe !== undefined && <Delais publieLe={suite.publieLe} publication={publication} />}
            <ButtonLink
              variant="quiet"
              icon="doc"
              href={`${routes.seance(seance.id, 'rediger')}?acte=${encodeURIComponent(scrutin.id)}`}
            >
              {t('publier.actes.document')}
            </ButtonLink>
          </div>
        )}
      </details>
    </Entry>
  );
}

function Delais({ publieLe, publication: { seance } }: { publieLe: string; publication: Publication }) {
  const reglement = reglementDeSeance(seance);
  const { dureeMiseEnLigne, delaiRecours, entreeEnVigueur } = reglement;
  return (
    <>
      {estFixe(dureeMiseEnLigne) && estFixe(delaiRecours) && (
        <p className="t-small">
          {t('publier.actes.recours', {
            fin: dateSansJour(finDeMiseEnLigne(reglement, publieLe).auPlusTard),
            recours: dateSansJour(finDuRecours(reglement, publieLe).auPlusTard),
          })}
        </p>
      )}
      {estFixe(entreeEnVigueur) && entreeEnVigueur.valeur.jours > 0 && (
        <p className="t-small">
          {t('publier.actes.vigueur', { date: dateSansJour(addDays(publieLe, entreeEnVigueur.valeur.jours)) })}{' '}
          <span className="law">{articleDit(entreeEnVigueur.source)}</span>
        </p>
      )}
    </>
  );
}
