import { listeDesDeliberations } from '../../../documents/composer/deliberation.ts';
import { estFixe } from '../../../domain/reglement/parametre.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import { dateSansJour } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { DocumentActions } from '../../kit/document/DocumentActions.tsx';
import { nomFichier } from '../commun/nomFichier.ts';
import { lireDossier } from '../rediger/dossier.ts';
import { DateSuite } from './DateSuite.tsx';
import type { Publication } from './usePublication.ts';

interface ListeDeliberationsProps {
  publication: Publication;
  limite: string | undefined;
  /** Last day of the copy to the councillors of the communes, where one is owed. */
  limiteCopie: string | undefined;
}

/** The list where the rules want one (CGCT L2121-25, DLB art. 285): when it was posted, when it went online. */
export function ListeDeliberations({
  publication: { seance, siteExiste },
  limite,
  limiteCopie,
}: ListeDeliberationsProps) {
  const { delaiListe, listePublication } = reglementDeSeance(seance);
  const { affichage, site } = listePublication.valeur;
  const aide = !estFixe(delaiListe)
    ? 'publier.liste.aide.libre'
    : affichage
      ? 'publier.liste.aide'
      : 'publier.liste.aide.site';
  return (
    <>
      <p className="t-small">
        {t(aide)} {limite !== undefined && t('publier.date.limite', { date: dateSansJour(limite) })}
      </p>
      <div className="publier-dates">
        {(affichage || seance.liste.afficheeLe !== undefined) && (
          <DateSuite
            label={t('publier.liste.affichee')}
            valeur={seance.liste.afficheeLe}
            depuis={seance.date}
            acte={(date) => ({ acte: 'dateListe', charge: { id: seance.id, afficheeLe: date } })}
          />
        )}
        {((site && siteExiste) || seance.liste.enLigneLe !== undefined) && (
          <DateSuite
            label={t('publier.liste.enLigne')}
            valeur={seance.liste.enLigneLe}
            depuis={seance.date}
            acte={(date) => ({ acte: 'dateListe', charge: { id: seance.id, enLigneLe: date } })}
          />
        )}
        {(limiteCopie !== undefined || seance.liste.copieLe !== undefined) && (
          <DateSuite
            label={t('publier.copieLe')}
            valeur={seance.liste.copieLe}
            depuis={seance.date}
            limite={limiteCopie}
            acte={(date) => ({ acte: 'dateListe', charge: { id: seance.id, copieLe: date } })}
          />
        )}
      </div>
      <DocumentActions
        compose={async () => {
          const dossier = await lireDossier(seance.id);
          if (dossier === undefined)
            throw new Error(`sitting ${seance.id} left the carnet while its list was asked for`);
          return listeDesDeliberations(dossier);
        }}
        nom={nomFichier(seance, t('rediger.emporter.liste.nom'))}
        quoi={t('rediger.emporter.liste.quoi')}
      />
    </>
  );
}
