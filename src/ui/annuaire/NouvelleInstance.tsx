import { useState } from 'react';
import { useLocation } from 'wouter';
import { genresInstance, type Instance } from '../../domain/instance/instance.ts';
import { siegesDeDroit } from '../../domain/instance/sieges.ts';
import { languesProposees, packPropose } from '../../domain/reglement/proposer.ts';
import { packIds, type PackId } from '../../domain/reglement/reglement.ts';
import type { Commune } from '../../domain/territoire/commune.ts';
import { MOTIF_NUMERO } from '../../store/creerCommune.ts';
import { nouvelId } from '../../store/nouvelId.ts';
import { record } from '../../store/record.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Select } from '../kit/Select.tsx';
import { TextField } from '../kit/TextField.tsx';
import { routes } from '../shell/routes.ts';
import { RefusNotice } from '../kit/RefusNotice.tsx';
import { useActe } from '../kit/useActe.ts';

interface NouvelleInstanceProps {
  commune: Commune;
  /** What it is at first: its conseil, when it has none yet. */
  depart?: Instance['genre'];
  onFermer: () => void;
}

/** Another assembly of the commune; it opens once created. */
export function NouvelleInstance({ commune, depart = 'commission', onFermer }: NouvelleInstanceProps) {
  const [, go] = useLocation();
  const [genre, setGenre] = useState(depart);
  const [saisi, setSaisi] = useState<string>();
  const { refus, encours, tenter } = useActe();
  const [choisi, setChoisi] = useState<PackId>();
  const reglement = choisi ?? packPropose(genre, commune);
  const nom = saisi ?? t(`annuaire.genre.${genre}`);

  const creer = async () => {
    if (nom.trim() === '' || encours) return;
    const id = nouvelId();
    const { population } = commune;
    const langues = languesProposees(reglement, commune);
    const ok = await tenter(() =>
      record('createInstance', {
        instance: {
          id,
          communeId: commune.id,
          nom: nom.normalize('NFC').trim(),
          genre,
          reglement,
          population,
          sieges: genre === 'conseil-municipal' ? (siegesDeDroit(reglement, population, commune.code)?.sieges ?? 0) : 0,
          motifNumero: MOTIF_NUMERO,
          ...(langues === undefined ? {} : { langues }),
        },
      }),
    );
    if (ok) go(routes.instance(id));
  };

  return (
    <Dialog
      title={t('annuaire.assemblee.titre')}
      open
      onClose={onFermer}
      actions={
        <Button variant="primary" aria-disabled={encours} onClick={() => void creer()}>
          {t('annuaire.assemblee.creer')}
        </Button>
      }
    >
      <Select
        label={t('annuaire.assemblee.genre')}
        value={genre}
        onChange={setGenre}
        options={genresInstance.map((value) => ({ value, label: t(`annuaire.genre.${value}`) }))}
      />
      <TextField
        label={t('annuaire.assemblee.nom')}
        value={nom}
        onChange={setSaisi}
        error={nom.trim() === '' ? t('annuaire.obligatoire') : undefined}
        register
      />
      <Select
        label={t('regle.titre.pack')}
        help={t('annuaire.assemblee.regles')}
        value={reglement}
        onChange={setChoisi}
        options={packIds.map((value) => ({ value, label: t(`regle.pack.${value}`) }))}
      />
      <RefusNotice refus={refus} />
    </Dialog>
  );
}
