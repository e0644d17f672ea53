import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { lireAcces } from '../../store/synchro/acces.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';
import type { IconName } from '../kit/Icon.tsx';
import { Loading } from '../kit/Loading.tsx';
import type { ReactNode } from 'react';
import { Apparence } from './Apparence.tsx';
import { APropos } from './APropos.tsx';
import { Auteur } from './Auteur.tsx';
import { Conservation } from './Conservation.tsx';
import { CopieDeSecours } from './CopieDeSecours.tsx';
import { ListeCarnets } from './ListeCarnets.tsx';
import { OuvrirCopie } from './OuvrirCopie.tsx';
import { ServeurResume } from './serveur/ServeurResume.tsx';
import './reglages.css';

/** Where the data are and how they are kept: copies, carnets of the device; aside, habits of this device. */
export default function Reglages() {
  // Nothing of the carnet may be read while it is left or erased: the screen steps back first.
  const acces = useLiveQuery(() => lireAcces());
  const [leaving, setLeaving] = useState(false);
  const leave = (then: () => Promise<void>) => {
    setLeaving(true);
    void then();
  };
  const partage = acces !== undefined && acces !== null;
  if (leaving) return <Loading />;
  return (
    <div className="desk">
      <div className="page margined reglages">
        <div className="entry">
          <div className="reglages-sign">
            <Icon name="here" size="l" />
          </div>
          <div>
            <h1 className="t-sentence">{t(partage ? 'reglages.titre.partage' : 'reglages.titre')}</h1>
            <p className="reglages-lead">{t(partage ? 'reglages.sous.partage' : 'reglages.sous')}</p>
            <Conservation />
          </div>
        </div>
        <Section icon="save" title={t('reglages.copie.titre')}>
          <CopieDeSecours />
        </Section>
        <Section icon="share" title={t('serveur.section')}>
          <ServeurResume />
        </Section>
        <Section icon="import" title={t('reglages.ouvrir.titre')}>
          <OuvrirCopie onLeave={leave} />
        </Section>
        <Section icon="book" title={t('reglages.carnets.titre')}>
          <ListeCarnets onLeave={leave} />
        </Section>
      </div>
      <aside className="aside stack-l">
        <Apparence />
        {acces === null && <Auteur />}
        <APropos />
      </aside>
    </div>
  );
}

function Section({ icon, title, children }: { icon: IconName; title: string; children: ReactNode }) {
  return (
    <section className="entry reglages-section">
      <div className="reglages-sign">
        <Icon name={icon} size="l" />
      </div>
      <div>
        <h2 className="t-section">{title}</h2>
        {children}
      </div>
    </section>
  );
}
