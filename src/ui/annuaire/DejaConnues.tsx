import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue } from 'react';
import type { Personne } from '../../domain/instance/personne.ts';
import { lireConnues } from '../../store/memesPersonnes.ts';
import { nomComplet } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';

interface DejaConnuesProps {
  instanceId: string;
  nom: string;
  prenom: string;
  onChoisir: (personne: Personne) => void;
}

/** Persons of other assemblies whose name is being typed: the same person enters here, with the sheet he already has. */
export function DejaConnues({ instanceId, nom, prenom, onChoisir }: DejaConnuesProps) {
  const cherche = useDeferredValue(nom.trim());
  const debut = useDeferredValue(prenom.trim());
  const connues =
    useLiveQuery(
      () => (cherche.length < 2 ? [] : lireConnues(cherche, debut, instanceId)),
      [cherche, debut, instanceId],
    ) ?? [];
  if (connues.length === 0) return null;
  return (
    <div className="annuaire-connues">
      <h3 className="t-label">{t('territoire.connues')}</h3>
      <ul className="lines">
        {connues.map(({ personne, ou }) => (
          <li key={personne.id}>
            <span>
              {nomComplet(personne)}
              <span className="t-small annuaire-reponse">{ou.join(' · ')}</span>
            </span>
            <Button
              icon="plus"
              aria-label={t('territoire.connues.ajouter', { nom: nomComplet(personne) })}
              onClick={() => {
                onChoisir(personne);
              }}
            >
              {t('annuaire.ajout.ajouter')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
