import { useState } from 'react';
import { addDays } from '../../domain/date.ts';
import type { Instance } from '../../domain/instance/instance.ts';
import type { Civilite } from '../../domain/instance/personne.ts';
import { nouvelId } from '../../store/nouvelId.ts';
import { recordGeste, type Intention } from '../../store/record.ts';
import { nomComplet } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { Checkbox } from '../kit/Checkbox.tsx';
import { RadioGroup } from '../kit/Choice.tsx';
import { DateField } from '../kit/DateField.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Select } from '../kit/Select.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useToday } from '../shell/useClock.ts';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { optionsCivilite, rolesDe } from './roles.ts';
import { dernierRang, type Ligne } from './tableau.ts';
import { useActe } from '../kit/useActe.ts';
import { useBrouillon } from '../kit/useBrouillon.ts';

const MOTIFS = ['demission', 'deces', 'annulation', 'autre'] as const;
const VIDE = { fin: '', motif: 'demission', autre: '', suivant: '', civilite: '', prenom: '', nom: '' };

interface FinDeMandatProps {
  ligne: Ligne;
  instance: Instance;
  onRetour: () => void;
  onTermine: (fin: string) => void;
}

/** The end of a mandat with its day and its reason; the next of the list may take the seat in the same gesture. */
export function FinDeMandat({ ligne: { mandat, personne }, instance, onRetour, onTermine }: FinDeMandatProps) {
  const today = useToday();
  const { valeur, refus: nonGarde, changer, vider } = useBrouillon(`fin-mandat/${mandat.id}`, VIDE);
  const { refus, encours, tenter } = useActe();
  const [essaye, setEssaye] = useState(false);
  const fin = valeur.fin === '' && !essaye ? today : valeur.fin;
  const suivant = valeur.suivant === 'oui';
  const nom = valeur.nom.normalize('NFC').trim();

  const enregistrer = async () => {
    setEssaye(true);
    if (fin === '' || (suivant && nom === '')) return;
    const motif = MOTIFS.find((m) => m === valeur.motif) ?? 'autre';
    const mots = (motif === 'autre' && valeur.autre.trim()) || t(`annuaire.fin.motif.${motif}`);
    const motifFin = mots.charAt(0).toLocaleLowerCase('fr') + mots.slice(1);
    const personneId = nouvelId();
    const remplacement: Intention[] = [
      {
        acte: 'addPersonne',
        charge: {
          personne: {
            id: personneId,
            civilite: valeur.civilite as Civilite,
            prenom: valeur.prenom.normalize('NFC').trim(),
            nom,
          },
        },
      },
      {
        acte: 'addMandat',
        charge: {
          id: instance.id,
          mandat: {
            id: nouvelId(),
            personneId,
            role: rolesDe(instance.genre)[1],
            rang: dernierRang(instance) + 1,
            debut: addDays(fin, 1),
            droitDeVote: true,
          },
        },
      },
    ];
    const ok = await tenter(() =>
      recordGeste([
        { acte: 'editMandat', charge: { id: instance.id, mandatId: mandat.id, champs: { fin, motifFin } } },
        ...(suivant ? remplacement : []),
      ]),
    );
    if (!ok) return;
    vider();
    onTermine(fin);
  };

  return (
    <Dialog
      title={t('annuaire.fin.titre', { nom: nomComplet(personne) })}
      open
      onClose={onRetour}
      actions={
        <>
          <Button variant="primary" aria-disabled={encours} onClick={() => void enregistrer()}>
            {t('annuaire.fin.enregistrer')}
          </Button>
          <Button variant="quiet" onClick={onRetour}>
            {t('annuaire.fin.annuler')}
          </Button>
        </>
      }
    >
      <DateField
        label={t('annuaire.fin.date')}
        value={fin}
        onChange={(date) => {
          setEssaye(true);
          changer({ fin: date });
        }}
        error={fin === '' ? t('annuaire.fin.date.vide') : undefined}
      />
      <RadioGroup
        label={t('annuaire.fin.motif')}
        value={valeur.motif as (typeof MOTIFS)[number]}
        onChange={(motif) => {
          changer({ motif });
        }}
        options={MOTIFS.map((value) => ({ value, label: t(`annuaire.fin.motif.${value}`) }))}
      />
      {valeur.motif === 'autre' && (
        <TextField
          label={t('annuaire.fin.autre')}
          value={valeur.autre}
          onChange={(autre) => {
            changer({ autre });
          }}
        />
      )}
      <Checkbox
        label={t('annuaire.fin.suivant')}
        note={t('annuaire.fin.suivant.note')}
        checked={suivant}
        onChange={(oui) => {
          changer({ suivant: oui ? 'oui' : '' });
        }}
      />
      {suivant && (
        <div className="row-fields">
          <Select
            label={t('annuaire.ajout.civilite')}
            value={valeur.civilite === '' ? 'sans' : (valeur.civilite as Civilite)}
            onChange={(choix) => {
              changer({ civilite: choix === 'sans' ? '' : choix });
            }}
            options={optionsCivilite()}
          />
          <TextField
            label={t('annuaire.ajout.prenom')}
            value={valeur.prenom}
            onChange={(prenom) => {
              changer({ prenom });
            }}
          />
          <TextField
            label={t('annuaire.ajout.nom')}
            value={valeur.nom}
            onChange={(texte) => {
              changer({ nom: texte });
            }}
            error={essaye && nom === '' ? t('annuaire.ajout.nomVide') : undefined}
          />
        </div>
      )}
      <RefusNotice refus={refus ?? nonGarde} />
    </Dialog>
  );
}
