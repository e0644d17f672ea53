import { useState } from 'react';
import type { Seance } from '../../../domain/seance/seance.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { fileDe } from '../../kit/document/rendre.ts';
import type { Message } from './courriels.ts';

/** A device that can share files says so for a small one. */
const partageable = (): boolean =>
  typeof navigator.canShare === 'function' &&
  navigator.canShare({ files: [new File(['a'], 'a.pdf', { type: 'application/pdf' })] });

/** The device's own share sheet, with the documents; only where there is one. */
export function Partage({ seance, message }: { seance: Seance; message: Message }) {
  const [fichiers, setFichiers] = useState<readonly File[]>();
  const [encours, setEncours] = useState(false);
  if (!partageable()) return null;

  const preparer = async () => {
    setEncours(true);
    try {
      const { liasse } = await import('./liasse.ts');
      setFichiers((await liasse(seance)).fichiers.map(fileDe));
    } finally {
      setEncours(false);
    }
  };
  // Sharing needs a fresh gesture: the documents are made first, then shared by a second touch.
  const partager = async (files: readonly File[]) => {
    try {
      await navigator.share({ title: message.sujet, text: message.corps, files: [...files] });
    } catch (error) {
      // The person closed the sheet: nothing was sent and nothing is to be said.
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    }
  };
  return (
    <div className="actions">
      {fichiers === undefined ? (
        <Button icon="share" disabled={encours} onClick={() => void preparer()}>
          {t(encours ? 'convoquer.liasse.encours' : 'convoquer.partage.preparer')}
        </Button>
      ) : (
        <Button icon="share" onClick={() => void partager(fichiers)}>
          {t('convoquer.partage', { n: fichiers.length })}
        </Button>
      )}
    </div>
  );
}
