import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { TextesBruts } from '../../../domain/seance/manques.ts';
import { ordreDuJour } from '../../../domain/seance/ordre.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { t } from '../../i18n/i18n.ts';
import { useShortcut } from '../../kit/shortcuts.ts';
import { useActe } from '../../kit/useActe.ts';
import { Colonne } from './Colonne.tsx';
import { gestesPoints } from './gestesPoints.ts';
import { PanneauPoint } from './PanneauPoint.tsx';
import { SansPoint } from './SansPoint.tsx';

/** Gives the focus to the row of a point, or to the field that adds one. */
const focusOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();

/** The editor of a text comes after its screen: it is awaited for a second. */
async function focusWhenThere(selector: string): Promise<void> {
  for (let i = 0; i < 20; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const field = document.querySelector<HTMLElement>(selector);
    if (field === null) continue;
    field.focus();
    return;
  }
}

/** The two columns, and which point is at work. `?point=` names it, so that an alert elsewhere can lead here. */
export function Pupitre({ seance, textes }: { seance: Seance; textes: TextesBruts }) {
  const [params] = useSearchParams();
  const lignes = ordreDuJour(seance);
  const demande = params.get('point');
  const [courant, setCourant] = useState(demande ?? lignes[0]?.point.id);
  // Below the width of two columns, the panel takes the place of the list, and only when asked for.
  const [ouvert, setOuvert] = useState(demande !== null);
  const acteur = useActe();
  const gestes = gestesPoints(seance, acteur);
  const scelle = seance.pv.arrete !== undefined;
  const panneau = useRef<HTMLElement>(null);
  const index = lignes.findIndex((l) => l.point.id === courant);
  const ligne = lignes[index];
  const retire = seance.points.find((p) => p.id === courant && p.supprime === true);

  // A point added at the end of a long ordre du jour, or reached by keys, comes into view.
  useEffect(() => {
    if (courant !== undefined) document.querySelector(`[data-row="${courant}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [courant, lignes.length]);

  const ouvrir = (id: string, manque?: string) => {
    setCourant(id);
    setOuvert(true);
    panneau.current?.scrollTo({ top: 0 });
    if (manque !== undefined) void focusWhenThere(`.panneau [data-champ='${manque}'] :is(textarea, [contenteditable])`);
  };
  const choisir = (pas: number) => {
    const suivant = lignes[index === -1 ? 0 : index + pas]?.point.id;
    if (suivant === undefined) return;
    setCourant(suivant);
    focusOn(`[data-row="${suivant}"]`);
  };
  const bouger = (pas: -1 | 1) => {
    if (courant !== undefined) gestes.pousser(courant, pas);
  };

  useShortcut('n', () => focusOn('#nouveau-point'), { label: t('preparer.touche.nouveau'), enabled: !scelle });
  useShortcut('ArrowUp', () => choisir(-1), { label: t('preparer.touche.precedent') });
  useShortcut('ArrowDown', () => choisir(1), { label: t('preparer.touche.suivant') });
  useShortcut('Alt+ArrowUp', () => bouger(-1), {
    label: t('preparer.touche.monter'),
    enabled: !scelle,
    whileTyping: true,
  });
  useShortcut('Alt+ArrowDown', () => bouger(1), {
    label: t('preparer.touche.descendre'),
    enabled: !scelle,
    whileTyping: true,
  });
  useShortcut('i', () => focusOn('.intitule textarea'), { label: t('preparer.touche.intitule') });
  useShortcut('>', () => ligne && gestes.changerNiveau(ligne.point.id), {
    label: t('preparer.touche.niveau'),
    enabled: !scelle,
  });
  useShortcut('Delete', () => ligne && void gestes.retirer(ligne.point.id, true), {
    label: t('preparer.touche.retirer'),
    enabled: !scelle,
  });

  return (
    <div className="screen-fill work preparer" data-open={ouvert}>
      <Colonne
        {...{ seance, textes, lignes, gestes, acteur, scelle, courant }}
        onCourant={setCourant}
        onOuvrir={ouvrir}
      />
      <aside
        className="panneau"
        ref={panneau}
        // On a sealed sitting nothing in it can be focused, and the keyboard must still scroll it.
        tabIndex={scelle ? 0 : undefined}
        aria-label={ligne ? t('preparer.point', { numero: ligne.numero }) : t('preparer.panneau')}
      >
        {ligne ? (
          <PanneauPoint
            key={ligne.point.id}
            {...{ seance, textes, ligne, gestes, scelle }}
            onRetour={() => {
              setOuvert(false);
              requestAnimationFrame(() => focusOn(`[data-row="${ligne.point.id}"]`));
            }}
          />
        ) : (
          <SansPoint retire={retire} gestes={gestes} onRetour={() => setOuvert(false)} />
        )}
      </aside>
    </div>
  );
}
