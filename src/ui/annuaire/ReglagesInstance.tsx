import { formatNumero } from '../../domain/acte/registre.ts';
import { genresInstance, pouvoirsInstance, type Instance } from '../../domain/instance/instance.ts';
import { siegesDeDroit } from '../../domain/instance/sieges.ts';
import type { Commune } from '../../domain/territoire/commune.ts';
import { record, type Intention } from '../../store/record.ts';
import { t } from '../i18n/i18n.ts';
import { wordRefus } from '../i18n/refus.ts';
import { T } from '../i18n/T.tsx';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/Select.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useToday } from '../shell/useClock.ts';
import { MomentAuto, NombreAuto, TexteAuto } from './ChampAuto.tsx';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { useActe } from '../kit/useActe.ts';
import { useChamp } from './useChamp.ts';

type Champs = Extract<Intention, { readonly acte: 'editInstance' }>['charge']['champs'];

/** Name, seats, population, usual place and hour, pattern of the numbers; each field writes itself. */
export function ReglagesInstance({ instance, commune }: { instance: Instance; commune: Commune | undefined }) {
  const { refus, tenter } = useActe();
  const ecrire = (champs: Champs) => record('editInstance', { id: instance.id, champs });
  const loi =
    instance.genre === 'conseil-municipal'
      ? siegesDeDroit(instance.reglement, instance.population, commune?.code)
      : undefined;
  return (
    <div className="annuaire-words annuaire-form">
      <h2 className="t-sub">{t('annuaire.reglages.effectif')}</h2>
      <TexteAuto
        label={t('annuaire.reglages.nom')}
        valeur={instance.nom}
        ecrire={(nom) => ecrire({ nom })}
        register
        obligatoire
      />
      <div className="row-fields">
        <Select
          label={t('annuaire.reglages.genre')}
          value={instance.genre}
          onChange={(genre) => void tenter(() => ecrire({ genre }))}
          options={genresInstance.map((value) => ({ value, label: t(`annuaire.genre.${value}`) }))}
        />
        <NombreAuto
          label={t('annuaire.reglages.sieges')}
          valeur={instance.sieges}
          ecrire={(sieges) => ecrire({ sieges })}
          help={loi && t('annuaire.reglages.sieges.aide', { sieges: loi.sieges, article: loi.source.article })}
        />
        <NombreAuto
          label={t('annuaire.reglages.population')}
          valeur={instance.population}
          ecrire={(population) => ecrire({ population })}
          help={t('annuaire.reglages.population.aide')}
        />
      </div>
      {instance.territoireId !== undefined && (
        <div className="row-fields">
          <Select
            label={t('territoire.part')}
            value={instance.pouvoir ?? ''}
            onChange={(pouvoir) => void tenter(() => ecrire({ pouvoir }))}
            options={pouvoirsInstance.map((value) => ({ value, label: t(`territoire.part.${value}`) }))}
          />
          <TexteAuto
            label={t('territoire.nom.nl')}
            valeur={instance.nomNl ?? ''}
            ecrire={(nomNl) => ecrire({ nomNl: nomNl === '' ? null : nomNl })}
            register
          />
          <TexteAuto
            label={t('territoire.instance.rythme')}
            valeur={instance.rythme ?? ''}
            ecrire={(rythme) => ecrire({ rythme: rythme === '' ? null : rythme })}
          />
        </div>
      )}
      <h2 className="t-sub annuaire-section">{t('annuaire.reglages.habitudes')}</h2>
      <div className="row-fields">
        <TexteAuto
          label={t('annuaire.reglages.lieu')}
          valeur={instance.lieu ?? ''}
          ecrire={(lieu) => ecrire({ lieu: lieu === '' ? null : lieu })}
        />
        <MomentAuto
          quoi="heure"
          label={t('annuaire.reglages.heure')}
          valeur={instance.heureHabituelle ?? ''}
          ecrire={(heure) => ecrire({ heureHabituelle: heure === '' ? null : heure })}
        />
      </div>
      <h2 className="t-sub annuaire-section">{t('annuaire.reglages.numeros')}</h2>
      <Motif valeur={instance.motifNumero} ecrire={(motifNumero) => ecrire({ motifNumero })} />
      <RefusNotice refus={refus} />
      <hr className="rule" />
      <Button
        variant="quiet"
        icon="trash"
        className="annuaire-retirer"
        onClick={() => void tenter(() => record('removeInstance', { id: instance.id, retiree: true }))}
      >
        {t('annuaire.instance.retirer')}
      </Button>
    </div>
  );
}

const NUMEROTE = /\{numero(?::\d)?\}/;

/** The pattern beside what it will print. */
function Motif({ valeur, ecrire }: { valeur: string; ecrire: (motif: string) => ReturnType<typeof record> }) {
  const annee = Number(useToday().slice(0, 4));
  const { value, onChange, onBlur, refus } = useChamp(valeur, (motif) =>
    NUMEROTE.test(motif) ? ecrire(motif) : undefined,
  );
  const sansNumero = NUMEROTE.test(value) ? undefined : t('annuaire.reglages.motif.sansNumero');
  return (
    <div onBlur={onBlur}>
      <TextField
        label={t('annuaire.reglages.motif')}
        help={t('annuaire.reglages.motif.aide')}
        value={value}
        onChange={onChange}
        error={sansNumero ?? (refus && wordRefus(refus))}
        register
        spellCheck={false}
      />
      <p className="annuaire-apercu-numero" aria-live="polite">
        <T
          id="annuaire.reglages.motif.apercu"
          values={{ premier: formatNumero(value, annee, 1), autre: formatNumero(value, annee, 41) }}
          components={{ b: <b className="num" /> }}
        />
      </p>
    </div>
  );
}
