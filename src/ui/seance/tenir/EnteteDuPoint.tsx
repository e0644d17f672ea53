import { useState } from 'react';
import { Link } from 'wouter';
import type { SortPoint } from '../../../domain/seance/fait.ts';
import type { Piece } from '../../../domain/seance/seance.ts';
import { tailleFichier } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { IconButton } from '../../kit/Button.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Menu } from '../../kit/Menu.tsx';
import type { MenuEntry } from '../../kit/Menu.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { routes } from '../../shell/routes.ts';
import { useGeste } from './actes.ts';
import { membreDe, useGestes, useHorloge, useTenue } from './contexte.ts';
import { genreDe, nommer } from './noms.ts';
import { ouvrirPiece } from './ouvrirPiece.ts';
import type { Vue } from './vue.ts';

/** Number in the margin; title, rapporteur, papers, and the acts on the point that are rarer than its vote. */
export function EnteteDuPoint({ vue }: { vue: Vue }) {
  const tenue = useTenue();
  const { salle, seance } = tenue;
  const { moment } = useHorloge();
  const { refus, geste } = useGeste();
  const { choisir, ouvrir } = useGestes();
  const { vu } = vue;
  if (vu === undefined) return null;
  const { point, numero } = vu;
  const rapporteur =
    point.rapporteur === undefined || !salle.membres.has(point.rapporteur)
      ? undefined
      : membreDe(tenue, point.rapporteur);
  const noter = (sort: SortPoint) => {
    void geste(() => tenue.actes.noter([{ type: 'point', pointId: point.id, sort }], moment)).then((ok) => {
      if (ok) choisir(sort === 'aborde' || sort === 'ajoute' ? point.id : undefined);
    });
  };
  return (
    <div className="entry">
      <span className="bignum" aria-label={t('tenir.point', { numero })}>
        {numero}
      </span>
      <div className="now-body now-head">
        <div>
          <h2 className={point.intitule.length > 120 ? 't-section' : 't-title'}>{point.intitule}</h2>
          <p className="now-meta">
            {rapporteur && (
              <span>
                {t('tenir.point.rapporteur', { genre: genreDe(rapporteur), nom: nommer(salle.membres, rapporteur.id) })}
              </span>
            )}
            {point.huisClos === true && <span>{t('tenir.point.huis-clos')}</span>}
            {point.ajouteEnSeance === true && <span>{t('tenir.point.ajoute')}</span>}
            {point.pieces.map((piece) => (
              <PieceDuPoint key={piece.id} piece={piece} />
            ))}
            <Link href={`${routes.seance(seance.id, 'preparer')}?point=${point.id}`}>
              <Icon name="doc" size="s" /> {t('tenir.point.projet')}
            </Link>
          </p>
          {refus && (
            <Notice kind="refus" live>
              {wordRefus(refus)}
            </Notice>
          )}
        </div>
        <Menu
          label={t('tenir.point.actes', { numero })}
          trigger={<IconButton icon="more" label={t('tenir.point.actes', { numero })} />}
          entries={entrees(salle.etat.sorts.get(point.id), noter, () => ouvrir({ genre: 'ordre' }))}
        />
      </div>
    </div>
  );
}

function entrees(sort: SortPoint | undefined, noter: (sort: SortPoint) => void, ouvrirOrdre: () => void): MenuEntry[] {
  const acte = (
    id: 'reporter' | 'retirer' | 'refuser' | 'remettre' | 'reprendre',
    icon: MenuEntry['icon'],
    vers: SortPoint,
  ): MenuEntry => ({
    id,
    label: t(`tenir.point.${id}`),
    ...(icon === undefined ? {} : { icon }),
    onSelect: () => noter(vers),
  });
  const ordre: MenuEntry = {
    id: 'ordre',
    label: t('tenir.point.ordre'),
    icon: 'list',
    onSelect: ouvrirOrdre,
  };
  if (sort === 'reporte' || sort === 'retire' || sort === 'refuse') return [acte('remettre', 'undo', 'ajoute'), ordre];
  return [
    acte('reporter', 'right', 'reporte'),
    acte('retirer', 'x', 'retire'),
    ...(sort === 'ajoute' ? [acte('refuser', 'aside', 'refuse')] : []),
    ...(sort === 'aborde' ? [acte('reprendre', 'undo', 'aborde')] : []),
    ordre,
  ];
}

function PieceDuPoint({ piece }: { piece: Piece }) {
  const [refus, setRefus] = useState<string>();
  return (
    <span>
      <button
        type="button"
        className="now-piece"
        onClick={() => {
          void ouvrirPiece(piece).then((r) => setRefus(r === undefined ? undefined : wordRefus(r)));
        }}
      >
        <Icon name="file" size="s" /> {piece.nom} <small>({tailleFichier(piece.octets)})</small>
      </button>
      {refus !== undefined && <span className="tag tag-refus">{refus}</span>}
    </span>
  );
}
