import type { ReactNode } from 'react';
import { horloges, type Horloge } from '../../../domain/acte/horloges.ts';
import { isFait } from '../../../domain/seance/fait.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import { jourDuMois, mois } from '../../i18n/formats.ts';
import { parlerDe, t } from '../../i18n/i18n.ts';
import { ButtonLink } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Entry } from '../../kit/Layout.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { useMaintenant } from '../../kit/maintenant.ts';
import { routes } from '../../shell/routes.ts';
import { AArreter } from './AArreter.tsx';
import { Depot } from './Depot.tsx';
import { Echeances } from './Echeances.tsx';
import { ListeDeliberations } from './ListeDeliberations.tsx';
import { Numeros } from './Numeros.tsx';
import { phraseDesHorloges } from './phraseDesHorloges.ts';
import { ProcesVerbal } from './ProcesVerbal.tsx';
import { Rectifications } from './Rectifications.tsx';
import { Remarques } from './Remarques.tsx';
import { TextesFiges } from './TextesFiges.tsx';
import { Transmission } from './Transmission.tsx';
import { usePublication, type Publication } from './usePublication.ts';
import './publier.css';

/** Numbers, clocks, the minutes settled and their signed paper: what happens to the acts outside the room. */
export default function Publier({ seanceId }: { seanceId: string }) {
  const publication = usePublication(seanceId);
  if (publication === undefined) return <Loading />;
  if (publication === null) {
    return (
      <div className="center">
        <EmptyState
          title={t('publier.inconnue.titre')}
          actions={<ButtonLink href={routes.seances}>{t('publier.inconnue.retour')}</ButtonLink>}
        >
          {t('publier.inconnue.texte')}
        </EmptyState>
      </div>
    );
  }
  parlerDe(reglementDeSeance(publication.seance));
  if (!publication.seance.deroule.some((f) => isFait(f, 'ouverture') && f.annule === undefined)) {
    return (
      <div className="center">
        <EmptyState
          title={t('publier.rien.titre')}
          actions={<ButtonLink href={routes.seance(seanceId, 'tenir')}>{t('publier.rien.tenir')}</ButtonLink>}
        >
          {t('publier.rien.texte')}
        </EmptyState>
      </div>
    );
  }
  return <Page publication={publication} />;
}

function Page({ publication }: { publication: Publication }) {
  const { seance, siteExiste, autres, actes } = publication;
  const { date: aujourdhui } = useMaintenant();
  const prochaineSeance = autres.find((s) => s.date > seance.date)?.date;
  const reglement = reglementDeSeance(seance);
  const toutes = horloges(seance, reglement, aujourdhui, { prochaineSeance, siteExiste });
  const limite = (suite: Horloge['suite']) => {
    const h = toutes.find((x) => x.suite === suite);
    return h?.faitLe === undefined ? h?.auPlusTard : undefined;
  };
  return (
    <div className="desk">
      <div className="page margined publier">
        <Entry>
          <p className="t-title publier-tete" role="heading" aria-level={2}>
            {phraseDesHorloges(toutes)}
          </p>
          <AArreter publication={publication} />
        </Entry>
        <Section titre={t('publier.numeros')}>
          <Numeros publication={publication} />
        </Section>
        {(reglement.delaiListe.portee !== 'sans-objet' || Object.keys(seance.liste).length > 0) && (
          <Section titre={t('publier.liste')} limite={limite('liste-affichee')}>
            <ListeDeliberations
              publication={publication}
              limite={limite('liste-affichee') ?? limite('liste-en-ligne')}
              limiteCopie={limite('liste-copie')}
            />
          </Section>
        )}
        {actes.length > 0 && reglement.natureVote.valeur !== 'avis' && (
          <Section titre={t('publier.actes')}>
            <Transmission publication={publication} />
          </Section>
        )}
        <Section titre={t('publier.remarques')}>
          <Remarques seance={seance} />
        </Section>
        <Section titre={t('publier.pv')} limite={limite('pv-arrete') ?? limite('pv-publie') ?? limite('pv-papier')}>
          <TextesFiges seance={seance} />
          <ProcesVerbal publication={publication} horloges={toutes} />
        </Section>
        <Section titre={t('publier.depot')}>
          <Depot seance={seance} />
        </Section>
        {seance.rectifications.length > 0 && (
          <Section titre={t('publier.rectifications')}>
            <Rectifications seance={seance} />
          </Section>
        )}
      </div>
      <aside className="aside">
        <Echeances horloges={toutes} />
      </aside>
    </div>
  );
}

/** One matter, with its last day in the margin; its rows stand on the same line as everything else. */
function Section({ titre, limite, children }: { titre: string; limite?: string | undefined; children: ReactNode }) {
  return (
    <section className="publier-section">
      <Entry
        margin={
          limite !== undefined && (
            <>
              <span className="date-sub">{t('publier.jusquau')}</span>
              <span className="date-big">{jourDuMois(limite)}</span>
              <span className="date-sub">{mois(limite, 'short')}</span>
            </>
          )
        }
      >
        <h2 className="t-section">{titre}</h2>
        {children}
      </Entry>
    </section>
  );
}
