import { useState } from 'react';
import { derouleComplet } from '../../../domain/seance/ordre.ts';
import type { FaitSaisi } from '../../../domain/seance/fait.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { t } from '../../i18n/i18n.ts';
import { Select } from '../../kit/Select.tsx';
import { useGeste, type NouveauFait, type Place } from './actes.ts';
import { ChampsDuFait } from './ChampsDuFait.tsx';
import { useTenue, type Tenue } from './contexte.ts';
import { Feuille } from './Feuille.tsx';
import { lireFil } from './fil.ts';
import { HeureDuFait } from './HeureDuFait.tsx';
import type { Moment } from './moment.ts';

const types = [
  'arrivee',
  'depart',
  'pouvoir',
  'revocation',
  'deport',
  'retour',
  'suppleance',
  'presidence',
  'point',
  'suspension',
  'reprise',
  'note',
] as const;
type Oubli = (typeof types)[number];

function vierge(type: Oubli, { seance, salle }: Tenue): NouveauFait {
  const membre = seance.membres[0]?.id ?? '';
  const pointId = salle.courant?.point.id ?? salle.ordre[0]?.point.id ?? '';
  switch (type) {
    case 'arrivee':
    case 'depart':
    case 'presidence':
    case 'retour':
      return { type, membre };
    case 'pouvoir':
      return { type, mandant: membre, mandataire: seance.membres[1]?.id ?? membre };
    case 'revocation':
      return { type, mandant: membre };
    case 'suppleance':
      return {
        type,
        titulaire: membre,
        suppleant: seance.membres.find((m) => m.suppleantDe !== undefined)?.id ?? seance.membres.at(-1)?.id ?? membre,
      };
    case 'deport':
      return { type, membre, pointId, genre: 'personnel' };
    case 'point':
      return { type, pointId, sort: 'aborde' };
    case 'note':
      return { type, texte: '' };
    case 'suspension':
    case 'reprise':
      return { type };
  }
}

/** The ranks between which the forgotten fact goes, cancelled neighbours included. */
export function placeAupres(seance: Seance, faitId: string, ou: 'avant' | 'apres'): Place {
  const faits = derouleComplet(seance);
  const i = faits.findIndex((f) => f.id === faitId);
  return ou === 'avant'
    ? { apres: faits[i - 1]?.rang, avant: faits[i]?.rang }
    : { apres: faits[i]?.rang, avant: faits[i + 1]?.rang };
}

/** A fact forgotten in its time, put at its place in the deroule. */
export function FaitOublie({ faitId, ou, onClose }: { faitId: string; ou: 'avant' | 'apres'; onClose: () => void }) {
  const tenue = useTenue();
  const { seance, reglement, salle, actes } = tenue;
  const voisin = seance.deroule.find((f) => f.id === faitId);
  const [type, setType] = useState<Oubli>('arrivee');
  const [fait, setFait] = useState<NouveauFait>(() => vierge('arrivee', tenue));
  const [moment, setMoment] = useState<Moment>({
    heure: voisin?.heure ?? seance.heure ?? '20:00',
    ...(voisin?.jour === undefined ? {} : { jour: voisin.jour }),
  });
  const { refus, occupe, geste } = useGeste();
  const phrase = lireFil(seance, reglement, salle).find((l) => l.fait.id === faitId)?.texte ?? '';
  const ajouter = async () => {
    if (await geste(() => actes.noter([fait], moment, placeAupres(seance, faitId, ou)))) onClose();
  };
  return (
    <Feuille
      titre={t('tenir.oubli.titre')}
      onClose={onClose}
      acte={t('tenir.oubli.ajouter')}
      faire={() => void ajouter()}
      occupe={occupe}
      refus={refus}
    >
      <p className="t-small">{t('tenir.oubli.place', { ou, phrase })}</p>
      <HeureDuFait moment={moment} onChange={setMoment} dateSeance={seance.date} />
      <Select
        label={t('tenir.oubli.type')}
        value={type}
        options={types.map((v) => ({ value: v, label: t(`tenir.oubli.${v}`) }))}
        onChange={(v) => {
          setType(v);
          setFait(vierge(v, tenue));
        }}
      />
      <ChampsDuFait
        saisi={{ ...fait, id: 'oubli', rang: 'a' } as FaitSaisi}
        onChange={(saisi) => {
          const { id: _i, rang: _r, ...nouveau } = saisi;
          setFait(nouveau as NouveauFait);
        }}
      />
    </Feuille>
  );
}
