import type { ReactNode } from 'react';
import type { Langue } from '../../../domain/reglement/reglement.ts';
import { langueAuthentique, languesDeSeance, texteDuPoint, type Traduction } from '../../../domain/seance/langues.ts';
import type { Point, Seance } from '../../../domain/seance/seance.ts';
import { record } from '../../../store/record.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { t } from '../../i18n/i18n.ts';
import { Segmented } from '../../kit/Choice.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { RichText } from '../../kit/RichText.tsx';
import { TextArea } from '../../kit/TextField.tsx';
import { useSaisie } from '../commun/useSaisie.ts';

/** « Intitulé, en néerlandais »; the word alone in a sitting of one language. */
const enLangue = (quoi: string, langue: Langue, seule: boolean): string =>
  seule ? quoi : t('preparer.enLangue', { quoi, langue: t(`preparer.langue.${langue}`) });

function Manque({
  manques,
  quoi,
  langue,
}: {
  manques: readonly Traduction[];
  quoi: Traduction['quoi'];
  langue: Langue;
}) {
  if (!manques.some((m) => m.quoi === quoi && m.langue === langue)) return null;
  return (
    <span className="tag tag-alert">
      <Icon name="alert" size="s" />
      {t('preparer.traduction.manque')}
    </span>
  );
}

interface IntitulesProps {
  seance: Seance;
  point: Point;
  manques: readonly Traduction[];
}

/** The title as it will be read in the room, in each language; long ones wrap and stay whole. */
export function Intitules({ seance, point, manques }: IntitulesProps) {
  const langues = languesDeSeance(seance);
  return (
    <div className="deux-langues">
      {langues.map((langue, i) => (
        <div key={langue} data-champ={i === 0 ? 'intitule' : 'intitule-autre'} lang={langue}>
          <Intitule
            seance={seance}
            point={point}
            autre={i === 1}
            label={enLangue(t('preparer.intitule'), langue, langues.length === 1)}
          />
          <Manque manques={manques} quoi="intitule" langue={langue} />
        </div>
      ))}
    </div>
  );
}

function Intitule({ seance, point, autre, label }: { seance: Seance; point: Point; autre: boolean; label: string }) {
  const { texte, setTexte, finir, refus } = useSaisie({
    cle: `${seance.id}/${point.id}/${autre ? 'intituleAutre' : 'intitule'}`,
    valeur: (autre ? point.intituleAutre : point.intitule) ?? '',
    enregistrer: (mots) =>
      record('editPoint', {
        id: seance.id,
        pointId: point.id,
        champs: autre ? { intituleAutre: mots.trim() === '' ? null : mots } : { intitule: mots },
      }),
  });
  return (
    <TextArea
      label={label}
      className="intitule"
      rows={2}
      maxLength={2000}
      value={texte}
      onChange={setTexte}
      onBlur={finir}
      error={refus === undefined ? undefined : wordRefus(refus)}
    />
  );
}

interface TextesDuPointProps extends IntitulesProps {
  nature: 'projet' | 'note';
  label: string;
  placeholder?: string;
  help?: ReactNode & string;
  minHeight: number;
  readOnly: boolean;
}

/** One free text of a point, or two facing each other in a bilingual sitting. */
export function TextesDuPoint({ seance, point, manques, nature, label, ...reste }: TextesDuPointProps) {
  const langues = languesDeSeance(seance);
  return (
    <div className="deux-langues">
      {langues.map((langue, i) => (
        <div key={langue} data-champ={i === 0 ? nature : `${nature}-autre`} lang={langue}>
          <RichText
            texteId={texteDuPoint(seance.id, point.id, nature, i === 1)}
            seanceId={seance.id}
            label={enLangue(label, langue, langues.length === 1)}
            compact
            {...reste}
          />
          <Manque manques={manques} quoi={nature} langue={langue} />
        </div>
      ))}
    </div>
  );
}

/** Which of the two texts prevails when they differ. Nothing to choose in one language. */
export function Authentique({
  seance,
  point,
  onChange,
}: {
  seance: Seance;
  point: Point;
  onChange: (langue: Langue) => void;
}) {
  const langues = languesDeSeance(seance);
  const authentique = langueAuthentique(seance, point);
  if (langues.length < 2 || authentique === undefined) return null;
  return (
    <Segmented
      label={t('preparer.authentique')}
      help={t('preparer.authentique.aide')}
      value={authentique}
      onChange={onChange}
      options={langues.map((value) => ({ value, label: t(`preparer.authentique.${value}`) }))}
    />
  );
}
