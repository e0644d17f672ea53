import { useEffect, useState } from 'react';
import { lireAuteur, nommerAuteur } from '../../store/auteur.ts';
import { t } from '../i18n/i18n.ts';
import { TextField } from '../kit/TextField.tsx';
import { useThrow } from './useThrow.ts';

/** The name that acts and corrections carry; kept at each key. */
export function Auteur() {
  const [nom, setNom] = useState<string>();
  const fail = useThrow();
  useEffect(() => {
    let here = true;
    void lireAuteur().then((kept) => {
      if (here) setNom((typed) => typed ?? kept);
    });
    return () => {
      here = false;
    };
  }, []);
  return (
    <section>
      <h2 className="t-section">{t('reglages.auteur.titre')}</h2>
      <TextField
        label={t('reglages.auteur.nom')}
        help={t('reglages.auteur.aide')}
        value={nom ?? ''}
        maxLength={120}
        autoComplete="name"
        onChange={(value) => {
          setNom(value);
          nommerAuteur(value).catch(fail);
        }}
      />
    </section>
  );
}
