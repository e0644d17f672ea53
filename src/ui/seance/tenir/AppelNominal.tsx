import type { KeyboardEvent } from 'react';
import type { MembreId } from '../../../domain/ids.ts';
import { sensDeVote, type SensDeVote } from '../../../domain/seance/saisie.ts';
import { t } from '../../i18n/i18n.ts';
import { Icon } from '../../kit/Icon.tsx';
import { nommer as voter } from './brouillon.ts';
import { useTenue } from './contexte.ts';
import { ICONE_SENS } from './MainLevee.tsx';
import { conduire } from './mainAuVote.ts';
import { nommer } from './noms.ts';
import { allerALaSuivante } from './rangee.ts';
import type { PanneauProps } from './VotePanel.tsx';

const TOUCHES: Readonly<Record<string, SensDeVote>> = { p: 'pour', c: 'contre', a: 'abstention', n: 'nppv' };

/** By name, in the order of the tableau; a pouvoir votes under the name of its mandant. */
export function AppelNominal({ brouillon, changer, vue }: PanneauProps) {
  const { salle } = useTenue();
  const mandataires = new Map(vue.maintenant.pouvoirs.map((p) => [p.mandant, p.mandataire]));
  const appeles = [
    ...vue.maintenant.votants,
    ...Object.keys(brouillon.noms).filter((m) => !vue.maintenant.votants.includes(m)),
  ];
  const reste = appeles.filter((m) => brouillon.noms[m] === undefined).length;
  const onKeyDown = (membre: MembreId) => (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const sens = TOUCHES[event.key.toLowerCase()];
    if (sens !== undefined) {
      event.preventDefault();
      changer((b) => voter(b, membre, sens));
      allerALaSuivante(event.currentTarget, '.nominal-sens');
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      allerALaSuivante(event.currentTarget, '.nominal-sens', event.key === 'ArrowDown' ? 1 : -1);
    }
  };
  return (
    <>
      <p className="t-small nominal-aide">
        {t('tenir.vote.reste', { n: reste })}. {t('tenir.vote.suivre')}
      </p>
      <ol className="nominal" onKeyDown={conduire}>
        {appeles.map((id) => {
          const nom = nommer(salle.membres, id);
          const mandataire = mandataires.get(id);
          return (
            <li key={id}>
              <span className="nominal-nom">
                {nom}
                {mandataire !== undefined && (
                  <small>{t('tenir.vote.par', { nom: nommer(salle.membres, mandataire) })}</small>
                )}
              </span>
              <div
                role="group"
                aria-label={t('tenir.vote.voix-de', { nom })}
                className="nominal-sens"
                onKeyDown={onKeyDown(id)}
              >
                {sensDeVote.map((sens) => (
                  <button
                    key={sens}
                    type="button"
                    className={`nominal-${sens}`}
                    aria-pressed={brouillon.noms[id] === sens}
                    onClick={() => changer((b) => voter(b, id, b.noms[id] === sens ? undefined : sens))}
                  >
                    <Icon name={ICONE_SENS[sens]} size="s" />
                    <span data-mot={t(`tenir.sens.${sens}`)}>{t(`tenir.sens.${sens}`)}</span>
                  </button>
                ))}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
