import { useDeferredValue, useMemo, useState } from 'react';
import { plier } from '../../domain/instance/texteImporte.ts';
import type { Appartenance, Secteur } from '../../domain/territoire/territoire.ts';
import type { FicheDeTerritoire } from '../../store/lecturesTerritoire.ts';
import { nouvelId } from '../../store/nouvelId.ts';
import { t } from '../i18n/i18n.ts';
import { nomLocal } from '../i18n/nomLocal.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useActe } from '../kit/useActe.ts';
import { routes } from '../shell/routes.ts';
import { useToday } from '../shell/useClock.ts';
import { AjouterCommune } from './AjouterCommune.tsx';
import { Enlevee } from './Enlevee.tsx';
import { LigneCommune } from './LigneCommune.tsx';
import { Nommer } from './Nommer.tsx';
import { Placer } from './Placer.tsx';
import { groupesDe, type Placee } from './secteurs.ts';

const motsDe = ({ commune }: Placee): string =>
  ` ${plier([commune.nom, commune.nomNl, commune.code, ...(commune.anciensCodes ?? []).map((a) => a.code)].join(' '))}`;

/** Communes by country and sector, found by name in either language; sectors are named here and communes placed. */
export function Communes({ lu }: { lu: FicheDeTerritoire }) {
  const jour = useToday();
  const { territoire } = lu;
  const [saisie, setSaisie] = useState('');
  const [placee, setPlacee] = useState<Appartenance>();
  const [enlevee, setEnlevee] = useState<{ readonly appartenance: Appartenance; readonly nom: string }>();
  const [secteur, setSecteur] = useState<Secteur>();
  const { faire } = useActe();
  const cherche = plier(useDeferredValue(saisie));
  const groupes = useMemo(() => groupesDe(lu, jour), [lu, jour]);
  const montres = groupes.map((groupe) => ({
    ...groupe,
    communes: cherche === '' ? groupe.communes : groupe.communes.filter((c) => motsDe(c).includes(` ${cherche}`)),
  }));
  const trouvees = montres.reduce((n, g) => n + g.communes.length, 0);
  const plusieursPays = territoire.pays.length > 1;
  const retour = enlevee !== undefined && (
    <Enlevee
      territoire={territoire}
      {...enlevee}
      onRemise={() => {
        setEnlevee(undefined);
      }}
    />
  );
  const fiche = placee !== undefined && (
    <Placer
      key={placee.communeId}
      territoire={territoire}
      appartenance={placee}
      commune={lu.communes.get(placee.communeId)}
      onFermer={() => {
        setPlacee(undefined);
      }}
      onEnlevee={(nom) => {
        setEnlevee({ appartenance: placee, nom });
      }}
    />
  );
  if (territoire.communes.length === 0)
    return (
      <div className="territoire-mots territoire-gestes">
        {retour}
        <EmptyState
          title={t('territoire.communes.vide')}
          actions={
            <ButtonLink href={`${routes.territoire(territoire.id)}?combler=communes`} icon="import" variant="primary">
              {t('territoire.importer.communes')}
            </ButtonLink>
          }
        >
          {t('territoire.communes.vide.texte')}
        </EmptyState>
        <AjouterCommune territoire={territoire} onChoisie={setPlacee} />
        {fiche}
      </div>
    );
  return (
    <>
      {retour !== false && <div className="territoire-mots territoire-gestes">{retour}</div>}
      <div className="territoire-mots territoire-gestes" role="search">
        <TextField
          label={t('territoire.chercher')}
          help={t('territoire.chercher.aide')}
          type="search"
          className="territoire-recherche"
          value={saisie}
          onChange={setSaisie}
        />
        <p className="t-small" role="status">
          {cherche !== '' && t('territoire.chercher.trouvees', { n: trouvees })}
        </p>
      </div>
      {montres.map(({ cle, pays, secteur: s, communes }) =>
        communes.length === 0 && (cherche !== '' || s === undefined) ? null : (
          <section key={cle} className="territoire-secteur" aria-labelledby={`secteur-${cle}`}>
            <div className="territoire-mots row">
              <h2 className="t-section" id={`secteur-${cle}`}>
                {s === undefined
                  ? t('territoire.sansSecteur', { seul: territoire.secteurs.length === 0 ? 'oui' : 'non' })
                  : nomLocal(s)}
                {plusieursPays && pays !== undefined && (
                  <span className="t-small territoire-pays">{t(`territoire.pays.${pays}`)}</span>
                )}
              </h2>
              {s !== undefined && (
                <Button
                  variant="quiet"
                  icon="pen"
                  aria-label={t('territoire.secteur.nommer.quoi', { quoi: nomLocal(s) })}
                  onClick={() => {
                    setSecteur(s);
                  }}
                >
                  {t('territoire.secteur.nommer')}
                </Button>
              )}
            </div>
            {communes.length === 0 ? (
              <p className="territoire-mots t-small">{t('territoire.secteur.vide')}</p>
            ) : (
              <ul className="territoire-communes">
                {communes.map((c) => (
                  <LigneCommune key={c.commune.id} placee={c} lu={lu} onPlacer={setPlacee} />
                ))}
              </ul>
            )}
          </section>
        ),
      )}
      <div className="territoire-mots territoire-gestes">
        <AjouterCommune territoire={territoire} onChoisie={setPlacee} />
        <ButtonLink href={`${routes.territoire(territoire.id)}?combler=communes`} icon="import">
          {t('territoire.importer.communes')}
        </ButtonLink>
        <Button
          icon="plus"
          onClick={() => {
            setSecteur({ id: nouvelId(), nom: '' });
          }}
        >
          {t('territoire.secteur.ajouter')}
        </Button>
      </div>
      {fiche}
      {secteur !== undefined && (
        <Nommer
          titre={t('territoire.secteur.nommer')}
          depart={secteur}
          onFermer={() => {
            setSecteur(undefined);
          }}
          ecrire={(noms) =>
            faire({
              acte: 'nameSecteur',
              charge: { id: territoire.id, secteur: { id: secteur.id, ...sansVide(noms) } },
            })
          }
        />
      )}
    </>
  );
}

const sansVide = ({ nom, nomNl }: { readonly nom: string; readonly nomNl?: string | undefined }) => ({
  nom,
  ...(nomNl === undefined ? {} : { nomNl }),
});
