import { useState } from 'react';
import type { ReactNode } from 'react';
import type { MembreId } from '../../../domain/ids.ts';
import { auDelaDesSeances, seancesDAffilee } from '../../../domain/seance/pouvoirsConsecutifs.ts';
import { genresDeport, receptionsPouvoir } from '../../../domain/seance/fait.ts';
import { articleDit } from '../../i18n/articleDit.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { Segmented } from '../../kit/Choice.tsx';
import { Icon } from '../../kit/Icon.tsx';
import type { IconName } from '../../kit/Icon.tsx';
import type { NouveauFait } from './actes.ts';
import { useTenue } from './contexte.ts';
import { nommer } from './noms.ts';
import type { Vue } from './vue.ts';

interface ChoixProps {
  icon: IconName;
  titre: string;
  effet?: string | undefined;
  touche?: string | undefined;
  disabled: boolean;
  autoFocus?: boolean;
  onClick: () => void;
}

export function Choix({ icon, titre, effet, touche, disabled, autoFocus = false, onClick }: ChoixProps) {
  return (
    <li>
      <button type="button" className="pop-choix" disabled={disabled} autoFocus={autoFocus} onClick={onClick}>
        <Icon name={icon} />
        <span>
          {titre}
          {effet !== undefined && effet !== '' && <small>{effet}</small>}
        </span>
        {touche !== undefined && <kbd>{touche}</kbd>}
      </button>
    </li>
  );
}

interface SuiteProps {
  noter: (faits: readonly NouveauFait[]) => void;
  occupe: boolean;
  retour: () => void;
}

function Retour({ retour, children }: { retour: () => void; children: ReactNode }) {
  return (
    <div className="pop-retour">
      <Button variant="quiet" icon="left" onClick={retour}>
        {t('tenir.fait.retour-au-menu')}
      </Button>
      <span className="t-label">{children}</span>
    </div>
  );
}

export function ChoixMandataire({
  mandant,
  depart,
  noter,
  occupe,
  retour,
}: SuiteProps & { mandant: MembreId; depart: boolean }) {
  const { seance, reglement, salle, tenues = [] } = useTenue();
  const [reception, setReception] = useState<(typeof receptionsPouvoir)[number]>('papier');
  const [originalVu, setOriginalVu] = useState(false);
  const { parMandataire } = reglement.pouvoirs.valeur;
  const collegues = seance.membres.filter((m) => m.id !== mandant && m.droitDeVote && salle.etat.presents.has(m.id));
  const portes = (m: MembreId): number =>
    [...salle.etat.pouvoirs.values()].filter((p) => p.mandataire === m && p.mandant !== mandant).length;
  return (
    <div>
      <Retour retour={retour}>{t('tenir.fait.pouvoir.choisir')}</Retour>
      <div className="pop-champs">
        <Segmented
          label={t('tenir.fait.pouvoir.reception')}
          value={reception}
          options={receptionsPouvoir
            .filter((r) => r !== 'application')
            .map((r) => ({ value: r, label: t(`tenir.reception.${r}`) }))}
          onChange={setReception}
        />
        <Checkbox label={t('tenir.fait.pouvoir.original')} checked={originalVu} onChange={setOriginalVu} />
      </div>
      <ul className="pop-longue">
        {collegues.map((m, i) => {
          const n = portes(m.id);
          const servi = seancesDAffilee(tenues, mandant, m.id);
          const long = auDelaDesSeances(reglement, servi);
          return (
            <Choix
              key={m.id}
              icon={n >= parMandataire || long ? 'alert' : 'key'}
              titre={nommer(salle.membres, m.id)}
              effet={
                long
                  ? t('tenir.pouvoir.au-dela', { n: servi, article: articleDit(reglement.pouvoirs.source) })
                  : n > 0
                    ? t('tenir.fait.pouvoir.porte', {
                        n,
                        max: parMandataire,
                        article: articleDit(reglement.pouvoirs.source),
                      })
                    : undefined
              }
              disabled={occupe}
              autoFocus={i === 0}
              onClick={() =>
                noter([
                  ...(depart ? [{ type: 'depart' as const, membre: mandant }] : []),
                  { type: 'pouvoir' as const, mandant, mandataire: m.id, reception, originalVu },
                ])
              }
            />
          );
        })}
      </ul>
    </div>
  );
}

export function ChoixDeport({ membre, vue, noter, occupe, retour }: SuiteProps & { membre: MembreId; vue: Vue }) {
  const [quitteLaSalle, setQuitteLaSalle] = useState(false);
  const pointId = vue.vu?.point.id;
  if (pointId === undefined) return null;
  return (
    <div>
      <Retour retour={retour}>{t('tenir.fait.deport.genre')}</Retour>
      <div className="pop-champs">
        <Checkbox label={t('tenir.fait.deport.salle')} checked={quitteLaSalle} onChange={setQuitteLaSalle} />
      </div>
      <ul>
        {genresDeport.map((genre, i) => (
          <Choix
            key={genre}
            icon="aside"
            titre={t(`tenir.fait.deport.${genre}`)}
            effet={t(`tenir.fait.deport.${genre}.effet`)}
            disabled={occupe}
            autoFocus={i === 0}
            onClick={() =>
              noter([{ type: 'deport', membre, pointId, genre, ...(quitteLaSalle ? { quitteLaSalle: true } : {}) }])
            }
          />
        ))}
      </ul>
    </div>
  );
}
