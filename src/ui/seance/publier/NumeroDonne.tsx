import { useState } from 'react';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { essayer } from './brouillonNumeros.ts';
import { erreurDe, numeroFormate } from './motsNumero.ts';
import type { Publication } from './usePublication.ts';

interface NumeroDonneProps {
  publication: Publication;
  scrutinId: string;
  objet: string;
}

/** A number already given: read, changed, or taken back. */
export function NumeroDonne({ publication, scrutinId, objet }: NumeroDonneProps) {
  const { seance, registre, annee } = publication;
  const [tape, setTape] = useState<string>();
  const { faire, refus, setRefus, encours } = useActe();
  const numero = registre?.numeros[scrutinId]?.numero;
  if (numero === undefined) return null;
  const fermer = () => {
    setTape(undefined);
    setRefus(undefined);
  };

  if (tape === undefined) {
    return (
      <div className="publier-numero-donne">
        <span className="num">{numeroFormate(publication, numero)}</span>
        <Button
          variant="quiet"
          aria-label={t('publier.numeros.changer', { objet })}
          onClick={() => {
            setTape(String(numero));
          }}
        >
          {t('publier.numeros.changer.court')}
        </Button>
      </div>
    );
  }
  const essai = essayer(tape, registre, scrutinId);
  return (
    <form
      className="publier-numero-change"
      onSubmit={(event) => {
        event.preventDefault();
        if (essai.etat !== 'libre') return;
        const numeros = [{ scrutinId, seanceId: seance.id, numero: essai.numero }];
        void faire({ acte: 'allocateNumeros', charge: { instanceId: seance.instanceId, annee, numeros } }).then(
          (ok) => {
            if (ok) fermer();
          },
        );
      }}
    >
      <TextField
        label={t('publier.numeros.champ', { objet })}
        labelHidden
        inputMode="numeric"
        autoFocus
        value={tape}
        onChange={setTape}
        error={erreurDe(essai, publication)}
        help={
          essai.etat === 'libre'
            ? t('publier.numeros.apercu', { numero: numeroFormate(publication, essai.numero) })
            : undefined
        }
      />
      <div className="actions">
        <Button type="submit" disabled={essai.etat !== 'libre' || encours}>
          {t('publier.numeros.enregistrer')}
        </Button>
        <Button
          variant="quiet"
          disabled={encours}
          onClick={() => {
            void faire({ acte: 'freeNumero', charge: { instanceId: seance.instanceId, annee, scrutinId } });
          }}
        >
          {t('publier.numeros.retirer')}
        </Button>
        <Button variant="quiet" onClick={fermer}>
          {t('kit.annuler')}
        </Button>
      </div>
      <RefusNotice refus={refus} />
    </form>
  );
}
