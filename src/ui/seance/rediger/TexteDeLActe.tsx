import { useState } from 'react';
import type { Langue } from '../../../domain/reglement/reglement.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { RichText } from '../../kit/RichText.tsx';
import { texteId } from './dossier.ts';

interface TexteDeLActeProps {
  seanceId: string;
  /** One, or two in a bilingual sitting. */
  langues: readonly Langue[];
  pointId: string;
  numero: string;
}

/** The draft text behind a deliberation: its paragraphs find their place on the sheet as they are written. */
export function TexteDeLActe({ seanceId, langues, pointId, numero }: TexteDeLActeProps) {
  const [ouvert, setOuvert] = useState(false);
  const quoi = t('rediger.texte.de', { quoi: t('rediger.texte.projet'), numero });
  if (!ouvert) {
    return (
      <div className="redaction-acte no-print">
        <Button
          icon="pen"
          onClick={() => {
            setOuvert(true);
          }}
        >
          {t('rediger.texte.acte')}
        </Button>
      </div>
    );
  }
  return (
    <div className="redaction-acte no-print">
      <div className="papier-deux-textes">
        {langues.map((langue, i) => (
          <RichText
            key={langue}
            texteId={texteId(seanceId, 'projet', pointId, i === 1)}
            seanceId={seanceId}
            label={
              langues.length === 1 ? quoi : t('preparer.enLangue', { quoi, langue: t(`preparer.langue.${langue}`) })
            }
            {...(i === 0 ? { help: t('rediger.texte.acte.aide') } : {})}
          />
        ))}
      </div>
      <Button
        variant="quiet"
        icon="check"
        onClick={() => {
          setOuvert(false);
        }}
      >
        {t('rediger.texte.fini')}
      </Button>
    </div>
  );
}
