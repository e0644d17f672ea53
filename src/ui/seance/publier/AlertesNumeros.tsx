import { enSuites, numerosEnDesordre, numerosManquants, seancesHorsDate } from '../../../domain/acte/numerotation.ts';
import type { Intention } from '../../../store/record.ts';
import { dateSansJour, liste } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { numeroFormate } from './motsNumero.ts';
import type { Publication } from './usePublication.ts';

/** More runs of holes than this are counted, not listed. */
const MONTRES = 12;

/** The same numbers, given again in the order of the votes: freed first, since none may be held twice. */
function ranger({ seance, registre, annee, actes }: Publication): Intention[] {
  const donnes = actes.flatMap(({ scrutin }) => {
    const n = registre?.numeros[scrutin.id]?.numero;
    return n === undefined ? [] : [{ scrutinId: scrutin.id, numero: n }];
  });
  const suite = donnes.map((d) => d.numero).sort((a, b) => a - b);
  const numeros = donnes.map((d, i) => ({ scrutinId: d.scrutinId, seanceId: seance.id, numero: suite[i] ?? d.numero }));
  const { instanceId } = seance;
  return [
    ...donnes.map(({ scrutinId }): Intention => ({ acte: 'freeNumero', charge: { instanceId, annee, scrutinId } })),
    { acte: 'allocateNumeros', charge: { instanceId, annee, numeros } },
  ];
}

/** Holes and disorder are shown; the register says what it holds. */
export function AlertesNumeros({ publication }: { publication: Publication }) {
  const { seance, registre, annee, autres } = publication;
  const { faire, refus, encours } = useActe();
  const trous = numerosManquants(registre);
  const dates = new Map(autres.map((s) => [s.id, s.date]));
  const suites = enSuites(trous);
  const nommer = ([debut, fin]: readonly [number, number]) =>
    debut === fin
      ? numeroFormate(publication, debut)
      : t('publier.numeros.suite', { debut: numeroFormate(publication, debut), fin: numeroFormate(publication, fin) });
  const horsDate = seancesHorsDate(seance, registre, dates);
  return (
    <div className="stack publier-alertes">
      {trous.length > 0 && (
        <Notice kind="alert">
          {t('publier.numeros.trous', {
            n: trous.length,
            annee: String(annee),
            liste: liste([...suites.slice(0, MONTRES).map(nommer), ...(suites.length > MONTRES ? ['…'] : [])]),
          })}
        </Notice>
      )}
      {numerosEnDesordre(seance, registre).length > 0 && (
        <Notice kind="alert">
          <p>{t('publier.numeros.desordre')}</p>
          <div className="actions">
            <Button disabled={encours} onClick={() => void faire(...ranger(publication))}>
              {t('publier.numeros.ranger')}
            </Button>
          </div>
          <RefusNotice refus={refus} />
        </Notice>
      )}
      {horsDate.length > 0 && (
        <Notice kind="alert">
          {t('publier.numeros.horsDate', {
            n: horsDate.length,
            liste: liste(
              horsDate
                .flatMap((id) => dates.get(id) ?? [])
                .sort()
                .map((d) => dateSansJour(d)),
            ),
          })}
        </Notice>
      )}
    </div>
  );
}
