import { useLiveQuery } from 'dexie-react-hooks';
import { pouvoirsAuTerme } from '../../../domain/seance/pouvoirsConsecutifs.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { lireDernieresSeances } from '../../../store/lectures.ts';
import { articleDit } from '../../i18n/articleDit.ts';
import { nomCourt } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Notice } from '../../kit/Notice.tsx';
import { personne } from '../commun/personne.ts';

/** Who gave the same pouvoir at the last sittings, and may not give it once more: said before the forms leave. */
export function PouvoirsAuTerme({ seance }: { seance: Seance }) {
  const lues = useLiveQuery(
    () => lireDernieresSeances(seance.instanceId, seance.date, 8),
    [seance.instanceId, seance.date],
  );
  const reglement = reglementDeSeance(seance);
  const pouvoirs = lues === undefined ? [] : pouvoirsAuTerme(seance, lues, reglement);
  if (pouvoirs.length === 0) return null;
  const nom = (id: string): string => {
    const membre = seance.membres.find((m) => m.id === id);
    return membre === undefined ? id : nomCourt(personne(membre));
  };
  return (
    <Notice kind="alert" title={t('convoquer.pouvoirs.terme')}>
      <ul>
        {pouvoirs.map(({ mandant, mandataire, seances }) => (
          <li key={`${mandant}/${mandataire}`}>
            {t('convoquer.pouvoirs.terme.ligne', { mandant: nom(mandant), mandataire: nom(mandataire), n: seances })}
          </li>
        ))}
      </ul>
      <p className="law">{articleDit(reglement.pouvoirs.source)}</p>
    </Notice>
  );
}
