import type { Charge } from '../../../domain/apply.ts';
import { traductionsManquantes } from '../../../domain/seance/langues.ts';
import { demandeProjet, type TextesBruts } from '../../../domain/seance/manques.ts';
import { placePropre, placeSousPoint } from '../../../domain/seance/deplacer.ts';
import type { PointNumerote } from '../../../domain/seance/ordre.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import { genresPoint, type Seance } from '../../../domain/seance/seance.ts';
import { articleDit } from '../../i18n/articleDit.ts';
import { nomComplet } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { Segmented } from '../../kit/Choice.tsx';
import { Select } from '../../kit/Select.tsx';
import { personne } from '../commun/personne.ts';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { useImmediat } from '../commun/useImmediat.ts';
import { Authentique, Intitules, TextesDuPoint } from './DeuxLangues.tsx';
import { consequence } from './genres.ts';
import type { GestesPoints } from './gestesPoints.ts';
import { Interesses } from './Interesses.tsx';
import { Matiere } from './Matiere.tsx';
import { Pieces } from './Pieces.tsx';
import { SeanceApprouvee } from './SeanceApprouvee.tsx';

const AUCUN = 'aucun';

interface PanneauPointProps {
  seance: Seance;
  textes: TextesBruts;
  ligne: PointNumerote;
  gestes: GestesPoints;
  scelle: boolean;
  onRetour: () => void;
}

/** All that one point holds. Each field is written on its own, as soon as it is given. */
export function PanneauPoint({ seance, textes, ligne, gestes, scelle, onRetour }: PanneauPointProps) {
  const { point, numero, profondeur } = ligne;
  const manques = traductionsManquantes(seance, textes, [ligne]);
  const { faire, refus } = useActe();
  const editer = (champs: Charge<'editPoint'>['champs']) =>
    faire({ acte: 'editPoint', charge: { id: seance.id, pointId: point.id, champs } });
  const [genre, setGenre] = useImmediat(point.genre, (suite) => editer({ genre: suite }));
  const [huisClos, setHuisClos] = useImmediat(point.huisClos === true, (oui) =>
    editer({ huisClos: oui ? true : null }),
  );
  const connu = seance.membres.some((m) => m.id === point.rapporteur) ? (point.rapporteur ?? AUCUN) : AUCUN;
  const [rapporteur, setRapporteur] = useImmediat(connu, (id) => editer({ rapporteur: id === AUCUN ? null : id }));
  const suite = consequence(seance, genre);
  const r = reglementDeSeance(seance);
  const niveau = profondeur === 1 ? placePropre(seance, point.id) : placeSousPoint(seance, point.id);
  return (
    <>
      <Button variant="quiet" icon="left" className="retour" onClick={onRetour}>
        {t('preparer.retour')}
      </Button>
      <h2 className="t-label">{t('preparer.point', { numero })}</h2>
      <fieldset className="panneau-champs" disabled={scelle}>
        <Intitules {...{ seance, point, manques }} />
        <Authentique seance={seance} point={point} onChange={(authentique) => void editer({ authentique })} />
        <RefusNotice refus={refus} />
        <Segmented
          label={t('preparer.genre')}
          className="genres"
          value={genre}
          onChange={setGenre}
          options={genresPoint.map((g) => ({ value: g, label: t(`preparer.genre.${g}`) }))}
          help={
            <>
              {suite.texte} <span className="law">{suite.article}</span>
            </>
          }
        />
        {point.genre === 'approbation-pv' && (
          <SeanceApprouvee seance={seance} point={point} onChange={(champs) => void editer(champs)} />
        )}
        <Select
          label={t('preparer.rapporteur')}
          value={rapporteur}
          onChange={setRapporteur}
          options={[
            { value: AUCUN, label: t('preparer.rapporteur.aucun') },
            ...seance.membres.map((m) => ({ value: m.id, label: nomComplet(personne(m)) })),
          ]}
        />
        {point.genre !== 'approbation-pv' && (
          <TextesDuPoint
            {...{ seance, point, manques }}
            nature="projet"
            label={t(demandeProjet(point.genre) ? 'preparer.projet' : `preparer.texte.${point.genre as 'question'}`)}
            placeholder={t(demandeProjet(point.genre) ? 'preparer.projet.invite' : 'preparer.texte.invite')}
            minHeight={7}
            readOnly={scelle}
          />
        )}
        {r.noteSynthese.valeur && (
          <TextesDuPoint
            {...{ seance, point, manques }}
            nature="note"
            label={t('preparer.note')}
            help={t('preparer.note.aide', { article: articleDit(r.noteSynthese.source) })}
            minHeight={5}
            readOnly={scelle}
          />
        )}
        <Pieces seance={seance} point={point} />
        <Interesses seance={seance} point={point} onChange={(interesses) => void editer({ interesses })} />
        <Checkbox
          label={t('preparer.huisClos')}
          note={t('preparer.huisClos.note', { article: articleDit(r.huisClos.source) })}
          checked={huisClos}
          onChange={setHuisClos}
        />
        <Matiere seance={seance} point={point} />
        <hr className="rule" />
        <div className="actions">
          {niveau !== undefined && (
            <Button onClick={() => gestes.changerNiveau(point.id)}>
              {t(profondeur === 1 ? 'preparer.niveau.sortir' : 'preparer.niveau.sous')}
            </Button>
          )}
          <Button variant="danger" icon="trash" onClick={() => void gestes.retirer(point.id, true)}>
            {t('preparer.retirer')}
          </Button>
        </div>
      </fieldset>
    </>
  );
}
