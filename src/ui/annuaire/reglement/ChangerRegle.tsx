import { useState } from 'react';
import type { Instance } from '../../../domain/instance/instance.ts';
import { CHAMPS } from '../../../domain/reglement/champsDeRegle.ts';
import type { Valeur } from '../../../domain/reglement/parametre.ts';
import type { NomParametre } from '../../../domain/reglement/reglement.ts';
import { champsMalFormes } from '../../../domain/reglement/valeurDeRegle.ts';
import { record } from '../../../store/record.ts';
import { liste } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { useActe } from '../../kit/useActe.ts';
import { useToday } from '../../shell/useClock.ts';
import { ChampsDeRegle } from './ChampsDeRegle.tsx';
import { nomDuChamp } from './enMots.ts';

interface ChangerRegleProps {
  instance: Instance;
  nom: NomParametre;
  regle: Valeur<unknown>;
  onFermer: () => void;
}

/** A rule of the assembly's own: another value, its reason, its article, from a day. The text's own comes back at will. */
export function ChangerRegle({ instance, nom, regle, onFermer }: ChangerRegleProps) {
  const today = useToday();
  const ancienne = instance.surcharges?.[nom];
  const [valeur, setValeur] = useState<unknown>(regle.valeur);
  const [motif, setMotif] = useState(ancienne?.motif ?? '');
  const [article, setArticle] = useState(ancienne?.article ?? '');
  const [du, setDu] = useState(ancienne?.du ?? today);
  const [essaye, setEssaye] = useState(false);
  const { refus, encours, tenter } = useActe();
  const faux = champsMalFormes(nom, valeur);
  const sansMotif = motif.trim() === '';

  const ecrire = async (surcharge: Parameters<typeof record<'overrideRegle'>>[1]['surcharge']) => {
    if (await tenter(() => record('overrideRegle', { id: instance.id, parametre: nom, surcharge }))) onFermer();
  };
  const appliquer = () => {
    setEssaye(true);
    if (faux.length > 0 || sansMotif || encours) return;
    void ecrire({
      valeur,
      motif: motif.normalize('NFC').trim(),
      ...(article.trim() === '' ? {} : { article: article.normalize('NFC').trim() }),
      ...(du === '' ? {} : { du }),
    });
  };

  return (
    <Dialog
      title={t(`annuaire.reglement.p.${nom}`)}
      open
      onClose={onFermer}
      actions={
        <>
          <Button variant="primary" aria-disabled={encours} onClick={appliquer}>
            {t('regle.titre.ecrire')}
          </Button>
          {ancienne !== undefined && (
            <Button variant="quiet" icon="undo" aria-disabled={encours} onClick={() => void ecrire(null)}>
              {t('regle.titre.revenir')}
            </Button>
          )}
        </>
      }
    >
      <ChampsDeRegle champs={CHAMPS[nom]} valeur={valeur} onChange={setValeur} />
      {essaye && faux.length > 0 && (
        <Notice kind="alert">{t('regle.titre.malForme', { champs: liste(faux.map(nomDuChamp)) })}</Notice>
      )}
      <TextField
        label={t('regle.titre.motif')}
        help={t('regle.titre.motifAide')}
        value={motif}
        onChange={setMotif}
        error={essaye && sansMotif ? t('regle.titre.motifObligatoire') : undefined}
      />
      <TextField label={t('regle.titre.article')} optional value={article} onChange={setArticle} />
      <DateField label={t('regle.titre.depuisLe')} help={t('regle.titre.depuisAide')} value={du} onChange={setDu} />
      <RefusNotice refus={refus} />
    </Dialog>
  );
}
