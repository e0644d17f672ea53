import type { FicheDeTerritoire } from '../../../store/lecturesTerritoire.ts';
import { t } from '../../i18n/i18n.ts';
import { nomLocal } from '../../i18n/nomLocal.ts';
import { ButtonLink } from '../../kit/Button.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { routes } from '../../shell/routes.ts';
import { imports, type Import } from '../lacunes.ts';
import { ComblerChiffres } from './ComblerChiffres.tsx';
import { ComblerCommunes } from './ComblerCommunes.tsx';
import { ComblerDiagnostics } from './ComblerDiagnostics.tsx';
import { ComblerElus } from './ComblerElus.tsx';
import { ComblerNoms } from './ComblerNoms.tsx';
import { ComblerSecteurs } from './ComblerSecteurs.tsx';
import { ComblerSiege } from './ComblerSiege.tsx';

/** The import that fills one gap: a list pasted or a file, read aloud before anything is written. */
export function Combler({ lu, quoi }: { lu: FicheDeTerritoire; quoi: string }) {
  const sorte = imports.find((i) => i === quoi);
  return (
    <div className="page page-only margined territoire">
      <div className="territoire-mots">
        <ButtonLink
          href={`${routes.territoire(lu.territoire.id)}?onglet=completer`}
          icon="left"
          variant="quiet"
          className="territoire-retour"
        >
          {nomLocal(lu.territoire)}
        </ButtonLink>
        <h1 className="t-title">{t(sorte === undefined ? 'territoire.introuvable' : `territoire.combler.${sorte}`)}</h1>
        {sorte === undefined ? (
          <EmptyState title={t('territoire.introuvable.texte')} />
        ) : (
          <>
            <p className="territoire-phrase measure">{t(`territoire.combler.${sorte}.aide`)}</p>
            <Sorte sorte={sorte} lu={lu} />
          </>
        )}
      </div>
    </div>
  );
}

function Sorte({ sorte, lu }: { sorte: Import; lu: FicheDeTerritoire }) {
  if (sorte === 'secteurs') return <ComblerSecteurs lu={lu} />;
  if (sorte === 'commissions') return <ComblerNoms lu={lu} />;
  if (sorte === 'communes') return <ComblerCommunes lu={lu} />;
  if (sorte === 'diagnostics') return <ComblerDiagnostics lu={lu} />;
  if (sorte === 'siege') return <ComblerSiege lu={lu} />;
  if (sorte === 'elus') return <ComblerElus lu={lu} />;
  return <ComblerChiffres lu={lu} sorte={sorte} />;
}
