import { heure, suite } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Icon } from '../../kit/Icon.tsx';
import { useTenue } from './contexte.ts';
import { nommer } from './noms.ts';
import type { Vue } from './vue.ts';

/** Those in the room, or represented, whose voice does not count on this point, and why. */
export function HorsVote({ vue }: { vue: Vue }) {
  const { salle } = useTenue();
  const raisons = [
    ...vue.maintenant.deports.map((d) => {
      const quand = salle.faits.find((f) => f.id === d.faitId)?.heure;
      const nom = nommer(salle.membres, d.membre);
      return quand === undefined
        ? t('tenir.vote.hors.deport.sans-heure', { nom })
        : t('tenir.vote.hors.deport', { nom, heure: heure(quand) });
    }),
    ...vue.maintenant.pouvoirsEcartes
      .filter((e) => e.raison !== 'mandant-deporte')
      .map((e) => t('tenir.vote.hors.pouvoir', { nom: nommer(salle.membres, e.pouvoir.mandant) })),
  ];
  if (raisons.length === 0) return null;
  return (
    <p className="hors-vote">
      <Icon name="aside" size="s" /> {t('tenir.vote.hors', { raisons: suite(raisons) })}
    </p>
  );
}
