import { Link } from 'wouter';
import { etatAvant } from '../../../domain/seance/etat.ts';
import { membresNonConvoques } from '../../../domain/convocation/envois.ts';
import { ordreDuJour } from '../../../domain/seance/ordre.ts';
import { leveeSansQuorum } from '../../../domain/seance/reprise.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { dateProche, heure, jourDuMois, jourSemaine, mois } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { Button } from '../../kit/Button.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { routes, type Moment } from '../../shell/routes.ts';
import { useToday } from '../../shell/useClock.ts';
import { RefusNotice } from '../../kit/RefusNotice.tsx';
import { useActe } from '../../kit/useActe.ts';
import { delaiConstate } from '../commun/ordinaire.ts';

/** Where a sitting stands: what its line says, and the moment that it opens on. `reprise`: it was convened again. */
export function stade(
  seance: Seance,
  aujourdhui: string,
  reprise = false,
): { moment: Moment; etat: string; alerte: boolean } {
  if (seance.annulee !== undefined) return { moment: 'preparer', etat: t('preparer.liste.annulee'), alerte: false };
  const { ouverte, levee } = etatAvant(seance);
  if (levee && !reprise && leveeSansQuorum(seance))
    return { moment: 'convoquer', etat: t('preparer.liste.sansQuorum'), alerte: true };
  if (levee && seance.pv.arrete === undefined)
    return { moment: 'rediger', etat: t('preparer.liste.aRediger'), alerte: false };
  if (levee) return { moment: 'publier', etat: t('preparer.liste.pvArrete'), alerte: false };
  if (ouverte && seance.date < aujourdhui)
    return { moment: 'tenir', etat: t('preparer.liste.nonLevee', { date: dateProche(seance.date) }), alerte: true };
  if (ouverte) return { moment: 'tenir', etat: t('preparer.liste.enSeance'), alerte: false };
  const restants = membresNonConvoques(seance).length;
  if (restants === 0) return { moment: 'tenir', etat: t('preparer.liste.convoquee'), alerte: false };
  const { auPlusTard } = delaiConstate(seance);
  if (seance.date < aujourdhui) return { moment: 'tenir', etat: t('preparer.liste.nonTenue'), alerte: false };
  const passe = auPlusTard < aujourdhui;
  return {
    moment: restants < seance.membres.length ? 'convoquer' : 'preparer',
    etat: t(passe ? 'preparer.liste.delaiPasse' : 'preparer.liste.aConvoquer', { date: dateProche(auPlusTard) }),
    alerte: passe,
  };
}

/** One sitting: its day in the margin, what it is, where it stands. */
export function LigneSeance({ seance, reprise }: { seance: Seance; reprise: boolean }) {
  const aujourdhui = useToday();
  const { faire, refus } = useActe();
  const { moment, etat, alerte } = stade(seance, aujourdhui, reprise);
  const retiree = seance.supprimee === true;
  return (
    <li className="entry seances-ligne">
      <div>
        <span className="date-big">{jourDuMois(seance.date)}</span>
        <span className="date-sub">{jourSemaine(seance.date)}</span>
        <span className="date-sub">
          {mois(seance.date)} {seance.date.slice(0, 4)}
        </span>
      </div>
      <div>
        <p className="t-sub">
          <Link href={routes.seance(seance.id, moment)} className="seances-lien">
            {t('preparer.instance.de', { instance: seance.nomInstance, commune: seance.nomCommune })}
            <span className="vh">{t('preparer.liste.du', { date: dateProche(seance.date) })}</span>
          </Link>
        </p>
        <p className="t-small seances-faits">
          {seance.heure !== undefined && <span>{heure(seance.heure)}</span>}
          {seance.lieu !== undefined && <span>{seance.lieu}</span>}
          <span>{t('preparer.liste.points', { n: ordreDuJour(seance).length })}</span>
          {seance.rangConvocation > 1 && <span>{t('preparer.liste.rang', { n: seance.rangConvocation })}</span>}
        </p>
        {alerte ? (
          <p className="tag tag-alert">
            <Icon name="alert" size="s" />
            {etat}
          </p>
        ) : (
          <p className="t-small">{etat}</p>
        )}
        {retiree && (
          <Button
            icon="undo"
            onClick={() => void faire({ acte: 'removeSeance', charge: { id: seance.id, retiree: false } })}
          >
            {t('preparer.liste.remettre')}
          </Button>
        )}
        <RefusNotice refus={refus} />
      </div>
    </li>
  );
}
