import type { LigneDeCommune } from '../../../domain/territoire/listeDeCommunes.ts';
import { t } from '../../i18n/i18n.ts';
import { Notice } from '../../kit/Notice.tsx';

/** Lines that no commune of the territoire, or of the official lists (`ailleurs`), answers, and communes named twice: shown, never dropped in silence. */
export function Inconnues({ lignes, ailleurs = false }: { lignes: readonly LigneDeCommune[]; ailleurs?: boolean }) {
  const inconnues = lignes.filter((l) => l.communeId === undefined);
  const doubles = lignes.filter((l) => l.double === true);
  if (inconnues.length + doubles.length === 0) return null;
  return (
    <Notice kind="alert" live>
      {inconnues.length > 0 && (
        <p>
          {t(ailleurs ? 'territoire.liste.introuvables' : 'territoire.liste.inconnues', {
            n: inconnues.length,
            noms: inconnues
              .slice(0, 20)
              .map((l) => l.ecrit)
              .join(' · '),
          })}
        </p>
      )}
      {doubles.length > 0 && (
        <p>{t('territoire.liste.doubles', { n: doubles.length, noms: doubles.map((l) => l.ecrit).join(' · ') })}</p>
      )}
    </Notice>
  );
}
