import type { Seance } from '../../../domain/seance/seance.ts';
import { t } from '../../i18n/i18n.ts';
import { DocumentActions } from '../commun/DocumentActions.tsx';
import { nomFichier } from '../commun/nomFichier.ts';
import { composer, documentsConvocation, joints } from './documents.ts';
import { Liasse } from './Liasse.tsx';

/** The documents of the convocation, each to print, to finish in Word, or as a PDF. */
export function Documents({ seance }: { seance: Seance }) {
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
      </ul>
      <Liasse seance={seance} />
    </section>
  );
}
