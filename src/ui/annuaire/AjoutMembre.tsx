import { useRef, useState } from 'react';
import { mandatsEnExercice, type Instance, type Role } from '../../domain/instance/instance.ts';
import type { Civilite, Personne } from '../../domain/instance/personne.ts';
import { nouvelId } from '../../store/nouvelId.ts';
import { recordGeste } from '../../store/record.ts';
import { nomComplet } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { Select } from '../kit/Select.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useToday } from '../shell/useClock.ts';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { DejaConnues } from './DejaConnues.tsx';
import { optionsCivilite, optionsRole, rolesDe } from './roles.ts';
import { dernierRang } from './tableau.ts';
import { useActe } from '../kit/useActe.ts';
import { useBrouillon } from '../kit/useBrouillon.ts';

const VIDE = { civilite: '', prenom: '', nom: '', role: '' };

/** A member typed at the bottom of the tableau; Enter writes it and the hand comes back to the first name. */
export function AjoutMembre({ instance }: { instance: Instance }) {
  const today = useToday();
  const { valeur, refus: nonGarde, changer, vider } = useBrouillon(`ajout-membre/${instance.id}`, VIDE);
  const { refus, encours, tenter } = useActe();
  const [manque, setManque] = useState(false);
  const [fait, setFait] = useState('');
  const prenom = useRef<HTMLInputElement>(null);

  const [chef, ordinaire] = rolesDe(instance.genre);
  const enExercice = mandatsEnExercice(instance, today);
  // The first one typed of a new conseil is its chief, as in every list.
  const role = (valeur.role as Role | '') || (enExercice.length === 0 ? chef : ordinaire);
  const net = (texte: string) => texte.normalize('NFC').trim();

  const ajouter = async (connue?: Personne) => {
    const personne = connue ?? {
      id: nouvelId(),
      civilite: valeur.civilite as Civilite,
      prenom: net(valeur.prenom),
      nom: net(valeur.nom),
    };
    setManque(personne.nom === '');
    if (personne.nom === '' || encours) return;
    const mandat = {
      id: nouvelId(),
      personneId: personne.id,
      role,
      rang: dernierRang(instance) + 1,
      droitDeVote: true,
    };
    const ok = await tenter(() =>
      recordGeste([
        ...(connue === undefined ? [{ acte: 'addPersonne', charge: { personne } } as const] : []),
        { acte: 'addMandat', charge: { id: instance.id, mandat } },
      ]),
    );
    if (!ok) return;
    vider({ civilite: valeur.civilite });
    setFait(t('annuaire.ajout.fait', { nom: nomComplet(personne), rang: enExercice.length + 1 }));
    prenom.current?.focus();
  };

  return (
    <section className="annuaire-words annuaire-section">
      <h2 className="t-sub">{t('annuaire.ajout.titre')}</h2>
      <form
        noValidate
        className="annuaire-ajout"
        onSubmit={(event) => {
          event.preventDefault();
          void ajouter();
        }}
      >
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
          ref={prenom}
          value={valeur.prenom}
          onChange={(texte) => {
            changer({ prenom: texte });
          }}
        />
        <TextField
          label={t('annuaire.ajout.nom')}
          value={valeur.nom}
          onChange={(texte) => {
            setManque(false);
            changer({ nom: texte });
          }}
          error={manque ? t('annuaire.ajout.nomVide') : undefined}
        />
        <Select
          label={t('annuaire.ajout.role')}
          value={role}
          onChange={(choix) => {
            changer({ role: choix });
          }}
          options={optionsRole(instance, valeur.civilite as Civilite)}
        />
        <Button type="submit" icon="plus" aria-disabled={encours}>
          {t('annuaire.ajout.ajouter')}
        </Button>
      </form>
      <DejaConnues
        instanceId={instance.id}
        nom={valeur.nom}
        prenom={valeur.prenom}
        onChoisir={(personne) => void ajouter(personne)}
      />
      <p className="t-small" role="status">
        {fait}
      </p>
      <RefusNotice refus={refus ?? nonGarde} />
    </section>
  );
}
