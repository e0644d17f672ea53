import { daysBetween } from '../../../domain/date.ts';
import { dateDernierEnvoi, envoisTardifs, membresNonConvoques } from '../../../domain/convocation/envois.ts';
import type { JoursFrancs } from '../../../domain/convocation/joursFrancs.ts';
import { reglementDeSeance } from '../../../domain/seance/reglementDeSeance.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { articleDit } from '../../i18n/articleDit.ts';
import { dateProche, jourDuMois, jourSemaine, liste, mois, nomComplet } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { DaysRuler } from '../../kit/DaysRuler.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { reglette } from '../../kit/reglette.ts';
import { useToday } from '../../shell/useClock.ts';
import { delaiConstate, delaiDe } from '../commun/ordinaire.ts';
import { personne } from '../commun/personne.ts';

/** The one sentence of the screen, with its explanation, its article and its days. */
export function Delai({ seance }: { seance: Seance }) {
  const aujourdhui = useToday();
  const delai = delaiConstate(seance);
  const restants = membresNonConvoques(seance).length;
  // A delay that no text sets, or that urgency takes away, leaves the day of the sitting alone to be shown.
  const compte = delai.fixe && delai.requis > 0;
  const auPlusTard = compte ? delai.auPlusTard : seance.date;
  return (
    <div className="entry delai">
      <div>
        <span className="date-big">{jourDuMois(auPlusTard)}</span>
        <span className="date-sub">{jourSemaine(auPlusTard)}</span>
        <span className="date-sub">{mois(auPlusTard)}</span>
      </div>
      <div>
        <h2 className="t-sentence">{phrase(seance, delai, restants, aujourdhui)}</h2>
        <p className="t-small">
          {explication(seance, delai, restants, aujourdhui)} <span className="law">{articleDit(delai.source)}</span>
        </p>
        {compte && <DaysRuler label={t('kit.regle')} days={reglette(seance.date, delai, aujourdhui)} />}
        <Alertes seance={seance} delai={delai} aujourdhui={aujourdhui} restants={restants} />
      </div>
    </div>
  );
}

function phrase(
  seance: Seance,
  { auPlusTard, suffisant, fixe, requis, ancre }: JoursFrancs,
  restants: number,
  aujourdhui: string,
): string {
  const envoi = dateDernierEnvoi(seance);
  if (restants === 0 && envoi !== undefined) {
    return t(suffisant === false ? 'convoquer.phrase.tard' : 'convoquer.phrase.envoyee', {
      date: dateProche(envoi),
    });
  }
  if (!fixe || requis === 0) return t('convoquer.phrase.sansDelai', { date: dateProche(seance.date) });
  if (auPlusTard < aujourdhui) return t('convoquer.phrase.passe', { ancre, date: dateProche(auPlusTard) });
  if (auPlusTard === aujourdhui) return t('convoquer.phrase.ceJour', { ancre });
  return t('convoquer.phrase.avant', { ancre, date: dateProche(auPlusTard) });
}

function explication(
  seance: Seance,
  { requis, constates, auPlusTard, fixe, ancre }: JoursFrancs,
  restants: number,
  aujourdhui: string,
): string {
  if (!fixe) return t('convoquer.regle.aucune');
  if (requis === 0) return t('convoquer.regle.urgence');
  const regle = t(seance.rangConvocation > 1 ? 'convoquer.regle.seconde' : 'convoquer.regle.texte', {
    n: requis,
    ancre,
  });
  if (restants === 0 && constates !== undefined) {
    return `${t('convoquer.constate', { n: Math.max(0, constates), requis })} ${t('convoquer.regle.compte')}`;
  }
  const reste = daysBetween(aujourdhui, auPlusTard);
  return reste > 0 ? `${t('convoquer.reste', { n: reste })} ${regle}` : regle;
}

interface AlertesProps {
  seance: Seance;
  delai: JoursFrancs;
  aujourdhui: string;
  restants: number;
}

/** A delay that is missed is said, never forbidden. */
function Alertes({ seance, delai, aujourdhui, restants }: AlertesProps) {
  const tardifs = delai.fixe ? envoisTardifs(seance, delai.auPlusTard, delai.ancre) : [];
  const passe = delai.fixe && restants > 0 && delai.auPlusTard < aujourdhui && seance.date >= aujourdhui;
  const urgence = delaiDe({ ...seance, urgence: { motif: '' } });
  const secours =
    seance.urgence === undefined && seance.rangConvocation === 1 && urgence.fixe && urgence.auPlusTard >= aujourdhui;
  const cites = tardifs.slice(0, 6).map((id) => nomDe(seance, id));
  return (
    <div className="stack delai-alertes">
      {delai.fixe && delai.source.confiance === 'a-confirmer' && (delai.source.texte ?? '') !== '' && (
        <Notice>{t('convoquer.aConfirmer', { texte: delai.source.texte ?? '' })}</Notice>
      )}
      {passe && (
        <Notice kind="alert" title={t('convoquer.alerte.passe')}>
          {secours
            ? t(urgence.requis === 0 ? 'convoquer.alerte.urgenceSansDelai' : 'convoquer.alerte.urgence', {
                date: dateProche(urgence.auPlusTard),
                n: urgence.requis,
              })
            : t('convoquer.alerte.suite')}
        </Notice>
      )}
      {tardifs.length > 0 && (
        <Notice
          kind="alert"
          title={t('convoquer.alerte.tardifs', { n: tardifs.length, date: dateProche(delai.auPlusTard) })}
        >
          {`${tardifs.length > 6 ? t('convoquer.alerte.autres', { noms: cites.join(', '), n: tardifs.length - 6 }) : liste(cites)}. ${t('convoquer.alerte.suite')}`}
        </Notice>
      )}
      {restants === 0 && tardifs.length === 0 && delai.suffisant === false && (
        <Notice kind="alert">{t('convoquer.alerte.suite')}</Notice>
      )}
      {seance.urgence !== undefined && seance.rangConvocation > 1 && (
        <Notice kind="alert">
          {t('convoquer.alerte.urgenceSeconde', {
            article: articleDit(reglementDeSeance(seance).delaiSecondeConvocation.source),
          })}
        </Notice>
      )}
    </div>
  );
}

function nomDe(seance: Seance, id: string): string {
  const membre = seance.membres.find((m) => m.id === id);
  return membre === undefined ? '' : nomComplet(personne(membre));
}
