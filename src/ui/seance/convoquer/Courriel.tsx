import { useState } from 'react';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { dateLongue, heure, liste, nomComplet, nomCourt } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button, ButtonLink } from '../../kit/Button.tsx';
import { Checkbox } from '../../kit/Checkbox.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { TextArea, TextField } from '../../kit/TextField.tsx';
import { routes } from '../../shell/routes.ts';
import { personne } from '../commun/personne.ts';
import { groupes, lienPour } from './courriels.ts';
import { envoiDe, type CoordonneesPar } from './marquer.ts';
import { Partage } from './Partage.tsx';

/** The message leaves through the person's own mail program, with the documents saved beside it. */
export function Courriel({ seance, coordonnees }: { seance: Seance; coordonnees: CoordonneesPar }) {
  const [sujet, setSujet] = useState(() =>
    t('convoquer.courriel.sujet', { instance: seance.nomInstance, date: dateLongue(seance.date) }),
  );
  const [corps, setCorps] = useState(() => corpsDe(seance));
  const [unParUn, setUnParUn] = useState(false);
  const [copie, setCopie] = useState(false);

  const parCourriel = seance.membres.filter((m) => envoiDe(seance, coordonnees, m.id).canal === 'courriel');
  const destinataires = parCourriel.flatMap((membre) => {
    const adresse = coordonnees.get(membre.personneId)?.courriel?.trim() ?? '';
    return adresse === '' ? [] : [{ membre, adresse }];
  });
  const sansAdresse = parCourriel.filter((m) => !destinataires.some((d) => d.membre.id === m.id));
  if (parCourriel.length === 0) return null;
  const adresses = destinataires.map((d) => d.adresse);
  const message = { sujet, corps };
  const envois = groupes(adresses, message);

  return (
    <section className="entry courriel" aria-labelledby="courriel">
      <div />
      <div>
        <h2 className="t-section" id="courriel">
          {t('convoquer.courriel')}
        </h2>
        <p className="t-small">{t('convoquer.courriel.texte')}</p>
        {sansAdresse.length > 0 && (
          <Notice kind="alert" title={t('convoquer.courriel.sansAdresse', { n: sansAdresse.length })}>
            <p>{liste(sansAdresse.map((m) => nomCourt(personne(m))))}</p>
            <ButtonLink href={routes.instance(seance.instanceId)}>{t('convoquer.envois.annuaire')}</ButtonLink>
          </Notice>
        )}
        <TextField label={t('convoquer.courriel.objet')} value={sujet} onChange={setSujet} />
        <TextArea label={t('convoquer.courriel.corps')} value={corps} onChange={setCorps} rows={6} />
        <Checkbox
          label={t('convoquer.courriel.unParUn')}
          note={t('convoquer.courriel.unParUn.note')}
          checked={unParUn}
          onChange={setUnParUn}
        />
        {!unParUn && (
          <div className="actions">
            {envois.map((groupe, i) => (
              <a key={groupe.href} className="btn" href={groupe.href}>
                <Icon name="mail" />
                {envois.length === 1
                  ? t('convoquer.courriel.ouvrir', { n: groupe.adresses.length })
                  : t('convoquer.courriel.groupe', { i: i + 1, total: envois.length, n: groupe.adresses.length })}
              </a>
            ))}
            <Button
              icon="copy"
              onClick={() => {
                void navigator.clipboard.writeText(adresses.join(', ')).then(() => setCopie(true));
              }}
            >
              {t('convoquer.courriel.copier')}
            </Button>
            <span role="status" className="t-small">
              {copie ? t('convoquer.courriel.copie', { n: adresses.length }) : ''}
            </span>
          </div>
        )}
        {unParUn && (
          <ul className="lines courriel-liste">
            {destinataires.map(({ membre, adresse }) => (
              <li key={membre.id}>
                <span>
                  {nomComplet(personne(membre))} <span className="t-small">{adresse}</span>
                </span>
                <a className="btn btn-quiet" href={lienPour(adresse, message)}>
                  <Icon name="mail" />
                  {t('convoquer.courriel.ecrire')}
                  <span className="vh"> {nomComplet(personne(membre))}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
        <Partage seance={seance} message={message} />
      </div>
    </section>
  );
}

function corpsDe(seance: Seance): string {
  return t('convoquer.courriel.modele', {
    instance: seance.nomInstance,
    commune: seance.nomCommune,
    date: dateLongue(seance.date),
    heure: seance.heure === undefined ? 'non' : 'oui',
    a: heure(seance.heure ?? ''),
    lieu: seance.lieu === undefined ? 'non' : 'oui',
    ou: seance.lieu ?? '',
    pouvoir: reglementDeSeance(seance).pouvoirs.valeur.permis ? 'oui' : 'non',
  });
}
