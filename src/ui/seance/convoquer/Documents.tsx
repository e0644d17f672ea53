import type { Seance } from '../../../domain/seance/seance.ts';
import { t } from '../../i18n/i18n.ts';
import { DocumentActions } from '../../kit/document/DocumentActions.tsx';
import { nomFichier } from '../commun/nomFichier.ts';
import { composer, composerNominatives, documentsConvocation, joints } from './documents.ts';
import { PouvoirsAuTerme } from './PouvoirsAuTerme.tsx';
import { Liasse } from './Liasse.tsx';
import { envoiDe, type CoordonneesPar } from './marquer.ts';

/** The documents of the convocation, each to print, to finish in Word, or as a PDF. */
export function Documents({ seance, coordonnees }: { seance: Seance; coordonnees: CoordonneesPar }) {
  const surPapier = seance.membres
    .filter((m) => envoiDe(seance, coordonnees, m.id).canal !== 'courriel')
    .map((m) => m.id);
  const dus = new Set<string>([...joints(seance), 'presence']);
  return (
    <section aria-labelledby="documents">
      <h2 className="t-section" id="documents">
        {t('convoquer.documents')}
      </h2>
      <ul className="documents">
        {documentsConvocation
          .filter((quoi) => dus.has(quoi))
          .map((quoi) => (
            <li key={quoi}>
              <h3 className="documents-nom">{t(`convoquer.document.${quoi}`)}</h3>
              <p className="t-small">{t(`convoquer.document.${quoi}.note`)}</p>
              <DocumentActions
                compact
                compose={() => composer(seance.id, quoi)}
                nom={nomFichier(seance, t(`convoquer.document.${quoi}`))}
                quoi={t(`convoquer.document.${quoi}`)}
              />
            </li>
          ))}
        {surPapier.length > 0 && (
          <li>
            <h3 className="documents-nom">{t('convoquer.nominatives')}</h3>
            <p className="t-small">{t('convoquer.nominatives.note', { n: surPapier.length })}</p>
            <DocumentActions
              compact
              compose={() => composerNominatives(seance.id, surPapier)}
              nom={nomFichier(seance, t('convoquer.nominatives'))}
              quoi={t('convoquer.nominatives')}
            />
          </li>
        )}
      </ul>
      <PouvoirsAuTerme seance={seance} />
      <Liasse seance={seance} />
    </section>
  );
}
