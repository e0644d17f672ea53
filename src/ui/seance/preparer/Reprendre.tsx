import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { placeNouveau } from '../../../domain/seance/deplacer.ts';
import { textesAReprendre } from '../../../domain/seance/manques.ts';
import { ordreDuJour } from '../../../domain/seance/ordre.ts';
import { reprendrePoints } from '../../../domain/seance/reprise.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { lireCommunes, lireInstances, lireSeancesDe } from '../../../store/lectures.ts';
import { lireTerritoires } from '../../../store/lecturesTerritoire.ts';
import type { Intention } from '../../../store/record.ts';
import { nouvelId } from '../../../store/nouvelId.ts';
import { rangsEntre } from '../../../store/rang.ts';
import { copyTexte } from '../../../store/textes.ts';
import { dateLongue } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Select } from '../../kit/Select.tsx';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { nomLong } from '../commun/nomLong.ts';

interface ReprendreProps {
  seance: Seance;
  onClose: () => void;
  onRepris: (pointId: string) => void;
}

/** The same person in this sitting: another assembly knows her under another mandat. */
function membreIci(seance: Seance, depuis: Seance, id: string): string | undefined {
  const personneId = depuis.membres.find((m) => m.id === id)?.personneId;
  return (seance.membres.find((m) => m.id === id) ?? seance.membres.find((m) => m.personneId === personneId))?.id;
}

/** Copies chosen points of an earlier sitting, with their draft texts. */
export function Reprendre({ seance, onClose, onRepris }: ReprendreProps) {
  const [instanceId, setInstanceId] = useState(seance.instanceId);
  const instances = useLiveQuery(() => lireInstances(), []) ?? [];
  const communes = useLiveQuery(lireCommunes, []) ?? [];
  const territoires = useLiveQuery(lireTerritoires, []) ?? [];
  const autres = useLiveQuery(() => lireSeancesDe(instanceId), [instanceId]);
  const { faire, refus, setRefus, encours } = useActe();
  const [sourceId, setSourceId] = useState('');
  const [choisis, setChoisis] = useState<ReadonlySet<string>>(new Set());
  const sources = (autres ?? []).filter((s) => s.id !== seance.id && ordreDuJour(s).length > 0).reverse();
  const source = sources.find((s) => s.id === sourceId) ?? sources[0];

  const reprendre = async (depuis: Seance) => {
    const { avant, apres } = placeNouveau(seance);
    const rangs = [...rangsEntre(avant, apres, choisis.size)];
    const repris = reprendrePoints(depuis, choisis, {
      id: nouvelId,
      rang: () => rangs.shift() ?? '',
      membre: (id) => membreIci(seance, depuis, id),
    });
    const intentions = repris.flatMap(({ point, pieces }): Intention[] => [
      { acte: 'addPoint', charge: { id: seance.id, point } },
      ...pieces.map((piece): Intention => ({ acte: 'joinPiece', charge: { id: seance.id, pointId: point.id, piece } })),
    ]);
    if (!(await faire(...intentions))) return;
    for (const { source: pointId, point } of repris) {
      for (const texte of textesAReprendre) {
        const copie = await copyTexte(texte(depuis.id, pointId), texte(seance.id, point.id), seance.id);
        if (!copie.ok) {
          setRefus(copie.refus);
          return;
        }
      }
    }
    const dernier = repris.at(-1);
    if (dernier !== undefined) onRepris(dernier.point.id);
    onClose();
  };

  return (
    <Dialog
      title={t('preparer.menu.reprendre')}
      open
      wide
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            disabled={encours || choisis.size === 0 || source === undefined}
            onClick={() => source && void reprendre(source)}
          >
            {t('preparer.reprendre.n', { n: choisis.size })}
          </Button>
          <Button onClick={onClose}>{t('kit.annuler')}</Button>
        </>
      }
    >
      {instances.length > 1 && (
        <Select
          label={t('preparer.reprendre.instance')}
          value={instanceId}
          onChange={(id) => {
            setInstanceId(id);
            setSourceId('');
            setChoisis(new Set());
          }}
          options={instances.map((i) => ({
            value: i.id,
            label: nomLong(i, communes, territoires),
          }))}
        />
      )}
      {autres === undefined && <Loading />}
      {autres !== undefined && source === undefined && <p>{t('preparer.reprendre.aucune')}</p>}
      {source !== undefined && (
        <>
          <Select
            label={t('preparer.reprendre.depuis')}
            value={source.id}
            onChange={(id) => {
              setSourceId(id);
              setChoisis(new Set());
            }}
            options={sources.map((s) => ({ value: s.id, label: dateLongue(s.date) }))}
          />
          <fieldset className="field">
            <legend className="field-label">{t('preparer.reprendre.points')}</legend>
            {ordreDuJour(source).map(({ point, numero }) => (
              <Checkbox
                key={point.id}
                label={t('preparer.reprendre.point', { numero, intitule: point.intitule })}
                checked={choisis.has(point.id)}
                onChange={(oui) =>
                  setChoisis(new Set(oui ? [...choisis, point.id] : [...choisis].filter((id) => id !== point.id)))
                }
              />
            ))}
          </fieldset>
          <p className="t-small">{t('preparer.reprendre.note')}</p>
        </>
      )}
      <RefusNotice refus={refus} />
    </Dialog>
  );
}
