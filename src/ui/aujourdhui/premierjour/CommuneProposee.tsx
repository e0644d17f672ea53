import type { ReactNode } from 'react';
import { siegesDeDroit } from '../../../domain/instance/sieges.ts';
import { reglementPour } from '../../../domain/reglement/packs.ts';
import type { CommuneChoisie } from '../../../store/creerCommune.ts';
import { nombre } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { T } from '../../i18n/T.tsx';
import { useToday } from '../../shell/useClock.ts';

/** What the law says of this commune, before it is created: seats and delay, each with its article. */
export function CommuneProposee({ commune, children }: { commune: CommuneChoisie; children: ReactNode }) {
  const today = useToday();
  const { nom, code, population, anneePopulation, departement } = commune;
  const sieges = siegesDeDroit('fr-commune', population, code);
  const reglement = reglementPour('fr-commune', { population, date: today });
  return (
    <section className="first-offer stack" aria-live="polite">
      <h2 className="t-title">{nom}</h2>
      <p>
        {anneePopulation === undefined || departement === undefined
          ? t('premierjour.commune.resumeCourt', { population: nombre(population) })
          : t('premierjour.commune.resume', {
              population: nombre(population),
              annee: String(anneePopulation),
              code,
              departement,
            })}
      </p>
      {sieges && (
        <p>
          <T
            id="premierjour.commune.conseil"
            values={{ sieges: sieges.sieges, article: sieges.source.article }}
            components={{ b: <b />, law: <span className="law" /> }}
          />
        </p>
      )}
      {reglement && (
        <p>
          <T
            id="premierjour.commune.convocation"
            values={{
              jours: reglement.delaiConvocation.valeur.jours,
              note: reglement.noteSynthese.valeur ? 'oui' : 'non',
              article: reglement.delaiConvocation.source.article,
            }}
            components={{ b: <b />, law: <span className="law" /> }}
          />
        </p>
      )}
      <div className="actions">{children}</div>
      <p className="t-small">{t('premierjour.commune.revoir')}</p>
    </section>
  );
}
