import { Link } from 'wouter';
import type { Deliberation } from '../../store/projection.ts';
import { dateCourte, liste } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { genreDesNoms } from '../kit/genreDesNoms.ts';
import { Icon } from '../kit/Icon.tsx';
import { Entry } from '../kit/Layout.tsx';
import { routes } from '../shell/routes.ts';
import { suite } from './mots.ts';

/** One deliberation: its number in the margin, its object, what became of it. */
export function Ligne({ ligne, avecDate }: { ligne: Deliberation; avecDate: boolean }) {
  const redaction = routes.seance(ligne.seanceId, 'rediger');
  return (
    <Entry
      as="li"
      className="registre-ligne"
      margin={
        <span className={ligne.numero === undefined ? 't-note' : 'num'}>
          {ligne.numero ?? t('registre.sansNumero')}
        </span>
      }
    >
      <Link href={`${redaction}?acte=${encodeURIComponent(ligne.id)}`} className="registre-objet">
        {ligne.objet}
      </Link>
      <p className="t-small registre-suite">
        {avecDate && <span>{`${dateCourte(ligne.date)}, ${ligne.nomInstance}`}</span>}
        <span>{suite(ligne)}</span>
        {ligne.elus !== undefined && ligne.elus.length > 0 && (
          <span>
            {t('registre.elus', { n: ligne.elus.length, genre: genreDesNoms(ligne.elus), noms: liste(ligne.elus) })}
          </span>
        )}
        {ligne.huisClos && (
          <span className="tag">
            <Icon name="lock" size="s" />
            {t('registre.huisClos')}
          </span>
        )}
        <Link href={`${redaction}?point=${encodeURIComponent(ligne.pointId)}`}>
          {t('registre.point', { numero: ligne.numeroPoint })}
        </Link>
      </p>
    </Entry>
  );
}
