import { useEffect, useState } from 'react';
import { t } from '../../i18n/i18n.ts';
import { Icon } from '../../kit/Icon.tsx';

type Promesse = 'promis' | 'pasPromis' | 'inconnu';

/** Some browsers never answer: two seconds, then it is said to be unknown. */
const PATIENCE = 2000;

async function promesse(): Promise<Promesse> {
  // Absent on an insecure address and in some embedded browsers, whatever the types say.
  const storage = (navigator as Partial<Navigator>).storage as Partial<StorageManager> | undefined;
  if (storage?.persisted === undefined) return 'inconnu';
  const attente = new Promise<Promesse>((resolve) => {
    setTimeout(() => {
      resolve('inconnu');
    }, PATIENCE);
  });
  return Promise.race([attente, storage.persisted().then((oui): Promesse => (oui ? 'promis' : 'pasPromis'))]);
}

/** Whether the browser promised to keep the data, in words. */
export function PromesseDeGarde() {
  const [etat, setEtat] = useState<Promesse>();
  useEffect(() => {
    let ici = true;
    void promesse().then((reponse) => {
      if (ici) setEtat(reponse);
    });
    return () => {
      ici = false;
    };
  }, []);
  if (etat === undefined) return <p className="tag first-wrap">{'\u00a0'}</p>;
  return (
    <p className={etat === 'promis' ? 'tag tag-sure first-wrap' : 'tag first-wrap'}>
      <Icon name={etat === 'promis' ? 'check' : 'info'} />
      {t(`premierjour.ou.${etat}`)}
    </p>
  );
}
