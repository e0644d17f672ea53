import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { MembreId } from '../../../domain/ids.ts';
import { t } from '../../i18n/i18n.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { Button } from '../../kit/Button.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { useShortcut } from '../../kit/shortcuts.ts';
import { TextField } from '../../kit/TextField.tsx';
import { classes } from '../../kit/classes.ts';
import { useGeste } from './actes.ts';
import { useGestes, useHorloge, useTenue } from './contexte.ts';
import type { Vue } from './vue.ts';
import { DISQUES, grouper, sansAccent, type Tuile } from './groupes.ts';

type Touch = (membre: MembreId, ancre: Element) => void;
/** Signs of a name that one line of the two-column list holds. */
const NOM_COURT = 12;

/** Who is in the room. */
export const Personnes = memo(function Personnes({
  vue,
  ouvert,
  onTouch,
}: {
  vue: Vue;
  ouvert: MembreId | undefined;
  onTouch: Touch;
}) {
  const tenue = useTenue();
  const [cherche, setCherche] = useState('');
  const groupes = useMemo(() => grouper(tenue, vue), [tenue, vue]);
  const longs = tenue.seance.membres.some((m) => m.nom.length > NOM_COURT);
  const { ouvrir } = useGestes();
  const { noter } = tenue.actes;
  const { moment } = useHorloge();
  const { refus, geste } = useGeste();
  const filtre = sansAccent(useDeferredValue(cherche).trim());
  const gardes = (tuiles: readonly Tuile[]): readonly Tuile[] =>
    filtre === '' ? tuiles : tuiles.filter((p) => sansAccent(p.complet).includes(filtre));
  const arriver = (membre: MembreId): void => void geste(() => noter([{ type: 'arrivee', membre }], moment));
  useShortcut('f', () => document.querySelector<HTMLElement>('.people .who')?.focus(), {
    label: t('tenir.touche.fait'),
  });
  return (
    <section
      className={classes('people', longs && 'people-longs')}
      aria-label={t('tenir.personnes')}
      onKeyDown={bouger}
    >
      {tenue.seance.membres.length > 24 && (
        <TextField
          label={t('tenir.personne.chercher')}
          labelHidden
          placeholder={t('tenir.personne.chercher')}
          value={cherche}
          onChange={setCherche}
        />
      )}
      {refus && (
        <Notice kind="refus" live>
          {wordRefus(refus)}
        </Notice>
      )}
      <Groupe titre={t('tenir.presents')} n={groupes.presents.length} note={t('tenir.presents.note')}>
        <div className="grid2">
          {gardes(groupes.presents).map((p) => (
            <Nom key={p.id} {...p} ouvert={ouvert === p.id} onTouch={onTouch} />
          ))}
        </div>
      </Groupe>
      {(tenue.reglement.pouvoirs.valeur.permis || groupes.representes.length > 0) && (
        <Groupe titre={t('tenir.representes')} n={groupes.representes.length} note={t('tenir.representes.note')}>
          {gardes(groupes.representes).map((p) => (
            <NomEtArrivee
              key={p.id}
              tuile={p}
              ouvert={ouvert === p.id}
              onTouch={onTouch}
              arriver={arriver}
              levee={tenue.salle.etat.levee}
            />
          ))}
        </Groupe>
      )}
      <Groupe titre={t('tenir.absents')} n={groupes.absents.length} note="">
        {gardes(groupes.absents).map((p) => (
          <NomEtArrivee
            key={p.id}
            tuile={p}
            ouvert={ouvert === p.id}
            onTouch={onTouch}
            arriver={arriver}
            levee={tenue.salle.etat.levee}
          />
        ))}
      </Groupe>
      {!tenue.salle.etat.levee && (
        <Button variant="quiet" icon="plus" onClick={() => ouvrir({ genre: 'installation' })}>
          {t('tenir.installer.titre')}
        </Button>
      )}
    </section>
  );
});

/** Arrows move among the names, as in a list; Tab leaves it. */
function bouger(event: KeyboardEvent<HTMLElement>): void {
  const pas = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (pas === undefined || event.target instanceof HTMLInputElement) return;
  const noms = [...event.currentTarget.querySelectorAll<HTMLElement>('.who')];
  const cible = noms[noms.findIndex((n) => n === document.activeElement) + pas];
  if (cible === undefined) return;
  event.preventDefault();
  cible.focus();
}

function Groupe({ titre, n, note, children }: { titre: string; n: number; note: string; children: ReactNode }) {
  return (
    <>
      <h2>
        {titre} <b>{n}</b>
        <span>{note}</span>
      </h2>
      {children}
    </>
  );
}

const Nom = memo(function Nom({
  id,
  nom,
  complet,
  disque,
  forme,
  note,
  ouvert,
  onTouch,
}: Tuile & { ouvert: boolean; onTouch: Touch }) {
  return (
    <button
      type="button"
      className="who"
      data-membre={id}
      title={complet}
      aria-expanded={ouvert}
      aria-haspopup="dialog"
      onClick={(event) => onTouch(id, event.currentTarget)}
    >
      <span className={classes('disc', DISQUES[forme])} aria-hidden>
        {disque}
      </span>
      <span>
        <b>{nom}</b>
        {note !== '' && <small>{note}</small>}
      </span>
    </button>
  );
});

function NomEtArrivee({
  tuile: p,
  ouvert,
  onTouch,
  arriver,
  levee,
}: {
  tuile: Tuile;
  ouvert: boolean;
  onTouch: Touch;
  arriver: (m: MembreId) => void;
  levee: boolean;
}) {
  return (
    <div className="who-row">
      <Nom {...p} ouvert={ouvert} onTouch={onTouch} />
      <button
        type="button"
        className="btn btn-quiet"
        aria-label={t('tenir.personne.arrivee.de', { nom: p.complet })}
        disabled={levee}
        onClick={() => arriver(p.id)}
      >
        <Icon name="in" size="s" />
        {t('tenir.personne.arrivee')}
      </button>
    </div>
  );
}
