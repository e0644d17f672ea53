import { useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Annuaire } from '../../store/lecturesAnnuaire.ts';
import { t } from '../i18n/i18n.ts';
import { TextField } from '../kit/TextField.tsx';
import { chercher, reponsesDe } from './recherche.ts';

const MAXIMUM = 40;

interface RechercheProps {
  annuaire: Annuaire;
  /** Whether words are typed: the answers then stand in place of the communes. */
  onCherche: (cherche: boolean) => void;
}

/** Communes, assemblies and persons by name in either language or by function; accents and capitals do not matter. */
export function Recherche({ annuaire, onCherche }: RechercheProps) {
  const [saisie, setSaisie] = useState('');
  const voulue = useDeferredValue(saisie).trim();
  // Two thousand persons: their words are folded once somebody searches, not at each opening.
  const active = saisie.trim() !== '';
  const reponses = useMemo(() => (active ? reponsesDe(annuaire) : []), [annuaire, active]);
  const trouvees = useMemo(() => chercher(reponses, voulue), [reponses, voulue]);
  return (
    <div role="search">
      <TextField
        label={t('annuaire.chercher')}
        help={t('annuaire.chercher.aide')}
        type="search"
        className="annuaire-recherche"
        value={saisie}
        onChange={(texte) => {
          setSaisie(texte);
          onCherche(texte.trim() !== '');
        }}
      />
      <div role="status">
        {voulue !== '' && trouvees.length === 0 && (
          <p className="annuaire-lead">{t('annuaire.chercher.rien', { saisie: voulue })}</p>
        )}
        {trouvees.length > MAXIMUM && <p className="t-small">{t('annuaire.chercher.trop', { n: MAXIMUM })}</p>}
      </div>
      {trouvees.length > 0 && (
        <ul className="lines annuaire-reponses">
          {trouvees.slice(0, MAXIMUM).map((reponse) => (
            <li key={reponse.id}>
              <span>
                <Link href={reponse.href}>{reponse.nom}</Link>
                <span className="t-small annuaire-reponse">{reponse.note}</span>
              </span>
              <span className="t-small">{t(`annuaire.chercher.sorte.${reponse.sorte}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
