import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Colonne, Disposition } from '../../domain/instance/colonnesImport.ts';
import { ordreDuTableau } from '../../domain/instance/importMembres.ts';
import { ecrireMembres } from '../../store/ecrireMembres.ts';
import { lireMemes } from '../../store/memesPersonnes.ts';
import type { TableauInstance } from '../../store/lecturesAnnuaire.ts';
import { t } from '../i18n/i18n.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { Checkbox } from '../kit/Checkbox.tsx';
import { routes } from '../shell/routes.ts';
import { useToday } from '../shell/useClock.ts';
import { useTitle } from '../shell/useTitle.ts';
import { ImportApercu } from './ImportApercu.tsx';
import { ImportColonnes } from './ImportColonnes.tsx';
import { ImportConstats } from './ImportConstats.tsx';
import { ImportSource, type Lecture } from './ImportSource.tsx';
import { enMinuscules, toutEnCapitales } from './minuscules.ts';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { dernierRang } from './tableau.ts';
import { useActe } from '../kit/useActe.ts';
import { useImportation } from './useImportation.ts';

/** A list pasted or a file, read aloud line by line before anything is written; then one gesture writes all. */
export function ImportMembres({ lu }: { lu: TableauInstance }) {
  const { instance, commune } = lu;
  const [, go] = useLocation();
  const aujourdhui = useToday();
  const [lecture, setLecture] = useState<Lecture>();
  const [corrigee, setCorrigee] = useState<Disposition>();
  const [decoche, setDecoche] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [minuscules, setMinuscules] = useState(false);
  const { refus, encours, tenter } = useActe();
  useTitle(t('annuaire.import.titre'));

  const { importation, disposition } = useImportation(lecture, corrigee, lu);
  const cochee = (rang: number): boolean => decoche.get(rang) ?? importation?.lignes[rang]?.proposee ?? false;
  const cochees = (importation?.lignes ?? []).filter((ligne, i) => ligne.membre !== undefined && cochee(i));
  const choisis = cochees.flatMap(({ membre, complete }) => (membre && !complete ? [membre] : []));
  const complements = cochees.flatMap(({ complete }) => complete ?? []);
  const capitales = toutEnCapitales(choisis);
  const exemple = choisis[0];
  const memeDe = useLiveQuery(() => lireMemes(instance, aujourdhui), [instance, aujourdhui]);
  const [separees, setSeparees] = useState(false);
  const memes = memeDe === undefined ? [] : choisis.filter((membre) => memeDe(membre) !== undefined);

  const relire = (suite: Lecture | undefined) => {
    setLecture(suite);
    setCorrigee(undefined);
    setDecoche(new Map());
  };
  const corriger = (suite: Disposition) => {
    setCorrigee(suite);
    setDecoche(new Map());
  };
  const inscrire = async () => {
    if (cochees.length === 0 || encours) return;
    const membres = ordreDuTableau(choisis).map((membre) =>
      minuscules && capitales ? { ...membre, nom: enMinuscules(membre.nom) } : membre,
    );
    const ok = await tenter(() =>
      ecrireMembres(instance.id, membres, dernierRang(instance), complements, separees ? undefined : memeDe),
    );
    if (ok) {
      lecture?.oublier();
      go(`${routes.instance(instance.id)}?inscrits=${String(membres.length)}&completes=${String(complements.length)}`);
    }
  };

  return (
    <div className="page page-only margined annuaire annuaire-import">
      <div className="annuaire-words">
        <ButtonLink href={routes.instance(instance.id)} icon="left" variant="quiet" className="annuaire-back">
          {t('annuaire.import.retour')}
        </ButtonLink>
        <h1 className="t-title">{t('annuaire.import.titre')}</h1>
        <ImportSource
          instanceId={instance.id}
          commune={{ nom: commune?.nom ?? instance.nom, code: commune?.code }}
          lecture={lecture}
          onLu={relire}
        />
      </div>
      {lecture !== undefined && importation !== undefined && disposition !== undefined && (
        <>
          <div className="annuaire-words">
            <ImportConstats importation={importation} disposition={disposition} commune={commune} />
            <ImportColonnes
              lignes={lecture.tableau.lignes}
              disposition={disposition}
              ouverte={!porteUnNom(disposition.correspondance)}
              onCorriger={corriger}
            />
          </div>
          <ImportApercu
            lignes={importation.lignes}
            cochee={cochee}
            onCocher={(rang, oui) => {
              setDecoche(new Map(decoche).set(rang, oui));
            }}
          />
          <div className="annuaire-words annuaire-inscrire">
            <RefusNotice refus={refus} />
            <Button
              variant="primary"
              icon="check"
              disabled={cochees.length === 0}
              aria-disabled={encours}
              onClick={() => void inscrire()}
            >
              {choisis.length === 0 && complements.length > 0
                ? t('annuaire.import.completer', { n: complements.length })
                : t('annuaire.import.inscrire', { n: choisis.length })}
            </Button>
            {memes.length > 0 && (
              <Checkbox
                label={t('territoire.memes', { n: memes.length })}
                note={t('territoire.memes.note', {
                  noms: memes
                    .slice(0, 5)
                    .map(({ prenom, nom }) => `${prenom} ${nom}`)
                    .join(', '),
                })}
                checked={!separees}
                onChange={(oui) => {
                  setSeparees(!oui);
                }}
              />
            )}
            {capitales && exemple && (
              <Checkbox
                label={t('annuaire.import.minuscules')}
                note={t('annuaire.import.minuscules.note', { avant: exemple.nom, apres: enMinuscules(exemple.nom) })}
                checked={minuscules}
                onChange={setMinuscules}
              />
            )}
          </div>
        </>
      )}
    </div>
  );
}

const porteUnNom = (colonnes: readonly (Colonne | undefined)[]): boolean =>
  colonnes.includes('nom') || colonnes.includes('nomComplet');
