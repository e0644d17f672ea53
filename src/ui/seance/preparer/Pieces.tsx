import { useState } from 'react';
import type { Piece, Point, Seance } from '../../../domain/seance/seance.ts';
import { addFichier, openFichier } from '../../../store/fichiers.ts';
import type { Intention } from '../../../store/record.ts';
import { tailleFichier } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { Button, IconButton } from '../../kit/Button.tsx';
import { FileDrop } from '../../kit/FileDrop.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';

/** The files of a point: joined, opened, taken off, put back. A file refused says why, beside the field. */
export function Pieces({ seance, point }: { seance: Seance; point: Point }) {
  const { faire, refus } = useActe();
  const [erreurs, setErreurs] = useState<readonly string[]>([]);
  const [encours, setEncours] = useState(false);
  const [otee, setOtee] = useState<Piece>();

  const joindre = async (files: readonly File[]) => {
    setEncours(true);
    setErreurs([]);
    try {
      const recus = await Promise.all(files.map((file) => addFichier(file)));
      setErreurs(recus.flatMap((r) => (r.ok ? [] : [wordRefus(r.refus)])));
      const actes = recus.flatMap((r): Intention[] =>
        r.ok ? [{ acte: 'joinPiece', charge: { id: seance.id, pointId: point.id, piece: r.value } }] : [],
      );
      if (actes.length > 0) await faire(...actes);
    } finally {
      setEncours(false);
    }
  };

  return (
    <div className="field">
      <h3 className="field-label">{t('preparer.pieces')}</h3>
      {point.pieces.length > 0 && (
        <ul className="lines">
          {point.pieces.map((piece) => (
            <li key={piece.id}>
              <button type="button" className="piece" onClick={() => void ouvrir(piece, setErreurs)}>
                <Icon name="file" size="s" />
                <span>{piece.nom}</span>
                <span className="t-note">{tailleFichier(piece.octets)}</span>
              </button>
              <IconButton
                icon="trash"
                label={t('preparer.pieces.retirer', { nom: piece.nom })}
                onClick={() => {
                  void faire({
                    acte: 'removePiece',
                    charge: { id: seance.id, pointId: point.id, pieceId: piece.id },
                  }).then((ok) => {
                    if (ok) setOtee(piece);
                  });
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {otee !== undefined && !point.pieces.some((p) => p.id === otee.id) && (
        <Notice live title={t('preparer.pieces.retiree', { nom: otee.nom })}>
          <Button
            icon="undo"
            onClick={() => {
              void faire({ acte: 'joinPiece', charge: { id: seance.id, pointId: point.id, piece: otee } });
            }}
          >
            {t('preparer.remettre')}
          </Button>
        </Notice>
      )}
      <FileDrop
        label={t(encours ? 'preparer.pieces.encours' : 'preparer.pieces.joindre')}
        multiple
        disabled={encours}
        onFiles={(files) => void joindre(files)}
        error={erreurs.length === 0 ? undefined : erreurs.join(' ')}
      />
      <RefusNotice refus={refus} />
    </div>
  );
}

/** In a tab of its own where the browser can show it; else saved. */
async function ouvrir(piece: Piece, dire: (erreurs: readonly string[]) => void): Promise<void> {
  const fichier = await openFichier(piece.sha256);
  if (fichier === undefined) {
    dire([t('preparer.pieces.absente', { nom: piece.nom })]);
    return;
  }
  const url = URL.createObjectURL(fichier.blob);
  const lien = document.createElement('a');
  lien.href = url;
  if (/^(?:application\/pdf|image\/|text\/plain)/.test(piece.type)) lien.target = '_blank';
  else lien.download = piece.nom;
  lien.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
