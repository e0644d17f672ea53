import { useEffect } from 'react';
import type { Deliberation } from '../../store/projection.ts';
import { dateChiffres } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { suite } from './mots.ts';

interface TableImprimeeProps {
  lignes: readonly Deliberation[];
  onFini: () => void;
}

/** Every row asked for, on paper only: mounted for the time of the printing. */
export function TableImprimee({ lignes, onFini }: TableImprimeeProps) {
  useEffect(() => {
    addEventListener('afterprint', onFini, { once: true });
    window.print();
    return () => {
      removeEventListener('afterprint', onFini);
    };
  }, [onFini]);
  return (
    <table className="registre-papier">
      <caption>{t('registre.titre')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('registre.csv.numero')}</th>
          <th scope="col">{t('registre.csv.date')}</th>
          <th scope="col">{t('registre.csv.objet')}</th>
          <th scope="col">{t('registre.csv.resultat')}</th>
        </tr>
      </thead>
      <tbody>
        {lignes.map((ligne) => (
          <tr key={ligne.id}>
            <td>{ligne.numero}</td>
            <td>{dateChiffres(ligne.date)}</td>
            <td>{ligne.objet}</td>
            <td>{suite(ligne)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
