import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { entrer, lireLien, type LienLu, type Session } from '../../store/synchro/serveurCompte.ts';
import { RefusDuServeur } from '../../store/synchro/serveurHttp.ts';
import { liste } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { wordServeur } from '../i18n/refusServeur.ts';
import { Button } from '../kit/Button.tsx';
import { RadioGroup } from '../kit/Choice.tsx';
import { Loading } from '../kit/Loading.tsx';
import { Notice } from '../kit/Notice.tsx';
import { TextField } from '../kit/TextField.tsx';
import { appareilConnu, nomAppareil, retenirNomAppareil } from '../shell/nomAppareil.ts';
import { RESEAU, useSession } from '../shell/useServeur.ts';
import { ResteDeLAutre } from './ResteDeLAutre.tsx';

/** Trying such a link again changes nothing. */
const PERDUS: ReadonlySet<string> = new Set(['lien-inconnu', 'lien-utilise', 'lien-expire']);

interface ParLienProps {
  jeton: string;
  onEntre: (session: Session) => void;
  onAutre: () => void;
}

/** The door with a one-time link: who it is for, the name of this device, then in. Looking at it uses nothing up. */
export function ParLien({ jeton, onEntre, onAutre }: ParLienProps) {
  const lien = useQuery({ ...RESEAU, queryKey: ['serveur', 'lien', jeton], queryFn: () => lireLien(jeton) });
  const session = useSession();
  if (lien.isPending || session.isPending) return <Loading />;
  if (lien.isError)
    return (
      <div className="stack">
        <h1 className="t-sentence">{t('entrer.titre')}</h1>
        <Notice kind="refus" live>
          {wordServeur(lien.error)}
        </Notice>
        <div className="actions">
          {!PERDUS.has(lien.error instanceof RefusDuServeur ? lien.error.code : '') && (
            <Button icon="undo" onClick={() => void lien.refetch()}>
              {t('entrer.reessayer')}
            </Button>
          )}
          <Button variant="quiet" onClick={onAutre}>
            {t('entrer.autre')}
          </Button>
        </div>
      </div>
    );
  return <Formulaire jeton={jeton} lien={lien.data} deja={session.data ?? null} onEntre={onEntre} />;
}

interface FormulaireProps {
  jeton: string;
  lien: LienLu;
  deja: Session | null;
  onEntre: (session: Session) => void;
}

function Formulaire({ jeton, lien, deja, onEntre }: FormulaireProps) {
  const [nom, setNom] = useState('');
  const [appareil, setAppareil] = useState(nomAppareil);
  const [qui, setQui] = useState<'rejoindre' | 'remplacer'>();
  const premier = lien.genre === 'premier';
  const question = deja !== null && !premier && deja.nom !== lien.nom;
  const entree = useMutation({
    mutationFn: () =>
      entrer({
        jeton,
        ...(premier ? { nom: nom.trim() } : {}),
        appareil: { ...appareilConnu(), nom: appareil.trim() },
        ...(qui === 'rejoindre' ? { rejoindre: true } : {}),
      }),
    networkMode: 'always',
    onSuccess: (session) => {
      retenirNomAppareil(appareil.trim());
      onEntre(session);
    },
  });
  const pret = appareil.trim() !== '' && (!premier || nom.trim() !== '') && (!question || qui !== undefined);
  return (
    <form
      className="synchro-bloc stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (pret && !entree.isPending) entree.mutate();
      }}
    >
      <h1 className="t-sentence">{premier ? t('entrer.premier') : t('entrer.bonjour', { nom: lien.nom ?? '' })}</h1>
      <p>
        {premier
          ? t('entrer.premier.texte')
          : lien.espaces.length > 0
            ? t('entrer.invite', { espaces: liste(lien.espaces), adresse: location.host })
            : t('entrer.invite.aucun', { adresse: location.host })}
      </p>
      {premier && (
        <TextField
          label={t('entrer.nom')}
          help={t('entrer.nom.aide')}
          value={nom}
          onChange={setNom}
          autoComplete="name"
          maxLength={120}
          required
        />
      )}
      <TextField
        label={t('entrer.appareil')}
        help={t('entrer.appareil.aide')}
        value={appareil}
        onChange={setAppareil}
        maxLength={120}
        required
      />
      {question && (
        <RadioGroup
          label={t('entrer.deja', { nom: deja.nom })}
          value={qui}
          onChange={setQui}
          options={[
            {
              value: 'rejoindre',
              label: t('entrer.deja.rejoindre'),
              note: t('entrer.deja.rejoindre.note', { nom: deja.nom }),
            },
            {
              value: 'remplacer',
              label: t('entrer.deja.remplacer'),
              note: t('entrer.deja.remplacer.note', { nom: deja.nom }),
            },
          ]}
        />
      )}
      {question && qui === 'remplacer' && <ResteDeLAutre session={deja} />}
      {entree.isError && (
        <Notice kind="refus" live>
          {wordServeur(entree.error)}
        </Notice>
      )}
      <div className="actions">
        <Button type="submit" variant="primary" icon="in" disabled={!pret} aria-disabled={entree.isPending}>
          {t(entree.isPending ? 'entrer.encours' : 'entrer.entrer')}
        </Button>
      </div>
    </form>
  );
}
