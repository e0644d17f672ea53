import { useState } from 'react';
import type { Instance } from '../../domain/instance/instance.ts';
import { canaux } from '../../domain/instance/personne.ts';
import { record, type Intention } from '../../store/record.ts';
import { nomComplet } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Button, ButtonLink } from '../kit/Button.tsx';
import { Checkbox } from '../kit/Checkbox.tsx';
import { Segmented } from '../kit/Choice.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Select } from '../kit/Select.tsx';
import { routes } from '../shell/routes.ts';
import { useToday } from '../shell/useClock.ts';
import { MomentAuto, TexteAuto, TexteLongAuto } from './ChampAuto.tsx';
import { FinDeMandat } from './FinDeMandat.tsx';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { optionsCivilite, optionsRole } from './roles.ts';
import type { Ligne } from './tableau.ts';
import { TitreDuMandat } from './TitreDuMandat.tsx';
import { useActe } from '../kit/useActe.ts';

type ChargeDe<A extends Intention['acte']> = Extract<Intention, { readonly acte: A }>['charge'];

interface FicheMembreProps {
  ligne: Ligne;
  instance: Instance;
  onFermer: () => void;
  onRetirer: () => void;
  /** With the last day of the mandat. */
  onTermine: (fin: string) => void;
}

/** Everything of one member; each field writes itself, so that closing loses nothing. */
export function FicheMembre({ ligne, instance, onFermer, onRetirer, onTermine }: FicheMembreProps) {
  const { mandat, personne, contact } = ligne;
  const today = useToday();
  const [fin, setFin] = useState(false);
  const { refus, tenter } = useActe();
  const dePersonne = (champs: ChargeDe<'editPersonne'>['champs']) =>
    record('editPersonne', { id: personne.id, champs });
  const deMandat = (champs: ChargeDe<'editMandat'>['champs']) =>
    record('editMandat', { id: instance.id, mandatId: mandat.id, champs });
  const deContact = (champs: ChargeDe<'setCoordonnees'>['champs']) =>
    record('setCoordonnees', { id: personne.id, champs });
  const ouNul = (texte: string) => (texte === '' ? null : texte);

  if (fin) {
    return (
      <FinDeMandat
        ligne={ligne}
        instance={instance}
        onRetour={() => {
          setFin(false);
        }}
        onTermine={onTermine}
      />
    );
  }
  return (
    <Dialog
      title={nomComplet(personne)}
      open
      onClose={onFermer}
      wide
      actions={
        <>
          <Button variant="primary" onClick={onFermer}>
            {t('annuaire.fermer')}
          </Button>
          {mandat.fin === undefined && (
            <Button
              icon="out"
              onClick={() => {
                setFin(true);
              }}
            >
              {t('annuaire.fiche.fin')}
            </Button>
          )}
          <Button variant="quiet" icon="trash" onClick={onRetirer}>
            {t('annuaire.fiche.retirer')}
          </Button>
        </>
      }
    >
      <RefusNotice refus={refus} />
      <fieldset className="annuaire-groupe">
        <legend className="t-sub">{t('annuaire.fiche.identite')}</legend>
        <div className="row-fields">
          <Select
            label={t('annuaire.ajout.civilite')}
            value={personne.civilite === '' ? 'sans' : personne.civilite}
            onChange={(choix) => void tenter(() => dePersonne({ civilite: choix === 'sans' ? '' : choix }))}
            options={optionsCivilite()}
          />
          <TexteAuto
            label={t('annuaire.ajout.prenom')}
            valeur={personne.prenom}
            ecrire={(prenom) => dePersonne({ prenom })}
          />
          <TexteAuto
            label={t('annuaire.ajout.nom')}
            valeur={personne.nom}
            ecrire={(nom) => dePersonne({ nom })}
            obligatoire
          />
          <MomentAuto
            label={t('annuaire.fiche.naissance')}
            valeur={personne.dateNaissance ?? ''}
            ecrire={(date) => dePersonne({ dateNaissance: ouNul(date) })}
            alerte={(date) => (date > today ? t('annuaire.fiche.naissance.future') : undefined)}
          />
        </div>
      </fieldset>
      <fieldset className="annuaire-groupe">
        <legend className="t-sub">{t('annuaire.fiche.mandat')}</legend>
        <div className="row-fields">
          <Select
            label={t('annuaire.ajout.role')}
            value={mandat.role}
            onChange={(role) => void tenter(() => deMandat({ role }))}
            options={optionsRole(instance, personne.civilite, mandat.role)}
          />
          <TexteAuto
            label={t('annuaire.fiche.fonction')}
            valeur={mandat.fonction ?? ''}
            ecrire={(fonction) => deMandat({ fonction: ouNul(fonction) })}
          />
          <MomentAuto
            label={t('annuaire.fiche.debut')}
            valeur={mandat.debut ?? ''}
            ecrire={(date) => deMandat({ debut: ouNul(date) })}
          />
          {mandat.fin !== undefined && (
            <MomentAuto
              label={t('annuaire.fin.date')}
              valeur={mandat.fin}
              ecrire={(date) => deMandat({ fin: ouNul(date) })}
            />
          )}
        </div>
        <TitreDuMandat ligne={ligne} instance={instance} ecrire={deMandat} tenter={tenter} />
        <Checkbox
          label={t('annuaire.fiche.vote')}
          checked={mandat.droitDeVote}
          onChange={(droitDeVote) => void tenter(() => deMandat({ droitDeVote }))}
        />
      </fieldset>
      <fieldset className="annuaire-groupe">
        <legend className="t-sub">{t('annuaire.fiche.coordonnees')}</legend>
        <p className="t-small">{t('annuaire.fiche.coordonnees.note')}</p>
        <Segmented
          label={t('annuaire.fiche.canal')}
          value={contact?.canal ?? 'courriel'}
          onChange={(canal) => void tenter(() => deContact({ canal }))}
          options={canaux.map((value) => ({ value, label: t(`annuaire.fiche.canal.${value}`) }))}
        />
        <div className="row-fields">
          <TexteAuto
            label={t('annuaire.commune.courriel')}
            type="email"
            valeur={contact?.courriel ?? ''}
            ecrire={(courriel) => deContact({ courriel: ouNul(courriel) })}
            alerte={(texte) =>
              texte !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(texte)
                ? t('annuaire.fiche.courriel.douteux')
                : undefined
            }
          />
          <TexteAuto
            label={t('annuaire.commune.telephone')}
            type="tel"
            valeur={contact?.telephone ?? ''}
            ecrire={(telephone) => deContact({ telephone: ouNul(telephone) })}
          />
        </div>
        <TexteLongAuto
          label={t('annuaire.commune.adresse')}
          valeur={contact?.adresse ?? ''}
          ecrire={(adresse) => deContact({ adresse: ouNul(adresse) })}
        />
      </fieldset>
      <p className="t-small">{t('annuaire.fiche.retirer.note')}</p>
      <p className="actions">
        <ButtonLink variant="quiet" icon="users" href={routes.personne(personne.id)}>
          {t('territoire.personne.tousSesMandats')}
        </ButtonLink>
        <ButtonLink variant="quiet" icon="clock" href={routes.historique('personne', personne.id)}>
          {t('historique.lien')}
        </ButtonLink>
      </p>
    </Dialog>
  );
}
