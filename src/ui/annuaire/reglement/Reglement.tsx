import { useState } from 'react';
import type { Instance } from '../../../domain/instance/instance.ts';
import type { Surcharges } from '../../../domain/reglement/pack.ts';
import { isPackId, reglementPour } from '../../../domain/reglement/packs.ts';
import { packIds, type NomParametre, type Reglement as Regles } from '../../../domain/reglement/reglement.ts';
import { record } from '../../../store/record.ts';
import { dateSansJour, nombre } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Segmented } from '../../kit/Choice.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { Select } from '../../kit/Select.tsx';
import { useActe } from '../../kit/useActe.ts';
import { useToday } from '../../shell/useClock.ts';
import { ChangerRegle } from './ChangerRegle.tsx';
import { GROUPES, parametresDe } from './groupes.ts';
import { LigneRegle } from './LigneRegle.tsx';
import './reglement.css';

const NOMS = GROUPES.flatMap(parametresDe);

type Filtre = 'toutes' | 'a-confirmer';

const aConfirmer = (regles: Regles, nom: NomParametre): boolean =>
  regles[nom].source.confiance === 'a-confirmer' &&
  regles[nom].origine !== 'surcharge' &&
  regles[nom].portee !== 'sans-objet';

/** Words that many rules share, said once. */
function motsCommuns(regles: Regles): ReadonlySet<string> {
  const nombreDe = new Map<string, number>();
  for (const nom of NOMS) {
    const { texte } = regles[nom].source;
    if (texte !== undefined) nombreDe.set(texte, (nombreDe.get(texte) ?? 0) + 1);
  }
  return new Set([...nombreDe].flatMap(([texte, n]) => (n >= 8 ? [texte] : [])));
}

/** The rules in force for this assembly today: the pack it follows, each value in words, and its own where it has some. */
export function Reglement({ instance }: { instance: Instance }) {
  const today = useToday();
  const { refus, tenter } = useActe();
  const [filtre, setFiltre] = useState<Filtre>('toutes');
  const [ouvert, setOuvert] = useState<NomParametre>();
  const { population } = instance;
  const surcharges = instance.surcharges as Surcharges | undefined;
  const regles = reglementPour(instance.reglement, { population, date: today, surcharges });
  const communs = regles === undefined ? new Set<string>() : motsCommuns(regles);
  // That the text knows nothing of the kind is said by the tag of each line, not over all of them.
  const dits = NOMS.flatMap((nom) => {
    const texte = regles?.[nom].portee === 'sans-objet' ? undefined : regles?.[nom].source.texte;
    return texte !== undefined && communs.has(texte) ? [texte] : [];
  });
  return (
    <div className="annuaire-words stack">
      <Select
        label={t('regle.titre.pack')}
        help={t('regle.titre.packAide')}
        className="regle-pack"
        value={isPackId(instance.reglement) ? instance.reglement : ''}
        onChange={(reglement) => void tenter(() => record('editInstance', { id: instance.id, champs: { reglement } }))}
        options={packIds.map((value) => ({ value, label: t(`regle.pack.${value}`) }))}
      />
      <RefusNotice refus={refus} />
      {regles === undefined ? (
        <p>{t('annuaire.reglement.inconnu')}</p>
      ) : (
        <>
          <p className="measure">
            {t('annuaire.reglement.intro', {
              date: dateSansJour(today),
              population: nombre(population),
              connue: population > 0 ? 'oui' : 'non',
            })}{' '}
            {t('regle.titre.aConfirmer', {
              n: NOMS.filter((nom) => aConfirmer(regles, nom)).length,
            })}
          </p>
          <p className="t-register annuaire-regle" lang={regles.locale}>
            {[...new Set([regles.texte.texte ?? '', ...dits])].join(' ')}{' '}
            <span className="law">{regles.texte.article}</span>
          </p>
          <Segmented
            label={t('regle.titre.filtre')}
            value={filtre}
            onChange={setFiltre}
            options={[
              { value: 'toutes', label: t('regle.titre.toutes') },
              { value: 'a-confirmer', label: t('regle.titre.seulementAConfirmer') },
            ]}
          />
          {GROUPES.map((groupe) => {
            const noms = parametresDe(groupe).filter((nom) => filtre === 'toutes' || aConfirmer(regles, nom));
            return (
              <section key={groupe} className="annuaire-section">
                <h2 className="t-section">{t(`annuaire.reglement.groupe.${groupe}`)}</h2>
                {noms.length === 0 && <p className="t-small">{t('regle.titre.aucune')}</p>}
                <dl className="annuaire-regles">
                  {noms.map((nom) => (
                    <LigneRegle
                      key={nom}
                      nom={nom}
                      regle={regles[nom]}
                      langue={regles.locale}
                      ditPlusHaut={communs}
                      onChanger={() => {
                        setOuvert(nom);
                      }}
                    />
                  ))}
                </dl>
              </section>
            );
          })}
          {ouvert !== undefined && (
            <ChangerRegle
              key={ouvert}
              instance={instance}
              nom={ouvert}
              regle={regles[ouvert]}
              onFermer={() => {
                setOuvert(undefined);
              }}
            />
          )}
        </>
      )}
    </div>
  );
}
