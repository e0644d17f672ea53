import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Deliberation } from '../../store/projection.ts';
import { t } from '../i18n/i18n.ts';
import { nombre } from '../i18n/formats.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Loading } from '../kit/Loading.tsx';
import { saveAs } from '../kit/telecharger.ts';
import { routes } from '../shell/routes.ts';
import { demandeVide, choix, filtrer } from './filtrer.ts';
import { Filtres } from './Filtres.tsx';
import { Lignes } from './Lignes.tsx';
import { Pages } from './Pages.tsx';
import { RegistreDeLAnnee } from './RegistreDeLAnnee.tsx';
import { TableImprimee } from './TableImprimee.tsx';
import { useDemande } from './useDemande.ts';
import { useRegistre } from './useRegistre.ts';
import './registre.css';

const PAR_PAGE = 25;
/** Smaller registers are read before anybody has typed a word. */
const LONG = 1000;

/** All the deliberations of the carnet: one field to find them, two tables to read them (CGCT R2121-9). */
export default function Registre() {
  const { lignes, lu, indexe, chercher } = useRegistre();
  const { demande, page, demander, allerA } = useDemande();
  const [imprime, setImprime] = useState(false);
  const [registre, setRegistre] = useState(false);
  const q = useDeferredValue(demande.q);
  const offre = useMemo(() => choix(lignes), [lignes]);
  // The words known so far grow with `indexe`; the query is asked again then.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const ids = useMemo(() => chercher(q), [q, lignes, indexe]);
  const { instance, annee, resultat, numero, ordre } = demande;
  const trouvees = useMemo(
    () => filtrer(lignes, { q, instance, annee, resultat, numero, ordre }, ids),
    [lignes, q, instance, annee, resultat, numero, ordre, ids],
  );
  const pages = Math.max(1, Math.ceil(trouvees.length / PAR_PAGE));
  const courante = Math.min(page, pages);
  const montrees = useMemo(() => trouvees.slice((courante - 1) * PAR_PAGE, courante * PAR_PAGE), [trouvees, courante]);
  const fini = useCallback(() => {
    setImprime(false);
  }, []);

  if (!lu) return <Loading />;
  return (
    <>
      <div className="center registre-ecran">
        <h1 className="t-title" tabIndex={-1}>
          {t('registre.titre')}
        </h1>
        {lignes.length === 0 ? (
          <EmptyState
            title={t('registre.vide.titre')}
            actions={<ButtonLink href={routes.seances}>{t('registre.vide.seances')}</ButtonLink>}
          >
            {t('registre.vide.texte')}
          </EmptyState>
        ) : (
          <>
            <Filtres demande={demande} choix={offre} onDemande={demander} />
            <div className="registre-tete">
              <p role="status">
                {trouvees.length === lignes.length
                  ? t('registre.compte', { n: lignes.length })
                  : t('registre.compte.sur', { n: trouvees.length, total: nombre(lignes.length) })}
                {indexe < 1 && lignes.length > LONG && (
                  <span className="t-small">
                    {' '}
                    {t('registre.preparation', { part: nombre(Math.floor(indexe * 10) / 10, { style: 'percent' }) })}
                  </span>
                )}
              </p>
              <div className="row">
                <Button
                  variant="quiet"
                  icon="doc"
                  onClick={() => {
                    setRegistre(true);
                  }}
                >
                  {t('registre.annee.ouvrir')}
                </Button>
                <Button
                  variant="quiet"
                  icon="print"
                  disabled={trouvees.length === 0}
                  onClick={() => {
                    setImprime(true);
                  }}
                >
                  {t('registre.imprimer')}
                </Button>
                <Button
                  variant="quiet"
                  icon="save"
                  disabled={trouvees.length === 0}
                  onClick={() => {
                    void exporter(trouvees);
                  }}
                >
                  {t('registre.csv')}
                </Button>
              </div>
            </div>
            {trouvees.length === 0 ? (
              <EmptyState
                title={t('registre.rien.titre')}
                actions={
                  <Button
                    onClick={() => {
                      demander(demandeVide);
                    }}
                  >
                    {t('registre.effacer')}
                  </Button>
                }
              >
                {t('registre.rien.texte')}
              </EmptyState>
            ) : (
              <Lignes lignes={montrees} ordre={ordre} />
            )}
            <Pages page={courante} total={pages} onPage={allerA} />
          </>
        )}
      </div>
      {registre && (
        <RegistreDeLAnnee
          lignes={lignes}
          depart={demande}
          onFermer={() => {
            setRegistre(false);
          }}
        />
      )}
      {imprime && <TableImprimee lignes={trouvees} onFini={fini} />}
    </>
  );
}

/** The spreadsheet writer is loaded when it is asked for. */
async function exporter(lignes: readonly Deliberation[]): Promise<void> {
  const { csvDe } = await import('./exporter.ts');
  saveAs(new Blob([csvDe(lignes)], { type: 'text/csv;charset=utf-8' }), t('registre.csv.nom'));
}
