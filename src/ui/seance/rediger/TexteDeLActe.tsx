import { useState } from 'react';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { RichText } from '../../kit/RichText.tsx';
import { texteId } from './dossier.ts';

interface TexteDeLActeProps {
  seanceId: string;
  pointId: string;
  numero: string;
}

/** The draft text behind a deliberation: its paragraphs find their place on the sheet as they are written. */
export function TexteDeLActe({ seanceId, pointId, numero }: TexteDeLActeProps) {
  const [ouvert, setOuvert] = useState(false);
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
      <RichText
        texteId={texteId(seanceId, 'projet', pointId)}
        seanceId={seanceId}
        label={t('rediger.texte.de', { quoi: t('rediger.texte.projet'), numero })}
        help={t('rediger.texte.acte.aide')}
      />
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
