import type { AssembleeDuJour } from '../../../store/lecturesComposition.ts';
import { liste } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { ButtonLink } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { routes } from '../../shell/routes.ts';

/** Names that fit in one sentence; the others are counted. */
const NOMS_DITS = 6;

/** Who will sit that day, and what nobody has said yet. */
export function QuiSiege({ assemblee }: { assemblee: AssembleeDuJour }) {
  const { composition, instance, fonds } = assemblee;
  const { membres, sieges, enExercice } = composition;
  const communes = new Set(membres.flatMap((m) => m.commune ?? [])).size;
  const parRegle = instance.composition !== undefined;
  return (
    <div className="stack">
      <p className="t-small">
        {sieges > 0
          ? t('preparer.nouvelle.membres', { n: enExercice, sieges })
          : t('preparer.nouvelle.membresSeuls', { n: enExercice })}
        {membres.length > enExercice && ` ${t('preparer.nouvelle.sansVoix', { n: membres.length - enExercice })}`}
        {parRegle && membres.length > 0 && ` ${t('preparer.nouvelle.parRegle', { communes })}`}
      </p>
      {(membres.length === 0 || (fonds !== undefined && fonds.sansElus.length > 0)) && (
        <CeQuiManque assemblee={assemblee} />
      )}
    </div>
  );
}

/** What to fill in before the members of an assembly can be known. */
export function CeQuiManque({ assemblee: { instance, fonds, communes, composition } }: { assemblee: AssembleeDuJour }) {
  if (fonds === undefined) {
    if (composition.membres.length > 0) return null;
    return (
      <Notice title={t('preparer.qui.aucun')}>
        <p>{t('preparer.qui.aucun.propre')}</p>
        <ButtonLink href={routes.instance(instance.id)} icon="users">
          {t('preparer.qui.membres')}
        </ButtonLink>
      </Notice>
    );
  }
  const sans = fonds.sansElus;
  const premiers = sans.slice(0, NOMS_DITS).map((id) => communes.get(id) ?? id);
  const noms =
    sans.length > NOMS_DITS ? [...premiers, t('preparer.qui.autres', { n: sans.length - NOMS_DITS })] : premiers;
  const seule = sans.length === 1 ? sans[0] : undefined;
  return (
    <Notice title={t(composition.membres.length === 0 ? 'preparer.qui.aucun' : 'preparer.qui.incomplet')}>
      {fonds.secteursVides.length > 0 && <p>{t('preparer.qui.secteur')}</p>}
      {sans.length > 0 && (
        <p>{t('preparer.qui.sansElus', { n: sans.length, total: fonds.communes.length, noms: liste(noms) })}</p>
      )}
      {fonds.communes.length === 0 && fonds.secteursVides.length === 0 && <p>{t('preparer.qui.roles')}</p>}
      <ButtonLink href={seule === undefined ? routes.annuaire : routes.commune(seule)} icon="users">
        {seule === undefined
          ? t('preparer.manque.annuaire')
          : t('preparer.qui.commune', { nom: communes.get(seule) ?? '' })}
      </ButtonLink>
    </Notice>
  );
}
