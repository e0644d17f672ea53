import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { MembreId } from '../../../domain/ids.ts';
import { genresDeport, receptionsPouvoir } from '../../../domain/seance/fait.ts';
import { heure, initiales } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { Button } from '../../kit/Button.tsx';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { Segmented } from '../../kit/Choice.tsx';
import { classes } from '../../kit/classes.ts';
import { Icon } from '../../kit/Icon.tsx';
import type { IconName } from '../../kit/Icon.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Popover } from '../../kit/Popover.tsx';
import { useGeste, type NouveauFait } from './actes.ts';
import { membreDe, useHorloge, useTenue } from './contexte.ts';
import { entreesDuMenu, type Entree, type Suite } from './entreesDuMenu.ts';
import { HeureDuFait } from './HeureDuFait.tsx';
import { genreDe, nommer } from './noms.ts';
import type { Vue } from './vue.ts';

interface MenuProps {
  membreId: MembreId;
  ancre: Element;
  vue: Vue;
  onClose: () => void;
}

/** What may happen to one person now: each fact with its consequence and its key. */
export function MenuFait({ membreId, ancre, vue, onClose }: MenuProps) {
  const tenue = useTenue();
  const { moment: present } = useHorloge();
  const [moment, setMoment] = useState(present);
  const [suite, setSuite] = useState<Suite>();
  const { refus, occupe, geste } = useGeste();
  const ref = useRef<Element | null>(ancre);
  const membre = membreDe(tenue, membreId);
  const nom = nommer(tenue.salle.membres, membreId);
  const entrees = entreesDuMenu(tenue, vue, membreId);

  const noter = (faits: readonly NouveauFait[]) => {
    void geste(() => tenue.actes.noter(faits, moment)).then((ok) => {
      if (ok) onClose();
    });
  };
  const choisir = (entree: Entree) => {
    if ('faits' in entree) noter(entree.faits);
    else setSuite(entree.suite);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (
      event.target instanceof HTMLInputElement ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey ||
      suite !== undefined
    )
      return;
    const entree = entrees.find((e) => e.touche.toLowerCase() === event.key.toLowerCase());
    if (entree === undefined) return;
    event.preventDefault();
    choisir(entree);
  };
  const depuis = tenue.salle.depuis.get(membreId);
  const estLa = tenue.salle.etat.presents.has(membreId);
  return (
    <Popover label={t('tenir.fait.menu', { nom })} open onClose={onClose} anchor={ref}>
      <div className="pop-fait" onKeyDown={onKeyDown}>
        <header>
          <span className={classes('disc', 'disc-big', !estLa && 'disc-absent')} aria-hidden>
            {initiales({ nom: membre.nom, prenom: membre.prenom })}
          </span>
          <span>
            <b>{nom}</b>
            {estLa && depuis !== undefined && depuis !== '' && (
              <span className="t-note">{t('tenir.fait.depuis', { genre: genreDe(membre), heure: heure(depuis) })}</span>
            )}
          </span>
        </header>
        <HeureDuFait moment={moment} onChange={setMoment} dateSeance={tenue.seance.date} />
        {refus && (
          <Notice kind="refus" live>
            {wordRefus(refus)}
          </Notice>
        )}
        {suite === undefined && (
          <ul>
            {entrees.map((e, i) => (
              <Choix
                key={e.titre}
                icon={e.icon}
                titre={e.titre}
                effet={e.effet}
                touche={e.touche}
                disabled={occupe}
                autoFocus={i === 0}
                onClick={() => choisir(e)}
              />
            ))}
          </ul>
        )}
        {(suite === 'pouvoir' || suite === 'depart-pouvoir') && (
          <ChoixMandataire
            mandant={membreId}
            depart={suite === 'depart-pouvoir'}
            noter={noter}
            occupe={occupe}
            retour={() => setSuite(undefined)}
          />
        )}
        {suite === 'deport' && (
          <ChoixDeport membre={membreId} vue={vue} noter={noter} occupe={occupe} retour={() => setSuite(undefined)} />
        )}
      </div>
    </Popover>
  );
}

interface ChoixProps {
  icon: IconName;
  titre: string;
  effet?: string | undefined;
  touche?: string | undefined;
  disabled: boolean;
  autoFocus?: boolean;
  onClick: () => void;
}

function Choix({ icon, titre, effet, touche, disabled, autoFocus = false, onClick }: ChoixProps) {
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

function ChoixMandataire({
  mandant,
  depart,
  noter,
  occupe,
  retour,
}: SuiteProps & { mandant: MembreId; depart: boolean }) {
  const { seance, reglement, salle } = useTenue();
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
          return (
            <Choix
              key={m.id}
              icon={n >= parMandataire ? 'alert' : 'key'}
              titre={nommer(salle.membres, m.id)}
              effet={
                n > 0
                  ? t('tenir.fait.pouvoir.porte', { n, max: parMandataire, article: reglement.pouvoirs.source.article })
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

function ChoixDeport({ membre, vue, noter, occupe, retour }: SuiteProps & { membre: MembreId; vue: Vue }) {
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
