import { useState } from 'react';
import type { Manifeste } from '../../store/exportFormat.ts';
import { dateCourte, dateLongue, heure, liste, momentCivil, tailleFichier } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { TextField } from '../kit/TextField.tsx';
import { Progress } from './Progress.tsx';

interface ContenuCopieProps {
  manifeste: Manifeste;
  fichier: string;
  /** The present carnet is empty: the copy takes its place. */
  ici: boolean;
  /** From 0 to 1 while it opens. */
  done: number | undefined;
  onOuvrir: (nom: string) => void;
  onAutre: () => void;
}

/** At most this many names are said; the others are counted by their dots. */
const MAX_NOMS = 12;
const noms = (names: readonly string[]): string =>
  names.length === 0
    ? t('reglages.ouvrir.aucune')
    : liste(names.length > MAX_NOMS ? [...names.slice(0, MAX_NOMS), '…'] : names);

/** What a copy holds, said before it is opened, and the name it takes here. */
export function ContenuCopie({ manifeste: m, fichier, ici, done, onOuvrir, onAutre }: ContenuCopieProps) {
  const le = momentCivil(Date.parse(m.exportedAt));
  const [nom, setNom] = useState(m.nom ?? m.communes[0] ?? fichier.replace(/\.carnet$/, ''));
  const { seances, fichiers, octetsFichiers } = m.nombres;
  const rows: [string, string][] = [
    [t('reglages.ouvrir.copie'), t('reglages.ouvrir.date', { date: dateLongue(le.date), heure: heure(le.heure) })],
    ...(m.auteur === undefined ? [] : [[t('reglages.ouvrir.auteur'), m.auteur] as [string, string]]),
    [t('reglages.ouvrir.communes', { n: m.communes.length }), noms(m.communes)],
    [t('reglages.ouvrir.instances', { n: m.instances.length }), noms(m.instances)],
    [
      t('reglages.ouvrir.seances'),
      t('reglages.ouvrir.seances.nombre', {
        n: seances,
        du: dateCourte(m.premiereSeance ?? ''),
        au: dateCourte(m.derniereSeance ?? ''),
      }),
    ],
    [
      t('reglages.ouvrir.pieces'),
      t('reglages.ouvrir.pieces.nombre', { n: fichiers, taille: tailleFichier(octetsFichiers) }),
    ],
  ];
  return (
    <form
      className="reglages-contenu"
      onSubmit={(event) => {
        event.preventDefault();
        if (done === undefined) onOuvrir(nom.trim());
      }}
    >
      <h3 className="t-sub">{t('reglages.ouvrir.contenu', { nom: fichier })}</h3>
      <dl>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <TextField
        label={t('reglages.ouvrir.nom')}
        help={t('reglages.ouvrir.nom.aide')}
        value={nom}
        onChange={setNom}
        maxLength={120}
      />
      <div className="actions">
        <Button type="submit" variant="primary" aria-disabled={done !== undefined}>
          {t(ici ? 'reglages.ouvrir.ici' : 'reglages.ouvrir.aPart')}
        </Button>
        <Button variant="quiet" disabled={done !== undefined} onClick={onAutre}>
          {t('reglages.ouvrir.autre')}
        </Button>
      </div>
      {done !== undefined && <Progress label={t('reglages.ouvrir.encours')} done={done} />}
    </form>
  );
}
