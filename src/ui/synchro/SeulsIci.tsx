import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Commune } from '../../domain/territoire/commune.ts';
import type { Instance } from '../../domain/instance/instance.ts';
import type { Personne } from '../../domain/instance/personne.ts';
import type { Seance } from '../../domain/seance/seance.ts';
import { lireSeulsIci, retirerSeulIci, type SeulIci } from '../../store/synchro/seulsIci.ts';
import { dateLongue, nomComplet } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx';

/** What the server lost and nobody sent it again: kept here, where it may be the last copy, until a person decides. */
export function SeulsIci() {
  const seuls = useLiveQuery(() => lireSeulsIci());
  const [retire, setRetire] = useState<SeulIci>();
  if (seuls === undefined || seuls.length === 0) return null;
  const fermer = () => {
    setRetire(undefined);
  };
  return (
    <section>
      <h2 className="t-section">{t('reprendre.seuls')}</h2>
      <p className="measure t-small">{t('reprendre.seuls.texte')}</p>
      <ul className="lines synchro-lignes">
        {seuls.map((seul) => (
          <li key={seul.cle}>
            <div>{nomDe(seul)}</div>
            <Button
              variant="quiet"
              aria-label={t('reprendre.seuls.retirer.lequel', { nom: nomDe(seul) })}
              onClick={() => {
                setRetire(seul);
              }}
            >
              {t('reprendre.seuls.retirer')}
            </Button>
          </li>
        ))}
      </ul>
      {retire !== undefined && (
        <ConfirmDialog
          title={t('reprendre.seuls.titre', { nom: nomDe(retire) })}
          open
          danger
          confirmLabel={t('reprendre.seuls.retirer')}
          onClose={fermer}
          onConfirm={() => {
            void retirerSeulIci(retire).then(fermer);
          }}
        >
          <p>{t('reprendre.seuls.confirmer')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

function nomDe({ kind, record }: SeulIci): string {
  switch (kind) {
    case 'seance':
      return t('historique.seance', { date: dateLongue((record as Seance).date) });
    case 'personne':
      return nomComplet(record as Personne);
    case 'instance':
    case 'commune':
    case 'territoire':
      return (record as Instance | Commune).nom;
    case 'coordonnees':
    case 'registre':
    case 'divergence':
    case 'note':
      return t(`reprendre.seuls.genre.${kind}`);
  }
}
