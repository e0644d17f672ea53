import { useEffect, useState } from 'react';
import {
  demanderPersistance,
  lirePersistance,
  lirePlace,
  type Persistance,
  type Place,
} from '../../store/persistance.ts';
import { tailleFichier } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { Icon } from '../kit/Icon.tsx';

/** Whether this browser promised to keep the data, in words, and what it takes of the disk. */
export function Conservation() {
  const [garde, setGarde] = useState<Persistance>();
  const [place, setPlace] = useState<Place>();
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    let here = true;
    void lirePersistance().then((answer) => {
      if (here) setGarde(answer);
    });
    void lirePlace().then((answer) => {
      if (here) setPlace(answer);
    });
    return () => {
      here = false;
    };
  }, []);
  const demander = async () => {
    const answer = await demanderPersistance();
    setAsked(true);
    setGarde(answer);
  };
  const refused = asked && garde !== 'oui';
  const sure = garde === 'oui';
  return (
    <div className="reglages-garde">
      <p className={sure ? 'tag tag-sure' : garde === undefined ? 'tag' : 'tag tag-alert'} role="status">
        {garde !== undefined && (
          <>
            <Icon name={sure ? 'check' : 'alert'} />
            <span>{t(refused ? 'reglages.garde.refusee' : `reglages.garde.${garde}`)}</span>
          </>
        )}
      </p>
      {garde !== undefined && !sure && !asked && (
        <Button icon="lock" onClick={() => void demander()}>
          {t('reglages.garde.demander')}
        </Button>
      )}
      {place && (
        <p className="t-small">
          {t('reglages.garde.place', { utilise: tailleFichier(place.utilise), permis: tailleFichier(place.permis) })}
        </p>
      )}
    </div>
  );
}
