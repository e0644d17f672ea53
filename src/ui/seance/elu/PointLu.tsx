import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { estLecture } from '../../../domain/droits/lire.ts';
import { enHuisClos } from '../../../domain/seance/huisClos.ts';
import type { Membre, Point, Seance } from '../../../domain/seance/seance.ts';
import { lireTextesBruts } from '../../../store/lecturesSeances.ts';
import { tailleFichier } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { nomDuMembre } from '../../i18n/operationNoms.ts';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { RichText } from '../../kit/RichText.tsx';
import type { Droits } from '../../shell/useDroits.ts';
import { ouvrirPiece } from '../tenir/ouvrirPiece.ts';
import { MesNotes } from './MesNotes.tsx';

interface PointLuProps {
  seance: Seance;
  numero: string;
  point: Point;
  moi: Membre | undefined;
  droits: Droits;
}

/** One point to read: its draft, its note, its papers, then one's own notes, in the thumb's area. */
export function PointLu({ seance, numero, point, moi, droits }: PointLuProps) {
  const textes = useLiveQuery(() => lireTextesBruts(seance.id), [seance.id]);
  const [absente, setAbsente] = useState(false);
  const compte = droits.acces?.compte;
  const peutNoter = droits.peut('writeNote', `perso:${compte ?? ''}`, { note: { compte } });
  const lisible = (nature: 'projet' | 'note') =>
    (textes?.get(`${seance.id}/${point.id}/${nature}`) ?? '').trim() !== '';
  const reserve = useMemo(
    () => estLecture(seance.scope) && enHuisClos(seance).points.has(point.id),
    [seance, point.id],
  );
  const textesLus = (['note', 'projet'] as const).filter(lisible);
  return (
    <article>
      <h2 className="t-title">
        <span className="vh">{numero}. </span>
        {point.intitule}
      </h2>
      <p className="t-small">
        {point.rapporteur !== undefined && t('elu.rapporteur', { nom: nomDuMembre({ seance }, point.rapporteur) })}{' '}
        {point.huisClos === true && <span className="tag">{t('elu.huisClos')}</span>}
      </p>
      {reserve && <Notice>{t('elu.reserve')}</Notice>}
      {point.pieces.length > 0 && (
        <ul className="elu-pieces">
          {point.pieces.map((piece) => (
            <li key={piece.id}>
              <Button
                icon="file"
                aria-label={t('elu.piece.ouvrir', { nom: piece.nom })}
                onClick={() => {
                  void ouvrirPiece(piece).then((refus) => {
                    setAbsente(refus !== undefined);
                  });
                }}
              >
                {piece.nom}, {tailleFichier(piece.octets)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {absente && (
        <Notice kind="alert" live>
          {t('elu.piece.absente')}
        </Notice>
      )}
      {textesLus.map((nature) => (
        <section key={nature} className="elu-texte">
          <h3 className="t-label">{t(`elu.${nature}`)}</h3>
          <RichText
            texteId={`${seance.id}/${point.id}/${nature}`}
            seanceId={seance.id}
            label={t(`elu.${nature}`)}
            labelHidden
            readOnly
          />
        </section>
      ))}
      {!reserve && textes !== undefined && textesLus.length === 0 && point.pieces.length === 0 && (
        <p className="t-small">{t('elu.rien')}</p>
      )}
      {compte !== undefined && peutNoter && (
        <MesNotes compte={compte} seanceId={seance.id} pointId={point.id} moi={moi} />
      )}
    </article>
  );
}
