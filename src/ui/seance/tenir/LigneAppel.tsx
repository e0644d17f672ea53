import { memo } from 'react';
import type { KeyboardEvent } from 'react';
import type { MembreId } from '../../../domain/ids.ts';
import { receptionsPouvoir } from '../../../domain/seance/fait.ts';
import { auDelaDesSeances, seancesDAffilee } from '../../../domain/seance/pouvoirsConsecutifs.ts';
import { siegeants } from '../../../domain/seance/etat.ts';
import type { Membre } from '../../../domain/seance/seance.ts';
import { qualite } from '../../../documents/fr/personnes.ts';
import { articleDit } from '../../i18n/articleDit.ts';
import { initiales } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { classes } from '../../kit/classes.ts';
import { Icon } from '../../kit/Icon.tsx';
import { Select } from '../../kit/Select.tsx';
import { donnerPouvoir, reponses, repondre, type Appel, type PouvoirRecu, type Reponse } from './appel.ts';
import { useTenue } from './contexte.ts';
import { allerALaSuivante } from './rangee.ts';
import { genreDe, nommer } from './noms.ts';

interface LigneProps {
  membre: Membre;
  reponse: Reponse | undefined;
  pouvoir: PouvoirRecu | undefined;
  pouvoirs: Appel['pouvoirs'];
  changer: (change: (appel: Appel) => Appel) => void;
}

const TOUCHES: Readonly<Record<string, Reponse>> = { p: 'present', e: 'excuse', a: 'absent' };
const DISQUE: Readonly<Record<Reponse, string>> = { present: '', excuse: 'disc-absent', absent: 'disc-absent' };

/** One name of the roll call: three answers, and the pouvoir of who is not there. */
export const LigneAppel = memo(function LigneAppel({ membre, reponse, pouvoir, pouvoirs, changer }: LigneProps) {
  const { salle, reglement, presidence } = useTenue();
  const nom = nommer(salle.membres, membre.id);
  const recu = salle.etat.pouvoirs.get(membre.id);
  const precision = [
    qualite(membre, reglement.mots),
    membre.commune ?? '',
    membre.college ?? '',
    membre.droitDeVote ? '' : t('tenir.personne.sans-voix'),
  ]
    .filter((mot) => mot !== '')
    .join(', ');
  // Where the rules know none, none is offered; one that was noted stays in sight.
  const offert = reglement.pouvoirs.valeur.permis || pouvoir !== undefined;
  const f = genreDe(membre) === 'f';
  const mots: Record<Reponse, string> = {
    present: t(f ? 'tenir.appel.presente' : 'tenir.appel.present'),
    excuse: t(f ? 'tenir.appel.excusee' : 'tenir.appel.excuse'),
    absent: t(f ? 'tenir.appel.absente' : 'tenir.appel.absent'),
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const dite = TOUCHES[event.key.toLowerCase()];
    if (dite === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    changer((a) => repondre(a, membre.id, dite));
    allerALaSuivante(event.currentTarget, '.appel-reponses');
  };
  const mandataire = pouvoir?.mandataire ?? recu?.mandataire ?? '';
  const represente = reponse !== 'present' && mandataire !== '';
  return (
    <li className={classes('appel-ligne', reponse === undefined && 'appel-ligne-vide')}>
      <span
        className={classes(
          'disc',
          represente ? 'disc-represente' : reponse === undefined ? 'disc-absent' : DISQUE[reponse],
        )}
        aria-hidden
      >
        {initiales({ nom: membre.nom, prenom: membre.prenom })}
      </span>
      <span className="appel-nom">
        <b>{nom}</b>
        {precision !== '' && <small>{precision}</small>}
        {recu && <small>{t('tenir.appel.pouvoir.recu', { nom: nommer(salle.membres, recu.mandataire) })}</small>}
      </span>
      <div role="group" aria-label={t('tenir.appel.etat', { nom })} className="appel-reponses" onKeyDown={onKeyDown}>
        {reponses.map((r) => (
          <button
            key={r}
            type="button"
            aria-pressed={reponse === r}
            onClick={() => changer((a) => repondre(a, membre.id, r))}
          >
            {mots[r]}
          </button>
        ))}
      </div>
      {presidence !== true && reponse !== undefined && reponse !== 'present' && offert && (
        <Pouvoir mandant={membre.id} nom={nom} pouvoir={pouvoir} pouvoirs={pouvoirs} changer={changer} />
      )}
    </li>
  );
});

interface PouvoirProps {
  mandant: MembreId;
  nom: string;
  pouvoir: PouvoirRecu | undefined;
  pouvoirs: Appel['pouvoirs'];
  changer: LigneProps['changer'];
}

function Pouvoir({ mandant, nom, pouvoir, pouvoirs, changer }: PouvoirProps) {
  const { seance, salle, reglement, tenues = [] } = useTenue();
  const servi = seancesDAffilee(tenues, mandant, pouvoir?.mandataire ?? '');
  const portes = (m: MembreId): number =>
    Object.entries(pouvoirs).filter(([de, p]) => de !== mandant && p.mandataire === m).length;
  const collegues = siegeants(seance, salle.etat).filter((m) => m.id !== mandant && m.droitDeVote);
  return (
    <div className="appel-pouvoir">
      <Select
        label={t('tenir.appel.pouvoir.de', { nom })}
        labelHidden
        value={pouvoir?.mandataire === undefined || pouvoir.mandataire === '' ? 'aucun' : pouvoir.mandataire}
        options={[
          { value: 'aucun', label: t('tenir.appel.pouvoir.aucun') },
          ...collegues.map((m) => {
            const n = portes(m.id);
            const de = nommer(salle.membres, m.id);
            return {
              value: m.id,
              label: `${t('tenir.appel.pouvoir')} ${n > 0 ? t('tenir.appel.pouvoir.porte', { nom: de, n }) : de}`,
            };
          }),
        ]}
        onChange={(m) => changer((a) => donnerPouvoir(a, mandant, m === 'aucun' ? undefined : { mandataire: m }))}
      />
      {pouvoir !== undefined && pouvoir.mandataire !== '' && (
        <>
          <Select
            label={t('tenir.appel.reception')}
            labelHidden
            value={pouvoir.reception ?? ''}
            placeholder={t('tenir.appel.reception.choisir')}
            options={receptionsPouvoir
              .filter((r) => r !== 'application')
              .map((r) => ({ value: r, label: t(`tenir.reception.${r}`) }))}
            onChange={(reception) => changer((a) => donnerPouvoir(a, mandant, { reception }))}
          />
          <Checkbox
            label={t('tenir.appel.original')}
            checked={pouvoir.originalVu === true}
            onChange={(originalVu) => changer((a) => donnerPouvoir(a, mandant, { originalVu }))}
          />
          {auDelaDesSeances(reglement, servi) && (
            <p className="tag tag-alert appel-alerte">
              <Icon name="alert" size="s" />
              {t('tenir.pouvoir.au-dela', { n: servi, article: articleDit(reglement.pouvoirs.source) })}
            </p>
          )}
        </>
      )}
    </div>
  );
}
