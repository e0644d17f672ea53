import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { effacerCarnet } from '../../../store/carnets.ts';
import { carnet, nomDuCarnet } from '../../../store/courant.ts';
import { detacher } from '../../../store/synchro/attacher.ts';
import { arreter } from '../../../store/synchro/enMarche.ts';
import { lireEtatSynchro, resteIci } from '../../../store/synchro/etat.ts';
import { fermerSession } from '../../../store/synchro/serveurCompte.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { RadioGroup } from '../../kit/Choice.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { EnvoyerMaintenant } from '../../shell/EnvoyerMaintenant.tsx';
import { routes } from '../../shell/routes.ts';
import { copierCarnet } from '../copier.ts';
import { useThrow } from '../useThrow.ts';

type Suite = 'garder' | 'effacer';

/** Leaving this device: what is not sent is said, and taken along in a copy; then the carnet stays or goes. */
export function Quitter({ onClose }: { onClose: () => void }) {
  const etat = useLiveQuery(() => lireEtatSynchro());
  const [suite, setSuite] = useState<Suite>('garder');
  const [encours, setEncours] = useState(false);
  const fail = useThrow();
  const reste = etat === undefined ? 0 : resteIci(etat);
  const enChemin = etat === undefined ? 0 : etat.enAttente + etat.textesEnAttente + etat.fichiersEnAttente;
  const quitter = async () => {
    setEncours(true);
    arreter();
    // Counted again once no round runs: what came meanwhile is in the copy too.
    if (resteIci(await lireEtatSynchro()) > 0) await copierCarnet();
    await fermerSession();
    if (suite === 'effacer') await effacerCarnet(nomDuCarnet());
    else await detacher(carnet());
    location.assign(routes.aujourdhui);
  };
  return (
    <Dialog
      title={t('serveur.sortir.titre')}
      open
      onClose={onClose}
      actions={
        <>
          <Button
            variant="danger"
            disabled={etat === undefined || encours}
            onClick={() => {
              quitter().catch(fail);
            }}
          >
            {encours ? t('serveur.sortir.encours') : t(reste > 0 ? 'serveur.sortir.copie' : 'serveur.sortir')}
          </Button>
          <Button onClick={onClose}>{t('serveur.annuler')}</Button>
        </>
      }
    >
      <p>{t('serveur.sortir.texte')}</p>
      {reste > 0 && (
        <Notice kind="alert" title={t('serveur.sortir.reste', { n: reste })}>
          <p>{t('serveur.sortir.attendre')}</p>
          {enChemin > 0 && (
            <div className="actions">
              <EnvoyerMaintenant libelle={t('serveur.sortir.patienter')} />
            </div>
          )}
        </Notice>
      )}
      <RadioGroup
        label={t('serveur.sortir.titre')}
        labelHidden
        value={suite}
        onChange={setSuite}
        options={(['garder', 'effacer'] as const).map((value) => ({
          value,
          label: t(`serveur.sortir.${value}`),
          note: t(`serveur.sortir.${value}.note`),
        }))}
      />
    </Dialog>
  );
}
