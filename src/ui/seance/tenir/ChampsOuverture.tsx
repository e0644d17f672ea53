import type { FaitSaisi } from '../../../domain/seance/fait.ts';
import type { MembreId } from '../../../domain/ids.ts';
import { t } from '../../i18n/i18n.ts';
import { Select } from '../../kit/Select.tsx';
import { useTenue } from './contexte.ts';
import { reponses } from './appel.ts';
import { genreDe, nommer } from './noms.ts';
import { UnMembre } from './ChampsChoix.tsx';

type Ouverture = Extract<FaitSaisi, { type: 'ouverture' }>;

export function ChampsOuverture({ saisi, onChange }: { saisi: Ouverture; onChange: (saisi: FaitSaisi) => void }) {
  const { seance, salle } = useTenue();
  const excuses = new Map(saisi.absents.map((a) => [a.membre, a.excuse === true]));
  const repondre = (membre: MembreId, reponse: string) => {
    const absents = saisi.absents.filter((a) => a.membre !== membre);
    const presents = saisi.presents.filter((m) => m !== membre);
    if (reponse === 'present') onChange({ ...saisi, presents: [...presents, membre], absents });
    else
      onChange({
        ...saisi,
        presents,
        absents: [...absents, reponse === 'excuse' ? { membre, excuse: true } : { membre }],
      });
  };
  return (
    <>
      <div className="row-fields">
        <UnMembre
          label={t('tenir.appel.presidence')}
          value={saisi.presidence ?? ''}
          onChange={(presidence) => onChange({ ...saisi, presidence })}
        />
        <UnMembre
          label={t('tenir.appel.secretaire')}
          value={saisi.secretaires?.[0] ?? ''}
          onChange={(m) => onChange({ ...saisi, secretaires: [m] })}
        />
      </div>
      <div className="choix-liste">
        {seance.membres.map((m) => {
          const nom = nommer(salle.membres, m.id);
          return (
            <Select
              key={m.id}
              label={nom}
              value={saisi.presents.includes(m.id) ? 'present' : excuses.get(m.id) === true ? 'excuse' : 'absent'}
              options={reponses.map((r) => ({
                value: r,
                label: t(genreDe(m) === 'f' ? `tenir.appel.${r}e` : `tenir.appel.${r}`),
              }))}
              onChange={(reponse) => repondre(m.id, reponse)}
            />
          );
        })}
      </div>
    </>
  );
}
