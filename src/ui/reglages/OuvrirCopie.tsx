import { useState } from 'react';
import { estVide, passerA } from '../../store/carnets.ts';
import type { CopieLue } from '../../store/importer.ts';
import type { Outcome } from '../../domain/refus.ts';
import { t } from '../i18n/i18n.ts';
import { wordRefus } from '../i18n/refus.ts';
import { FileDrop } from '../kit/FileDrop.tsx';
import { routes } from '../shell/routes.ts';
import { ContenuCopie } from './ContenuCopie.tsx';
import { useThrow } from './useThrow.ts';

type Etape =
  | { readonly quoi: 'choisir'; readonly erreur?: string }
  | { readonly quoi: 'lecture' }
  | { readonly quoi: 'lue'; readonly copie: CopieLue; readonly ici: boolean; readonly done?: number };

/** A copy is looked at, then opened in a carnet of its own. Nothing that exists is touched. */
export function OuvrirCopie({ onLeave }: { onLeave: (then: () => Promise<void>) => void }) {
  const [etape, setEtape] = useState<Etape>({ quoi: 'choisir' });
  const fail = useThrow();
  const refused = (outcome: Outcome<unknown>): boolean => {
    if (!outcome.ok) setEtape({ quoi: 'choisir', erreur: wordRefus(outcome.refus) });
    return !outcome.ok;
  };
  const lire = async (file: File) => {
    setEtape({ quoi: 'lecture' });
    const { examiner } = await import('../../store/importer.ts');
    const outcome = await examiner(file);
    if (refused(outcome) || !outcome.ok) return;
    setEtape({ quoi: 'lue', copie: outcome.value, ici: await estVide() });
  };
  const ouvrir = async (copie: CopieLue, ici: boolean, nom: string) => {
    setEtape({ quoi: 'lue', copie, ici, done: 0 });
    const { importer } = await import('../../store/importer.ts');
    const outcome = await importer(copie, {
      nom,
      le: new Date().toISOString(),
      onProgress: (done) => {
        setEtape({ quoi: 'lue', copie, ici, done });
      },
    });
    if (refused(outcome) || !outcome.ok) return;
    const base = outcome.value;
    onLeave(async () => {
      await passerA(base);
      location.assign(routes.aujourdhui);
    });
  };
  return (
    <div className="stack">
      <p className="measure">{t('reglages.ouvrir.texte')}</p>
      {etape.quoi === 'lue' ? (
        <ContenuCopie
          manifeste={etape.copie.manifeste}
          fichier={etape.copie.nom}
          ici={etape.ici}
          done={etape.done}
          onOuvrir={(nom) => {
            ouvrir(etape.copie, etape.ici, nom).catch(fail);
          }}
          onAutre={() => {
            setEtape({ quoi: 'choisir' });
          }}
        />
      ) : (
        <FileDrop
          label={t(etape.quoi === 'lecture' ? 'reglages.ouvrir.lecture' : 'reglages.ouvrir.choisir')}
          accept=".carnet,application/zip"
          disabled={etape.quoi === 'lecture'}
          error={etape.quoi === 'choisir' ? etape.erreur : undefined}
          onFiles={([file]) => {
            if (file) lire(file).catch(fail);
          }}
        />
      )}
    </div>
  );
}
