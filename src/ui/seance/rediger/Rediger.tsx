import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { contenus } from '../../../documents/composer/contenus.ts';
import type { Dossier } from '../../../documents/composer/dossier.ts';
import { scrutinsDeliberants } from '../../../domain/acte/deliberations.ts';
import { languesDeSeance } from '../../../domain/seance/langues.ts';
import { ordreDuJour } from '../../../domain/seance/ordre.ts';
import { lireTextesBruts } from '../../../store/lecturesSeances.ts';
import { articleDit } from '../../i18n/articleDit.ts';
import { dateSansJour, momentCivil } from '../../i18n/formats.ts';
import { parlerDe, t } from '../../i18n/i18n.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { routes } from '../../shell/routes.ts';
import { Traductions } from '../commun/Traductions.tsx';
import { composer } from './composer.ts';
import { Contenus } from './Contenus.tsx';
import { Documents } from './Documents.tsx';
import { lireDossier } from './dossier.ts';
import { EcritureContext } from './ecriture.ts';
import { Emporter } from './Emporter.tsx';
import { Papier } from './Papier.tsx';
import { planDe, sectionsDe, type EntreePlan } from './sections.ts';
import { TexteDeLActe } from './TexteDeLActe.tsx';
import { useAuCalme } from './useAuCalme.ts';
import { useChoix, type Choix } from './useChoix.ts';
import { useSectionCourante } from './useSectionCourante.ts';
import './rediger.css';

/** The minutes write their facts themselves and leave the prose free. */
export default function Rediger({ seanceId }: { seanceId: string }) {
  const dossier = useLiveQuery(async () => (await lireDossier(seanceId)) ?? null, [seanceId]);
  if (dossier === undefined) return <Loading />;
  if (dossier === null) {
    return (
      <div className="center">
        <EmptyState
          title={t('rediger.inconnue.titre')}
          actions={<ButtonLink href={routes.seances}>{t('rediger.inconnue.retour')}</ButtonLink>}
        >
          {t('rediger.inconnue.texte')}
        </EmptyState>
      </div>
    );
  }
  parlerDe(dossier.reglement);
  if (dossier.seance.deroule.length === 0) {
    return (
      <div className="center">
        <EmptyState
          title={t('rediger.rien.titre')}
          actions={<ButtonLink href={routes.seance(seanceId, 'tenir')}>{t('rediger.rien.tenir')}</ButtonLink>}
        >
          {t('rediger.rien.texte')}
        </EmptyState>
      </div>
    );
  }
  return <Redaction frais={dossier} />;
}

/** The deliberations as entries of the plan, in the order they were taken. */
function planDesActes({ seance, numero }: Dossier): EntreePlan[] {
  return scrutinsDeliberants(seance).map((scrutin) => {
    const intitule = seance.points.find((p) => p.id === scrutin.pointId)?.intitule ?? '';
    return {
      ancre: scrutin.id,
      numero: numero?.(scrutin.id) ?? '',
      titre: scrutin.objet ? `${intitule} — ${scrutin.objet}` : intitule,
    };
  });
}

function Redaction({ frais }: { frais: Dossier }) {
  const { choix: demande, point, choisir } = useChoix();
  const [nu, setNu] = useState(false);
  const [actif, setActif] = useState<string>();
  const dossier = useDeferredValue(useAuCalme(frais, actif !== undefined));
  const { seance, reglement } = dossier;
  const textes = useLiveQuery(() => lireTextesBruts(seance.id), [seance.id]);
  const actes = useMemo(() => planDesActes(dossier), [dossier]);
  const premier = actes[0]?.ancre;
  const choix: Choix = demande.genre === 'acte' ? { genre: 'acte', scrutinId: demande.scrutinId ?? premier } : demande;
  const scrutinId = choix.genre === 'acte' ? choix.scrutinId : undefined;
  const document = useMemo(() => composer(dossier, choix.genre, scrutinId), [dossier, choix.genre, scrutinId]);
  const sections = useMemo(() => (document === undefined ? [] : sectionsDe(document)), [document]);
  const plan = useMemo(() => planDe(sections), [sections]);
  const { courante, aller } = useSectionCourante(choix.genre === 'pv' ? plan : []);
  const numeros = useMemo(() => new Map(ordreDuJour(seance).map((n) => [n.point.id, n.numero])), [seance]);
  const lectureSeule = seance.pv.arrete !== undefined;
  const ecriture = useMemo(
    () => ({
      seanceId: seance.id,
      actif,
      setActif,
      lectureSeule,
      numeroDuPoint: (pointId: string) => numeros.get(pointId) ?? '',
    }),
    [seance.id, actif, lectureSeule, numeros],
  );
  const pointDeLActe = seance.deroule.flatMap((f) =>
    f.type === 'scrutin' && f.id === scrutinId ? [f.pointId] : [],
  )[0];

  useEffect(() => {
    if (point !== undefined) aller(`point-${point}`);
  }, [point, aller]);

  return (
    <div className="screen-fill redaction">
      <Documents
        reglement={reglement}
        choix={choix}
        onChoix={choisir}
        entrees={choix.genre === 'pv' ? plan : actes}
        courante={choix.genre === 'pv' ? courante : scrutinId}
        onAller={(ancre) => {
          if (choix.genre === 'pv') aller(ancre);
          else choisir({ genre: 'acte', scrutinId: ancre });
        }}
      />
      <div className="redaction-feuille">
        <div className="redaction-outils no-print">
          <p className="t-small">
            <Icon name="lock" size="s" /> {t('rediger.phrases')}
          </p>
          <Button
            variant="quiet"
            icon="eye"
            aria-pressed={nu}
            onClick={() => {
              setNu(!nu);
            }}
          >
            {t('rediger.sansMarques')}
          </Button>
        </div>
        <div className="redaction-annonces no-print">
          {seance.pv.depose !== undefined && (
            <Notice kind="sure">
              <p>{t('rediger.depose', { date: dateSansJour(momentCivil(Date.parse(seance.pv.depose.le)).date) })}</p>
              <ButtonLink variant="quiet" href={routes.seance(seance.id, 'publier')}>
                {t('rediger.depose.voir')}
              </ButtonLink>
            </Notice>
          )}
          {seance.pv.arrete !== undefined && (
            <Notice>{t('rediger.scelle', { date: dateSansJour(seance.pv.arrete.le) })}</Notice>
          )}
        </div>
        {choix.genre === 'acte' && pointDeLActe !== undefined && !lectureSeule && (
          <TexteDeLActe
            key={pointDeLActe}
            seanceId={seance.id}
            langues={languesDeSeance(seance)}
            pointId={pointDeLActe}
            numero={ecriture.numeroDuPoint(pointDeLActe)}
          />
        )}
        {document === undefined ? (
          <EmptyState title={t('rediger.actes.aucun')} />
        ) : (
          <EcritureContext value={ecriture}>
            <Papier seance={seance} document={document} sections={sections} nu={nu} />
          </EcritureContext>
        )}
      </div>
      <aside className="redaction-cote no-print">
        {textes !== undefined && choix.genre === 'pv' && (
          <Traductions seance={seance} textes={textes} onPoint={(m) => aller(`point-${m.pointId}`)} />
        )}
        {choix.genre === 'pv' && (
          <>
            <Contenus
              contenus={contenus(dossier)}
              article={articleDit(reglement.contenusPv.source)}
              onPoint={(pointId) => {
                aller(`point-${pointId}`);
              }}
            />
            <hr className="rule" />
          </>
        )}
        {document !== undefined && <Emporter dossier={dossier} choix={choix} />}
      </aside>
    </div>
  );
}
