import { useState } from 'react';
import { useLocation } from 'wouter';
import { genresInstance, pouvoirsInstance, type Instance } from '../../domain/instance/instance.ts';
import { donneUnAvis, languesProposees, packPropose } from '../../domain/reglement/proposer.ts';
import { communesAu } from '../../domain/territoire/territoire.ts';
import { MOTIF_NUMERO } from '../../store/creerCommune.ts';
import type { FicheDeTerritoire } from '../../store/lecturesTerritoire.ts';
import { nouvelId } from '../../store/nouvelId.ts';
import { record } from '../../store/record.ts';
import { t } from '../i18n/i18n.ts';
import { nomLocal } from '../i18n/nomLocal.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Notice } from '../kit/Notice.tsx';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { Select } from '../kit/Select.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useActe } from '../kit/useActe.ts';
import { routes } from '../shell/routes.ts';
import { useToday } from '../shell/useClock.ts';

/** Another assembly of the territoire, with its part and the commune where it has its seat; it opens once created. */
export function NouvelleAssemblee({ lu, onFermer }: { lu: FicheDeTerritoire; onFermer: () => void }) {
  const [, go] = useLocation();
  const jour = useToday();
  const { territoire, communes, instances } = lu;
  const presentes = communesAu(territoire, jour).flatMap(({ communeId }) => communes.get(communeId) ?? []);
  const [nom, setNom] = useState('');
  const [genre, setGenre] = useState<Instance['genre']>('comite-de-pilotage');
  const [pouvoir, setPouvoir] = useState<NonNullable<Instance['pouvoir']>>('prepare');
  const [siege, setSiege] = useState(territoire.siege?.communeId ?? instances[0]?.communeId ?? presentes[0]?.id ?? '');
  const [essaye, setEssaye] = useState(false);
  const { refus, encours, tenter } = useActe();

  const creer = async () => {
    setEssaye(true);
    const commune = communes.get(siege);
    if (nom.trim() === '' || encours || commune === undefined) return;
    const id = nouvelId();
    const reglement = territoire.pays.length > 1 ? 'gect' : packPropose(genre, commune);
    const langues = languesProposees(reglement, commune);
    const ok = await tenter(() =>
      record('createInstance', {
        instance: {
          id,
          communeId: commune.id,
          territoireId: territoire.id,
          nom: nom.normalize('NFC').trim(),
          genre,
          pouvoir,
          reglement,
          population: presentes.reduce((n, c) => n + c.population, 0),
          sieges: 0,
          motifNumero: MOTIF_NUMERO,
          ...(langues === undefined ? {} : { langues }),
          ...(donneUnAvis(reglement, pouvoir)
            ? { surcharges: { natureVote: { valeur: 'avis', motif: t('territoire.assemblee.avis') } } }
            : {}),
        },
      }),
    );
    if (ok) go(routes.instance(id));
  };

  return (
    <Dialog
      title={t('territoire.assemblees.ajouter')}
      open
      onClose={onFermer}
      actions={
        <Button variant="primary" aria-disabled={encours} onClick={() => void creer()}>
          {t('annuaire.assemblee.creer')}
        </Button>
      }
    >
      <TextField
        label={t('annuaire.assemblee.nom')}
        value={nom}
        onChange={setNom}
        register
        error={essaye && nom.trim() === '' ? t('annuaire.obligatoire') : undefined}
      />
      <Select
        label={t('annuaire.assemblee.genre')}
        value={genre}
        onChange={setGenre}
        options={genresInstance.map((value) => ({ value, label: t(`annuaire.genre.${value}`) }))}
      />
      <Select
        label={t('territoire.part')}
        value={pouvoir}
        onChange={setPouvoir}
        options={pouvoirsInstance.map((value) => ({ value, label: t(`territoire.part.${value}`) }))}
      />
      {presentes.length === 0 && <Notice kind="alert">{t('territoire.assemblees.sansCommune')}</Notice>}
      <Select
        label={t('territoire.siege')}
        value={siege}
        onChange={setSiege}
        options={presentes.map((c) => ({ value: c.id, label: nomLocal(c) }))}
      />
      <RefusNotice refus={refus} />
    </Dialog>
  );
}
