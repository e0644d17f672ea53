import { memo } from 'react';
import { Link } from 'wouter';
import { isWithin } from '../../domain/date.ts';
import { estLien, piliersDe } from '../../domain/territoire/listeDeDiagnostics.ts';
import type { Appartenance } from '../../domain/territoire/territoire.ts';
import type { FicheDeTerritoire } from '../../store/lecturesTerritoire.ts';
import { dateSansJour, liste, nombre } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { autreNom, nomLocal } from '../i18n/nomLocal.ts';
import { IconButton } from '../kit/Button.tsx';
import { routes } from '../shell/routes.ts';
import { useToday } from '../shell/useClock.ts';
import { motsDuDiagnostic } from './diagnostic.ts';
import { elusDe } from './lacunes.ts';
import type { Placee } from './secteurs.ts';

interface LigneCommuneProps {
  placee: Placee;
  lu: FicheDeTerritoire;
  onPlacer: (appartenance: Appartenance) => void;
}

/** A commune of the territoire: codes of today and before, names, people, other territoires, dates. */
export const LigneCommune = memo(function LigneCommune({ placee, lu, onPlacer }: LigneCommuneProps) {
  const jour = useToday();
  const { commune, appartenance, partie } = placee;
  const { du, au, sieges, diagnostic } = appartenance;
  const autres = lu.ailleurs.territoires.filter(
    (x) =>
      x.id !== lu.territoire.id && x.communes.some((c) => c.communeId === commune.id && isWithin(jour, c.du, c.au)),
  );
  const elus = elusDe(lu, commune.id, jour);
  const faits = [
    commune.population > 0 && t('territoire.commune.habitants', { n: nombre(commune.population) }),
    sieges !== undefined && t('territoire.commune.sieges', { n: sieges }),
    elus > 0 && t('territoire.commune.elus', { n: elus }),
    ...(commune.anciensCodes ?? []).map((a) =>
      t('territoire.commune.ancienCode', {
        code: a.code,
        avecDate: a.jusquAu === undefined ? 'non' : 'oui',
        date: a.jusquAu === undefined ? '' : dateSansJour(a.jusquAu),
      }),
    ),
    du !== undefined && t('territoire.commune.depuis', { date: dateSansJour(du) }),
    au !== undefined && t('territoire.commune.jusque', { date: dateSansJour(au) }),
    diagnostic !== undefined && motsDuDiagnostic(diagnostic, piliersDe(lu.territoire).length),
    autres.length > 0 && t('territoire.commune.aussi', { ou: liste(autres.map(nomLocal)) }),
  ].filter((fait) => fait !== false);
  return (
    <li className="entry territoire-commune" data-partie={partie || undefined}>
      <div className="num">{commune.code}</div>
      <div>
        <div>
          <Link className="territoire-nom" href={routes.commune(commune.id)}>
            {nomLocal(commune)}
          </Link>
          {autreNom(commune) !== undefined && <span className="t-small"> {autreNom(commune)}</span>}
          {partie && <span className="tag">{t('territoire.commune.partie')}</span>}
          <p className="t-small territoire-compte">
            {faits.map((fait) => (
              <span key={fait}>{fait}</span>
            ))}
            {diagnostic?.document !== undefined &&
              (estLien(diagnostic.document) ? (
                <a href={diagnostic.document} target="_blank" rel="noreferrer">
                  {t('territoire.diagnostic.ouvrir')}
                </a>
              ) : (
                <span>{diagnostic.document}</span>
              ))}
          </p>
        </div>
        <IconButton
          icon="pen"
          label={t('territoire.commune.placer', { nom: nomLocal(commune) })}
          onClick={() => {
            onPlacer(appartenance);
          }}
        />
      </div>
    </li>
  );
});
