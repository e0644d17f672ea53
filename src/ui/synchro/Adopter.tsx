import { useLiveQuery } from 'dexie-react-hooks';
import { carnet } from '../../store/courant.ts';
import { lireCommunes } from '../../store/lectures.ts';
import { resumeCarnet } from '../../store/resumeCarnet.ts';
import type { EspaceDetaille } from '../../store/synchro/serveurEspace.ts';
import { liste, nombre } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { Loading } from '../kit/Loading.tsx';
import { Notice } from '../kit/Notice.tsx';

interface AdopterProps {
  espace: EspaceDetaille;
  onDonner: () => void;
  /** Not the same commune: the espace is opened in a carnet of its own. */
  onAPart: () => void;
  onAnnuler: () => void;
}

const dire = (noms: readonly string[]): string => (noms.length === 0 ? t('entrer.adopter.rien') : liste(noms));

/** Before a carnet joins a server: what both sides hold, and whether the commune they share is the same one. */
export function Adopter({ espace, onDonner, onAPart, onAnnuler }: AdopterProps) {
  const ici = useLiveQuery(async () => ({ resume: await resumeCarnet(carnet()), communes: await lireCommunes() }));
  if (ici === undefined) return <Loading />;
  const { resume, communes } = ici;
  const communesLa = new Set(espace.communes.flatMap(({ id, code, nom }) => [id, code, nom]));
  const memes = communes.filter(
    ({ id, code, nom }) => communesLa.has(id) || communesLa.has(code) || communesLa.has(nom),
  );
  const lignes = [
    ['communes', dire(resume.communes), dire(espace.communes.map((c) => c.nom))],
    ['instances', dire(resume.instances), dire(espace.instances.map((i) => i.nom))],
    [
      'seances',
      nombre(resume.nombres.seances),
      t(espace.instances.length === 0 ? 'entrer.adopter.rien' : 'entrer.adopter.inconnu'),
    ],
  ] as const;
  return (
    <div className="stack">
      <h1 className="t-sentence">{t('entrer.adopter.titre', { nom: espace.nom })}</h1>
      <p className="measure">{t('entrer.adopter.texte')}</p>
      <div className="table-scroll">
        <table className="table">
          <thead>
            <tr>
              <td />
              <th scope="col">{t('entrer.adopter.ici')}</th>
              <th scope="col">{t('entrer.adopter.labas')}</th>
            </tr>
          </thead>
          <tbody>
            {lignes.map(([quoi, d, l]) => (
              <tr key={quoi}>
                <th scope="row">{t(`entrer.adopter.${quoi}`)}</th>
                <td>{d}</td>
                <td>{l}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {memes.length > 0 && (
        <Notice kind="alert" title={t('entrer.adopter.meme')}>
          {t('entrer.adopter.meme.texte', { commune: liste(memes.map((c) => c.nom)) })}
        </Notice>
      )}
      <div className="actions">
        <Button variant="primary" icon="send" onClick={onDonner}>
          {t(memes.length > 0 ? 'entrer.adopter.meme.oui' : 'entrer.adopter.confirmer')}
        </Button>
        {memes.length > 0 && <Button onClick={onAPart}>{t('entrer.adopter.meme.non')}</Button>}
        <Button variant="quiet" onClick={onAnnuler}>
          {t('entrer.adopter.annuler')}
        </Button>
      </div>
    </div>
  );
}
