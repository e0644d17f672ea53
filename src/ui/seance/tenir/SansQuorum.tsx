import { addDays } from '../../../domain/date.ts';
import { joursFrancs } from '../../../domain/convocation/joursFrancs.ts';
import { quorumExige } from '../../../domain/reglement/quorum.ts';
import { dateProche, heure, liste } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { wordRefus } from '../../i18n/refus.ts';
import { Button } from '../../kit/Button.tsx';
import type { IconName } from '../../kit/Icon.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { useGeste } from './actes.ts';
import { useGestes, useHorloge, useTenue, type Tenue } from './contexte.ts';
import { seDelibere } from './salle.ts';
import type { Vue } from './vue.ts';

/** Rank of the convocation that follows; a third one repeats itself. */
const rangSuivant = (seance: Tenue['seance']): 2 | 3 => (seance.rangConvocation === 1 ? 2 : 3);

/** First day on which the council may meet again if the convocation leaves tomorrow. */
function premierJour({ seance, reglement }: Tenue): string {
  const envoi = addDays(seance.date, 1);
  for (let jour = addDays(envoi, 1); ; jour = addDays(jour, 1)) {
    const delai = joursFrancs({ reglement, seance: jour, envoi, rang: rangSuivant(seance), urgence: false });
    if (delai.suffisant !== false) return jour;
  }
}

/** The four lawful ways when the quorum is not there; none is put forward, since the chair chooses. */
export function SansQuorum({ vue }: { vue: Vue }) {
  const tenue = useTenue();
  const { salle, actes } = tenue;
  const { moment } = useHorloge();
  const { choisir, ouvrir } = useGestes();
  const { refus, occupe, geste } = useGeste();
  const { vu } = vue;
  if (vu === undefined) return null;
  const restants = salle.aVenir.map((n) => n.numero);
  const sansDeliberation = salle.aVenir.filter((n) => !seDelibere(n.point.genre));
  const premier = sansDeliberation[0];
  const aborder = (pointId: string) => {
    void geste(() => actes.noter([{ type: 'point', pointId, sort: 'aborde' }], moment)).then((ok) => {
      if (ok) choisir(undefined);
    });
  };
  return (
    <div className="entry">
      <span />
      <div className="now-body">
        {refus && (
          <Notice kind="refus" live>
            {wordRefus(refus)}
          </Notice>
        )}
        <ul className="issues">
          <Issue
            titre={t('tenir.issue.attendre')}
            aide={t('tenir.issue.attendre.aide', { numero: vu.numero })}
            icon="pause"
            bouton={t('tenir.issue.attendre.bouton')}
            disabled={occupe}
            onClick={() => void geste(() => actes.noter([{ type: 'suspension' }], moment))}
          />
          <Issue
            titre={t('tenir.issue.lever')}
            aide={t('tenir.issue.lever.aide', {
              points: restants.length === 1 ? 'un' : 'autre',
              numeros: liste(restants),
              date: dateProche(premierJour(tenue)),
              libre: quorumExige(tenue.reglement, rangSuivant(tenue.seance)) ? 'non' : 'oui',
            })}
            icon="stop"
            bouton={t('tenir.issue.lever.bouton')}
            disabled={occupe}
            onClick={() => ouvrir({ genre: 'lever' })}
          />
          <Issue
            titre={t('tenir.issue.passer')}
            aide={
              premier === undefined
                ? t('tenir.issue.passer.aucun')
                : t('tenir.issue.passer.aide', { numeros: liste(sansDeliberation.map((n) => n.numero)) })
            }
            icon="right"
            bouton={
              premier === undefined
                ? t('tenir.issue.passer.bouton.aucun')
                : t('tenir.issue.passer.bouton', { numero: premier.numero })
            }
            disabled={occupe || premier === undefined}
            onClick={() => {
              if (premier !== undefined) aborder(premier.point.id);
            }}
          />
          <Issue
            titre={t('tenir.issue.alerte')}
            aide={t('tenir.issue.alerte.aide')}
            icon="alert"
            bouton={t('tenir.issue.alerte.bouton')}
            disabled={occupe}
            onClick={() => aborder(vu.point.id)}
          />
        </ul>
      </div>
    </div>
  );
}

interface IssueProps {
  titre: string;
  aide: string;
  icon: IconName;
  bouton: string;
  disabled: boolean;
  onClick: () => void;
}

function Issue({ titre, aide, icon, bouton, disabled, onClick }: IssueProps) {
  return (
    <li>
      <div>
        <b>{titre}</b>
        <p>{aide}</p>
      </div>
      <Button icon={icon} disabled={disabled} onClick={onClick}>
        {bouton}
      </Button>
    </li>
  );
}

/** The sentence that the procès-verbal will carry if things stay so. */
export function phraseSansQuorum(vue: Vue, moment: { heure: string }, dejaAtteint: boolean): string {
  return t('tenir.quorum.phrase-pv', {
    heure: heure(moment.heure),
    numero: vue.vu?.numero ?? '',
    n: vue.quorum.comptes.length,
    exercice: vue.quorum.enExercice,
    encore: dejaAtteint ? 'oui' : 'non',
  });
}
