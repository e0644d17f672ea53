import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { MembreId } from '../../../domain/ids.ts';
import { heure, initiales } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { classes } from '../../kit/classes.ts';
import { Notice } from '../../kit/Notice.tsx';
import { Popover } from '../../kit/Popover.tsx';
import { useGeste, type NouveauFait } from './actes.ts';
import { membreDe, useGestes, useHorloge, useTenue } from './contexte.ts';
import { entreesDuMenu, type Entree, type Suite } from './entreesDuMenu.ts';
import { HeureDuFait } from './HeureDuFait.tsx';
import { genreDe, nommer } from './noms.ts';
import type { Vue } from './vue.ts';
import { Choix, ChoixDeport, ChoixMandataire } from './ChoixDuMenu.tsx';

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
  const { ouvrir } = useGestes();
  const [moment, setMoment] = useState(present);
  const [suite, setSuite] = useState<Suite>();
  const { refus, occupe, geste } = useGeste();
  const ref = useRef<HTMLSpanElement>(null);
  const [place] = useState(() => aCoteDeLaListe(ancre));
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
    else if (entree.suite === 'suppleance') {
      // A name may have to be typed: a sheet of its own leaves room for it.
      onClose();
      ouvrir({ genre: 'suppleance', membre: membreId });
    } else setSuite(entree.suite);
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
    <>
      <span ref={ref} className="menu-ancre" style={place} aria-hidden />
      <Popover label={t('tenir.fait.menu', { nom })} open onClose={onClose} anchor={ref}>
        <div className="pop-fait" onKeyDown={onKeyDown}>
          <header>
            <span className={classes('disc', 'disc-big', !estLa && 'disc-absent')} aria-hidden>
              {initiales({ nom: membre.nom, prenom: membre.prenom })}
            </span>
            <span>
              <b>{nom}</b>
              {estLa && depuis !== undefined && depuis !== '' && (
                <span className="t-note">
                  {t('tenir.fait.depuis', { genre: genreDe(membre), heure: heure(depuis) })}
                </span>
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
    </>
  );
}

/** Beside the whole list, so that the menu covers no name of it; on a phone, beside the name. */
function aCoteDeLaListe(ancre: Element): { left: number; top: number; height: number } {
  const nom = ancre.getBoundingClientRect();
  const liste = ancre.closest('.people')?.getBoundingClientRect() ?? nom;
  const etroit = liste.width > window.innerWidth / 2;
  return { left: etroit ? 2 : liste.right - 2, top: nom.top, height: nom.height };
}
