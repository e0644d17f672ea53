import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { plier } from '../../domain/instance/texteImporte.ts';
import type { Annuaire } from '../../store/lecturesAnnuaire.ts';
import { nomComplet } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { TextField } from '../kit/TextField.tsx';
import { routes } from '../shell/routes.ts';
import { motFonction, motRole } from './mots.ts';

const MAXIMUM = 40;

interface RecherchePersonnesProps {
  annuaire: Annuaire;
  /** Whether words are typed: the answers then stand in place of the communes. */
  onCherche: (cherche: boolean) => void;
}

/** Persons of all the assemblies by name or function; accents and capitals do not matter. */
export function RecherchePersonnes({ annuaire, onCherche }: RecherchePersonnesProps) {
  const [saisie, setSaisie] = useState('');
  const fiches = useMemo(() => {
    const communes = new Map(annuaire.communes.map((commune) => [commune.id, commune.nom]));
    return annuaire.instances
      .filter((instance) => instance.supprimee !== true)
      .flatMap((instance) =>
        instance.mandats.flatMap((mandat) => {
          const personne = annuaire.personnes.get(mandat.personneId);
          if (personne === undefined) return [];
          const ou = motFonction(mandat.role, personne.civilite, mandat.fonction);
          const mots = `${nomComplet(personne)} ${ou} ${motRole(mandat.role, personne.civilite)}`;
          return [
            {
              id: mandat.id,
              nom: nomComplet(personne),
              role: ou,
              instanceId: instance.id,
              lieu: [instance.nom, communes.get(instance.communeId)].filter(Boolean).join(', '),
              plie: ` ${plier(mots)}`,
            },
          ];
        }),
      );
  }, [annuaire]);
  const voulus = plier(saisie).split(' ').filter(Boolean);
  const trouvees =
    voulus.length === 0 ? [] : fiches.filter(({ plie }) => voulus.every((mot) => plie.includes(` ${mot}`)));
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
        {voulus.length > 0 && trouvees.length === 0 && (
          <p className="annuaire-lead">{t('annuaire.chercher.rien', { saisie: saisie.trim() })}</p>
        )}
        {trouvees.length > MAXIMUM && <p className="t-small">{t('annuaire.chercher.trop', { n: MAXIMUM })}</p>}
      </div>
      {trouvees.length > 0 && (
        <ul className="lines annuaire-reponses">
          {trouvees.slice(0, MAXIMUM).map((fiche) => (
            <li key={fiche.id}>
              <span>
                <Link href={routes.instance(fiche.instanceId)}>{fiche.nom}</Link>
                <span className="t-small annuaire-reponse">{fiche.role}</span>
              </span>
              <span className="t-small">{fiche.lieu}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
