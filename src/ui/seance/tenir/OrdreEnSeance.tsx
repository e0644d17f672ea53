import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { genresPoint, type GenrePoint } from '../../../domain/seance/seance.ts';
import { rangApres } from '../../../store/rang.ts';
import { articleDit } from '../../i18n/articleDit.ts';
import { t } from '../../i18n/i18n.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { Button, IconButton } from '../../kit/Button.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { dater, useGeste } from './actes.ts';
import { useGestes, useHorloge, useTenue, type Tenue } from './contexte.ts';
import { rangDeplace } from './rangDeplace.ts';

function etatDuPoint({ salle }: Tenue, pointId: string): string {
  if ((salle.scrutins.get(pointId) ?? []).length > 0) return t('tenir.ordre.etat.vote');
  const sort = salle.etat.sorts.get(pointId);
  return sort === undefined ? '' : t(`tenir.ordre.etat.${sort}`);
}

/** The order of business as the sitting goes: see a point, move it, add one with the council's agreement. */
export function OrdreEnSeance({ onClose }: { onClose: () => void }) {
  const tenue = useTenue();
  const { seance, salle, actes } = tenue;
  const { choisir } = useGestes();
  const { refus, occupe, geste } = useGeste();
  const deplacer = (pointId: string, pas: 1 | -1) => {
    const rang = rangDeplace(salle.ordre, pointId, pas);
    if (rang !== undefined)
      void geste(() => actes.faire([{ acte: 'editPoint', charge: { id: seance.id, pointId, champs: { rang } } }]));
  };
  return (
    <Dialog title={t('tenir.ordre.titre')} open onClose={onClose} wide>
      {refus && (
        <Notice kind="refus" live>
          {wordRefus(refus)}
        </Notice>
      )}
      <ol className="ordre-seance">
        {salle.ordre.map(({ point, numero, profondeur }) => (
          <li key={point.id} className={profondeur === 1 ? 'ordre-sous' : undefined}>
            <span className="num">{numero}</span>
            <button
              type="button"
              className="ordre-point"
              onClick={() => {
                choisir(point.id);
                onClose();
              }}
            >
              {point.intitule} <small>{etatDuPoint(tenue, point.id)}</small>
            </button>
            <IconButton
              icon="up"
              label={t('tenir.ordre.monter', { numero })}
              disabled={occupe || rangDeplace(salle.ordre, point.id, -1) === undefined}
              onClick={() => deplacer(point.id, -1)}
            />
            <IconButton
              icon="down"
              label={t('tenir.ordre.descendre', { numero })}
              disabled={occupe || rangDeplace(salle.ordre, point.id, 1) === undefined}
              onClick={() => deplacer(point.id, 1)}
            />
          </li>
        ))}
      </ol>
      <AjoutDePoint onClose={onClose} />
    </Dialog>
  );
}

function AjoutDePoint({ onClose }: { onClose: () => void }) {
  const { seance, salle, actes, reglement } = useTenue();
  const { moment } = useHorloge();
  const { choisir } = useGestes();
  const { refus, occupe, geste } = useGeste();
  const [intitule, setIntitule] = useState('');
  const [genre, setGenre] = useState<GenrePoint>('deliberation');
  const [parent, setParent] = useState('aucun');
  const [manque, setManque] = useState(false);
  const ajouter = async (sort: 'ajoute' | 'refuse') => {
    if (intitule.trim() === '') {
      setManque(true);
      return;
    }
    const point = {
      id: uuidv7(),
      rang: rangApres(seance.points),
      intitule: intitule.trim(),
      genre,
      ajouteEnSeance: true,
      ...(parent === 'aucun' ? {} : { parentId: parent }),
    };
    const fait = dater(seance, [{ type: 'point', pointId: point.id, sort }], moment)[0];
    if (fait === undefined) return;
    const ok = await geste(() =>
      actes.faire([
        { acte: 'addPoint', charge: { id: seance.id, point } },
        { acte: 'recordFait', charge: { id: seance.id, fait } },
      ]),
    );
    if (!ok) return;
    if (sort === 'ajoute') choisir(point.id);
    onClose();
  };
  return (
    <section aria-label={t('tenir.ordre.ajouter')} className="ordre-ajout">
      <h3 className="t-sub">{t('tenir.ordre.ajouter')}</h3>
      <p className="t-small">{motsHorsOrdreDuJour(reglement)}</p>
      <TextField
        register
        label={t('tenir.ordre.intitule')}
        value={intitule}
        error={manque && intitule.trim() === '' ? t('tenir.ordre.intitule.manque') : undefined}
        onChange={setIntitule}
      />
      <div className="row-fields">
        <Select
          label={t('tenir.genre.point')}
          value={genre}
          options={genresPoint.map((g) => ({ value: g, label: t(`tenir.genre.${g}`) }))}
          onChange={setGenre}
        />
        <Select
          label={t('tenir.ordre.sous')}
          value={parent}
          options={[
            { value: 'aucun', label: t('tenir.ordre.sous.aucun') },
            ...salle.ordre
              .filter((n) => n.profondeur === 0)
              .map((n) => ({ value: n.point.id, label: `${n.numero} ${n.point.intitule}` })),
          ]}
          onChange={setParent}
        />
      </div>
      {refus && (
        <Notice kind="refus" live>
          {wordRefus(refus)}
        </Notice>
      )}
      <div className="actions">
        <Button variant="primary" icon="plus" disabled={occupe} onClick={() => void ajouter('ajoute')}>
          {t('tenir.ordre.accepte')}
        </Button>
        <Button icon="x" disabled={occupe} onClick={() => void ajouter('refuse')}>
          {t('tenir.ordre.refuse')}
        </Button>
      </div>
    </section>
  );
}

/** Whether a point that was on no ordre du jour may be treated, and who says so. */
function motsHorsOrdreDuJour({ pointHorsOrdreDuJour }: Tenue['reglement']): string {
  const { valeur, source } = pointHorsOrdreDuJour;
  if (valeur.regle === 'libre') return t('tenir.ordre.accord.libre');
  if (valeur.part === undefined) return t('tenir.ordre.accord.aide');
  const [n, d] = valeur.part.fraction;
  return t('tenir.ordre.accord.part', {
    n,
    d,
    noms: valeur.nomsAuPv === true ? 'oui' : 'non',
    article: articleDit(source),
  });
}
