import { useState } from 'react';
import type { Seance } from '../../../domain/seance/seance.ts';
import { liste } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { saveAs } from '../../kit/telecharger.ts';
import { nomFichier } from '../commun/nomFichier.ts';
import { blobDe } from '../../kit/document/rendre.ts';

/** Saves at once all that is joined to the message. */
export function Liasse({ seance }: { seance: Seance }) {
  const [encours, setEncours] = useState(false);
  const [absents, setAbsents] = useState<readonly string[]>([]);
  const sauver = async () => {
    setEncours(true);
    try {
      const { liasse, enArchive } = await import('./liasse.ts');
      const tout = await liasse(seance);
      setAbsents(tout.absents);
      const archive = await enArchive(tout, nomFichier(seance, t('convoquer.liasse.nom')));
      saveAs(blobDe(archive), archive.nom);
    } finally {
      setEncours(false);
    }
  };
  return (
    <div className="stack">
      <Button icon="save" disabled={encours} onClick={() => void sauver()}>
        {t(encours ? 'convoquer.liasse.encours' : 'convoquer.liasse')}
      </Button>
      <p className="t-small">{t('convoquer.liasse.note')}</p>
      {absents.length > 0 && (
        <Notice kind="alert" live>
          {t('convoquer.liasse.absents', { noms: liste(absents) })}
        </Notice>
      )}
    </div>
  );
}
