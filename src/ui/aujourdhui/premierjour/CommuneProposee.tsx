import type { ReactNode } from 'react';
import { siegesDeDroit } from '../../../domain/instance/sieges.ts';
import { enteteDuPack, reglementPour } from '../../../domain/reglement/packs.ts';
import { estFixe } from '../../../domain/reglement/parametre.ts';
import { packDuConseil, type CommuneChoisie } from '../../../store/creerCommune.ts';
import { nombre } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { T } from '../../i18n/T.tsx';
import { useToday } from '../../shell/useClock.ts';
import { nomAffiche } from './nomAffiche.ts';

/** What the law says of this commune, before it is created: its conseil and delay, each with its article. */
export function CommuneProposee({ commune, children }: { commune: CommuneChoisie; children: ReactNode }) {
  const today = useToday();
  const { code, population } = commune;
  const pack = packDuConseil(commune);
  const sieges = siegesDeDroit(pack, population, code);
  const reglement = reglementPour(pack, { population, date: today });
  const loi = { b: <b />, law: <span className="law" /> };
  const conseil = enteteDuPack(pack).mots.instance.un;
  return (
    <section className="first-offer stack" aria-live="polite">
      <h2 className="t-title">{nomAffiche(commune)}</h2>
      <p>{resume(commune)}</p>
      {sieges ? (
        <p>
          <T
            id="premierjour.commune.conseil"
            values={{ sieges: sieges.sieges, article: sieges.source.article }}
            components={loi}
          />
        </p>
      ) : (
        <p>{t('premierjour.commune.conseilSansNombre', { conseil })}</p>
      )}
      {reglement && estFixe(reglement.delaiConvocation) && (
        <p>
          <T
            id="premierjour.commune.convocation"
            values={{
              jours: reglement.delaiConvocation.valeur.jours,
              note: reglement.noteSynthese.valeur ? 'oui' : 'non',
              article: reglement.delaiConvocation.source.article,
            }}
            components={loi}
          />
        </p>
      )}
      {pack === 'be-comines-warneton' && <p className="t-small">{t('premierjour.commune.aConfirmer')}</p>}
      <div className="actions">{children}</div>
      <p className="t-small">{t('premierjour.commune.revoir')}</p>
    </section>
  );
}

function resume({ pays, code, population, anneePopulation, departement }: CommuneChoisie): string {
  const habitants = nombre(population);
  if (pays === 'BE')
    return anneePopulation === undefined
      ? t('premierjour.commune.resumeBeSans', { code })
      : t('premierjour.commune.resumeBe', { population: habitants, annee: String(anneePopulation), code });
  return anneePopulation === undefined || departement === undefined
    ? t('premierjour.commune.resumeCourt', { population: habitants })
    : t('premierjour.commune.resume', { population: habitants, annee: String(anneePopulation), code, departement });
}
