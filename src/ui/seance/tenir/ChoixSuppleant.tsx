import { useState } from 'react';
import type { MembreId } from '../../../domain/ids.ts';
import type { Membre } from '../../../domain/seance/seance.ts';
import type { Intention } from '../../../store/record.ts';
import { nomComplet } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { ChampsIdentite } from './ChampsIdentite.tsx';
import { Choix, Retour } from './ChoixDuMenu.tsx';
import { useTenue } from './contexte.ts';
import { identiteVide, suppleance, suppleantsDe, type Identite } from './installer.ts';
import type { Moment } from './moment.ts';
import { useInstance } from './useInstance.ts';

interface ChoixSuppleantProps {
  titulaire: MembreId;
  moment: Moment;
  faire: (intentions: readonly Intention[]) => void;
  occupe: boolean;
  retour: () => void;
}

/** Who sits on the seat of someone who is not there: a suppléant of the annuaire, or a name typed here. */
export function ChoixSuppleant({ titulaire, moment, faire, occupe, retour }: ChoixSuppleantProps) {
  const { seance } = useTenue();
  const lu = useInstance(seance.instanceId);
  const [identite, setIdentite] = useState(identiteVide);
  if (lu === undefined) return null;
  const connus = suppleantsDe(titulaire, lu.instance, lu.personnes, seance);
  const choisir = (qui: Membre | Identite): void =>
    faire(suppleance({ seance, instance: lu.instance, moment }, titulaire, qui));
  return (
    <div>
      <Retour retour={retour}>{t('tenir.fait.suppleance.choisir')}</Retour>
      {connus.length > 0 && (
        <ul>
          {connus.map((m, i) => (
            <Choix
              key={m.id}
              icon="users"
              titre={nomComplet({ ...m, civilite: m.civilite === '' ? undefined : m.civilite })}
              disabled={occupe}
              autoFocus={i === 0}
              onClick={() => choisir(m)}
            />
          ))}
        </ul>
      )}
      <form
        className="pop-champs"
        onSubmit={(event) => {
          event.preventDefault();
          if (identite.nom.trim() !== '' && !occupe) choisir(identite);
        }}
      >
        <ChampsIdentite identite={identite} onChange={setIdentite} />
        <Button type="submit" variant="primary" disabled={occupe || identite.nom.trim() === ''}>
          {t('tenir.fait.suppleance.bouton')}
        </Button>
      </form>
    </div>
  );
}
