import { ordreDuJour } from '../../../domain/seance/ordre.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { dateSansJour } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { saveAs } from '../../kit/telecharger.ts';
import { nomFichier } from '../commun/nomFichier.ts';
import { useTextesFiges } from './useTextesFiges.ts';

const NATURES = ['projet', 'note', 'debats'] as const;

/** « point 3, débats », from the id of a free text. */
function ou(seance: Seance, texteId: string): string {
  const [, pointId = '', nature = ''] = texteId.split('/');
  const numero = ordreDuJour(seance).find((n) => n.point.id === pointId)?.numero ?? 'aucun';
  return t('publier.textes.ou', { numero, nature: NATURES.find((n) => n === nature) ?? 'autre' });
}

/** The paper and the application never disagree in silence: what was written since the texts were frozen is told. */
export function TextesFiges({ seance }: { seance: Seance }) {
  const ecarts = useTextesFiges(seance);
  return ecarts.map(({ moment, le, page, textes }) => (
    <Notice
      key={moment}
      kind={moment === 'arret' ? 'alert' : 'info'}
      title={t(`publier.textes.${moment}`, { date: dateSansJour(le) })}
    >
      {page === undefined ? (
        <p>{t('publier.textes.absents')}</p>
      ) : (
        <>
          <ul>
            {textes.map((id) => (
              <li key={id}>{ou(seance, id)}</li>
            ))}
          </ul>
          <div className="actions">
            <Button
              icon="save"
              onClick={() => {
                saveAs(
                  new Blob([page], { type: 'text/html' }),
                  `${nomFichier(seance, t(`publier.textes.fichier.${moment}`))}.html`,
                );
              }}
            >
              {t('publier.textes.ouvrir')}
            </Button>
          </div>
        </>
      )}
    </Notice>
  ));
}
