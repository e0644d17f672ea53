import { useState } from 'react';
import type { Document } from '../../../documents/modele/document.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../Button.tsx';
import { saveAs } from '../telecharger.ts';
import './documentActions.css';
import { imprimer } from './imprimer.ts';
import { blobDe, enDocx, enPdf, type FichierPret } from './rendre.ts';

interface DocumentActionsProps {
  /** Composes the document when it is asked for, with what the record holds at that moment. */
  compose: () => Document | Promise<Document>;
  /** Name of the file, without its extension. */
  nom: string;
  /** What is printed or saved, said after each button to the ear: « la convocation ». */
  quoi: string;
  /** Small buttons without a border, for a list of documents. */
  compact?: boolean;
}

/** Print, Word, PDF: the same document three ways, made on the device. */
export function DocumentActions({ compose, nom, quoi, compact = false }: DocumentActionsProps) {
  const [encours, setEncours] = useState(false);
  const faire = async (act: (document: Document) => Promise<void>) => {
    setEncours(true);
    try {
      await act(await compose());
    } finally {
      setEncours(false);
    }
  };
  const sauver = (rendre: (document: Document, nom: string) => Promise<FichierPret>) =>
    void faire(async (document) => {
      const fichier = await rendre(document, nom);
      saveAs(blobDe(fichier), fichier.nom);
    });
  const variant = compact ? 'quiet' : 'secondary';
  const suite = <span className="vh"> {quoi}</span>;
  return (
    <div className="doc-actes" aria-busy={encours}>
      <Button variant={variant} icon="print" disabled={encours} onClick={() => void faire(imprimer)}>
        {t('convoquer.document.imprimer')}
        {suite}
      </Button>
      <Button variant={variant} icon="doc" disabled={encours} onClick={() => sauver(enDocx)}>
        {t('convoquer.document.word')}
        {suite}
      </Button>
      <Button variant={variant} icon="save" disabled={encours} onClick={() => sauver(enPdf)}>
        {t('convoquer.document.pdf')}
        {suite}
      </Button>
    </div>
  );
}
