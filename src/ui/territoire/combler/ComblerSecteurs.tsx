import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { lignesParSecteur, lireListeDeCommunes } from '../../../domain/territoire/listeDeCommunes.ts';
import { sansNomPropre, secteurEcrit } from '../../../domain/territoire/secteurEcrit.ts';
import { communesAu } from '../../../domain/territoire/territoire.ts';
import type { FicheDeTerritoire } from '../../../store/lecturesTerritoire.ts';
import { ecrireSecteurs, type Placement } from '../../../store/territoires/combler.ts';
import { liste as enListe } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { nomLocal } from '../../i18n/nomLocal.ts';
import { Button } from '../../kit/Button.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { Select } from '../../kit/Select.tsx';
import { useActe } from '../../kit/useActe.ts';
import { routes } from '../../shell/routes.ts';
import { useToday } from '../../shell/useClock.ts';
import { lacuneComblee } from '../lacunes.ts';
import { Inconnues } from './Inconnues.tsx';
import { Source, useListe } from './Source.tsx';

const NOUVEAU = 'nouveau';

/** The communes of each sector, and its name: a sector the list names and nobody knows yet is tied by a person. */
export function ComblerSecteurs({ lu }: { lu: FicheDeTerritoire }) {
  const { territoire } = lu;
  const jour = useToday();
  const [, go] = useLocation();
  const source = useListe(`territoire/${territoire.id}/secteurs`);
  const [choix, setChoix] = useState<ReadonlyMap<string, string>>(new Map());
  const { refus, encours, tenter } = useActe();
  const communes = useMemo(
    () => communesAu(territoire, jour).flatMap((c) => lu.communes.get(c.communeId) ?? []),
    [territoire, lu, jour],
  );
  const { liste } = source;
  const lignes = useMemo(
    () =>
      liste === undefined ? [] : lireListeDeCommunes(lignesParSecteur(liste.texte) ?? liste.lignes, communes, 'mots'),
    [liste, communes],
  );
  const placees = lignes.filter((l) => l.communeId !== undefined && l.double !== true && l.valeur !== '');
  const ecrits = [...new Set(placees.map((l) => l.valeur))];
  const secteurDe = (ecrit: string): string | undefined =>
    secteurEcrit(ecrit, territoire.secteurs)?.id ?? choix.get(ecrit);
  const placements = placees.flatMap(({ communeId, valeur }): Placement[] => {
    const secteur = secteurDe(valeur);
    if (communeId === undefined || secteur === undefined) return [];
    return [{ communeId, secteur: secteur === NOUVEAU ? { nom: valeur } : { id: secteur } }];
  });
  // A sector that bears only a number takes the name the list gives it.
  const renommes = ecrits.flatMap((ecrit) => {
    const secteur = territoire.secteurs.find((s) => s.id === choix.get(ecrit));
    return secteur !== undefined && sansNomPropre(secteur) ? [{ id: secteur.id, nom: ecrit }] : [];
  });
  const restent = communes.filter(
    (c) =>
      !placements.some((p) => p.communeId === c.id) &&
      territoire.communes.find((x) => x.communeId === c.id)?.secteurId === undefined,
  );
  const ecrire = async () => {
    if (placements.length === 0 || encours) return;
    const suite = restent.length === 0 ? lacuneComblee(territoire, 'secteurs') : [];
    if (await tenter(() => ecrireSecteurs(territoire, placements, renommes, suite))) {
      source.oublier();
      go(`${routes.territoire(territoire.id)}?onglet=communes`);
    }
  };
  return (
    <>
      <Source source={source} exemple={t('territoire.combler.secteurs.exemple')} communes={communes} />
      {liste !== undefined && lignes.length === 0 && (
        <Notice kind="alert" live>
          {t('territoire.liste.rien')}
        </Notice>
      )}
      <Inconnues lignes={lignes} />
      {ecrits.length > 0 && (
        <ul className="lines territoire-apercu">
          {ecrits.map((ecrit) => {
            const reconnu = secteurEcrit(ecrit, territoire.secteurs);
            const siennes = placees.filter((l) => l.valeur === ecrit);
            return (
              <li key={ecrit}>
                <div>
                  <b>{reconnu === undefined ? ecrit : nomLocal(reconnu)}</b>
                  <p className="t-small">
                    {t('territoire.combler.secteurs.communes', {
                      n: siennes.length,
                      noms: enListe(
                        siennes.map((l) => lu.communes.get(l.communeId ?? '')).flatMap((c) => (c ? [nomLocal(c)] : [])),
                      ),
                    })}
                  </p>
                </div>
                {reconnu === undefined && (
                  <Select
                    label={t('territoire.combler.secteurs.lequel', { ecrit })}
                    value={choix.get(ecrit) ?? ''}
                    onChange={(id) => {
                      setChoix(new Map(choix).set(ecrit, id));
                    }}
                    placeholder={t('territoire.combler.secteurs.choisir')}
                    options={[
                      ...territoire.secteurs.map((s) => ({ value: s.id, label: nomLocal(s) })),
                      { value: NOUVEAU, label: t('territoire.combler.secteurs.nouveau') },
                    ]}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
      <RefusNotice refus={refus} />
      {ecrits.length > 0 && (
        <div className="territoire-ecrire">
          <Button
            variant="primary"
            icon="check"
            disabled={placements.length === 0}
            aria-disabled={encours}
            onClick={() => void ecrire()}
          >
            {t('territoire.combler.secteurs.placer', { n: placements.length })}
          </Button>
          {restent.length > 0 && <p className="t-small">{t('territoire.combler.restent', { n: restent.length })}</p>}
        </div>
      )}
    </>
  );
}
