import type { Disposition } from '../../domain/instance/colonnesImport.ts';
import type { Importation } from '../../domain/instance/importMembres.ts';
import type { Commune } from '../../domain/territoire/commune.ts';
import { t } from '../i18n/i18n.ts';
import { Notice } from '../kit/Notice.tsx';

interface ImportConstatsProps {
  importation: Importation;
  disposition: Disposition;
  commune: Commune | undefined;
}

/** What the whole list says, before its lines: no name, other communes, another commune. */
export function ImportConstats({ importation, disposition: { correspondance }, commune }: ImportConstatsProps) {
  const { lignes, autresCommunes, autreCommune } = importation;
  const nom = commune?.nom ?? '';
  if (!correspondance.includes('nom') && !correspondance.includes('nomComplet')) {
    return (
      <Notice kind="alert" live>
        {t('annuaire.import.sansNom')}
      </Notice>
    );
  }
  if (autreCommune !== undefined) {
    return (
      <Notice kind="alert" live>
        {t('annuaire.import.autreCommune', { autre: autreCommune, commune: nom })}
      </Notice>
    );
  }
  if (autresCommunes === 0) return null;
  return (
    <Notice kind={lignes.length === 0 ? 'alert' : 'info'} live>
      {lignes.length === 0
        ? t('annuaire.import.communeAbsente', { commune: nom, code: commune?.code ?? '' })
        : t('annuaire.import.autresCommunes', { n: autresCommunes })}
    </Notice>
  );
}
