import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Refus } from '../../../domain/refus.ts';
import { communeId } from '../../../domain/territoire/commune.ts';
import { creerCommune, type CommuneChoisie } from '../../../store/creerCommune.ts';
import { lireCommunes, lireInstances } from '../../../store/lectures.ts';
import { searchCommunes } from '../../../store/searchCommunes.ts';
import { t } from '../../i18n/i18n.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { ComboBox } from '../../kit/ComboBox.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { routes } from '../../shell/routes.ts';
import { CommuneALaMain } from './CommuneALaMain.tsx';
import { CommuneProposee } from './CommuneProposee.tsx';
import { nomAffiche, premierNom } from './nomAffiche.ts';
import { useCommunes } from '../../kit/useCommunes.ts';

const PROPOSITIONS = 40;

const cle = ({ pays = 'FR', code }: CommuneChoisie): string => communeId(pays, code);

/** One commune of the official list, confirmed, then created with its conseil in one gesture. */
export default function NouvelleCommune() {
  const [, go] = useLocation();
  const { liste, charge, absente, reessayer } = useCommunes();
  const connues = useLiveQuery(lireCommunes, []) ?? [];
  const [saisie, setSaisie] = useState('');
  const [choisie, setChoisie] = useState<CommuneChoisie>();
  const [refus, setRefus] = useState<Refus>();
  const [occupe, setOccupe] = useState(false);

  // Once chosen, the field says both names: either finds the commune again.
  const cherche = premierNom(saisie).trim();
  const trouvees = useMemo(
    () => (cherche.length > 1 ? searchCommunes(liste, cherche, PROPOSITIONS) : []),
    [liste, cherche],
  );
  const options = trouvees.map((commune) => ({
    id: cle(commune),
    label: nomAffiche(commune),
    note: t('premierjour.commune.note', {
      departement: commune.departement ?? t('premierjour.commune.belgique'),
      cp: commune.codesPostaux[0] ?? commune.code,
      population: commune.population,
    }),
  }));
  const dejaLa = choisie !== undefined && connues.some((connue) => connue.id === cle(choisie));

  const creer = async (commune: CommuneChoisie) => {
    setOccupe(true);
    const outcome = await creerCommune(commune);
    setOccupe(false);
    if (!outcome.ok) setRefus(outcome.refus);
    else go(routes.instance(outcome.value));
  };
  const ouvrir = async (id: string) => {
    const instances = await lireInstances(id);
    const conseil = instances.find((i) => i.genre === 'conseil-municipal');
    go(conseil ? routes.instance(conseil.id) : routes.commune(id));
  };

  return (
    <div className="page page-only margined first-page">
      <div className="entry">
        <div />
        <div className="first-words">
          <ButtonLink
            href={connues.length > 0 ? routes.annuaire : routes.premierJour}
            icon="left"
            variant="quiet"
            className="first-back"
          >
            {t(connues.length > 0 ? 'shell.nav.annuaire' : 'premierjour.commune.retour')}
          </ButtonLink>
          <h1 className="t-sentence">{t('premierjour.commune.titre')}</h1>
          <ComboBox
            label={t('premierjour.commune.chercher')}
            help={t(charge ? 'premierjour.commune.charge' : 'premierjour.commune.aide')}
            input={saisie}
            onInput={setSaisie}
            options={options}
            selected={choisie ? cle(choisie) : null}
            onSelect={(id) => {
              const commune = trouvees.find((c) => cle(c) === id);
              setRefus(undefined);
              setChoisie(commune);
              if (commune) setSaisie(nomAffiche(commune));
            }}
            loading={charge}
            autoFocus
          />
          {absente && (
            <Notice kind="alert" live className="first-offer">
              <p>{t('premierjour.commune.absente')}</p>
              <Button onClick={() => void reessayer()}>{t('premierjour.commune.reessayer')}</Button>
            </Notice>
          )}
          {choisie && (
            <CommuneProposee commune={choisie}>
              {dejaLa ? (
                <>
                  <p className="t-small">{t('premierjour.commune.deja')}</p>
                  <Button variant="primary" icon="right" onClick={() => void ouvrir(cle(choisie))}>
                    {t('premierjour.commune.ouvrir')}
                  </Button>
                </>
              ) : (
                <Button variant="primary" icon="check" disabled={occupe} onClick={() => void creer(choisie)}>
                  {t('premierjour.commune.creer')}
                </Button>
              )}
            </CommuneProposee>
          )}
          {refus && (
            <Notice kind="refus" live>
              {wordRefus(refus)}
            </Notice>
          )}
          <CommuneALaMain ouverte={absente} occupe={occupe} onCreer={(commune) => void creer(commune)} />
        </div>
      </div>
    </div>
  );
}
