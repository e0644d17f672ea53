import { useState } from 'react';
import { proposerNumeros } from '../../../domain/acte/numerotation.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Entry } from '../../kit/Layout.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { AlertesNumeros } from './AlertesNumeros.tsx';
import { Bail } from './Bail.tsx';
import { essayerTous } from './brouillonNumeros.ts';
import { erreurDe, numeroFormate } from './motsNumero.ts';
import { NumeroDonne } from './NumeroDonne.tsx';
import type { Publication } from './usePublication.ts';

/** Numbers of the sitting's deliberations: proposed, given all in one gesture, changed one by one. */
export function Numeros({ publication }: { publication: Publication }) {
  const { seance, registre, annee, actes } = publication;
  const [tapes, setTapes] = useState<ReadonlyMap<string, string>>(new Map());
  const { faire, refus, encours } = useActe();
  const proposes = proposerNumeros(seance, registre);
  const sansNumero = actes.filter((a) => registre?.numeros[a.scrutin.id] === undefined);
  const brouillon = new Map(
    sansNumero.map(({ scrutin: { id } }) => [id, tapes.get(id) ?? String(proposes.get(id) ?? '')]),
  );
  const essais = essayerTous(brouillon, registre);
  const numeros = [...essais].flatMap(([scrutinId, essai]) =>
    essai.etat === 'libre' ? [{ scrutinId, seanceId: seance.id, numero: essai.numero }] : [],
  );
  const bloque = [...essais.values()].some((e) => e.etat !== 'libre' && e.etat !== 'vide');

  if (actes.length === 0) return <p className="t-small">{t('publier.numeros.aucune')}</p>;
  return (
    <>
      {sansNumero.length > 0 && <Bail publication={publication} />}
      {sansNumero.length > 0 && <p className="t-small">{t('publier.numeros.aide')}</p>}
      <ol className="publier-actes">
        {actes.map(({ scrutin, objet, numeroPoint }) => {
          const essai = essais.get(scrutin.id);
          return (
            <Entry
              as="li"
              key={scrutin.id}
              margin={<span className="t-note">{t('publier.point', { numero: numeroPoint })}</span>}
            >
              <div className="publier-acte">
                <p className="publier-objet">{objet}</p>
                {essai === undefined ? (
                  <NumeroDonne publication={publication} scrutinId={scrutin.id} objet={objet} />
                ) : (
                  <div className="publier-numero-champ">
                    <TextField
                      label={t('publier.numeros.champ', { objet })}
                      labelHidden
                      className="publier-numero"
                      inputMode="numeric"
                      value={brouillon.get(scrutin.id) ?? ''}
                      error={erreurDe(essai, publication)}
                      onChange={(tape) => {
                        setTapes(new Map(tapes).set(scrutin.id, tape));
                      }}
                    />
                    <span className="t-small">
                      {essai.etat === 'libre' &&
                        t('publier.numeros.apercu', { numero: numeroFormate(publication, essai.numero) })}
                    </span>
                  </div>
                )}
              </div>
            </Entry>
          );
        })}
      </ol>
      <RefusNotice refus={refus} />
      {sansNumero.length > 0 && (
        <div className="actions">
          <Button
            variant="primary"
            icon="check"
            disabled={numeros.length === 0 || bloque || encours}
            onClick={() => {
              void faire({ acte: 'allocateNumeros', charge: { instanceId: seance.instanceId, annee, numeros } }).then(
                (ok) => {
                  if (ok) setTapes(new Map());
                },
              );
            }}
          >
            {t('publier.numeros.donner', { n: numeros.length })}
          </Button>
        </div>
      )}
      <AlertesNumeros publication={publication} />
    </>
  );
}
