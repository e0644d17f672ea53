import { Link } from 'wouter';
import type { FicheDePersonne, SiegeDe } from '../../../store/lecturesPersonne.ts';
import { dateCourte, nomComplet } from '../../i18n/formats.ts';
import { t } from '../../i18n/i18n.ts';
import { nomLocal } from '../../i18n/nomLocal.ts';
import { routes } from '../../shell/routes.ts';
import { motsDuRole } from '../mots.ts';

/** One seat of a person: where, as what, by what title, and whether he votes there. */
export function LigneSiege({ siege, lu }: { siege: SiegeDe; lu: FicheDePersonne }) {
  const { instance, mandat, deRegle } = siege;
  const { personne, communes, territoires, titulaires } = lu;
  const territoire = territoires.get(instance.territoireId ?? '');
  const commune = communes.get(instance.communeId);
  const pour = communes.get(mandat.communeId ?? '');
  const ou = territoire ?? commune;
  const titulaire = titulaires.get(mandat.suppleantDe ?? '');
  const qualites = [
    mandat.suppleantDe !== undefined &&
      t('territoire.mandat.suppleant', { nom: titulaire === undefined ? '' : nomComplet(titulaire) }),
    mandat.qualite !== undefined && t(`territoire.qualite.${mandat.qualite}`),
    mandat.college !== undefined && t('territoire.mandat.college', { college: mandat.college }),
    territoire !== undefined && pour !== undefined && t('territoire.mandat.pour', { commune: nomLocal(pour) }),
    deRegle && t('territoire.mandat.deRegle'),
    t(
      mandat.droitDeVote && mandat.suppleantDe === undefined ? 'territoire.mandat.vote' : 'territoire.mandat.sansVote',
      {
        suppleant: mandat.suppleantDe === undefined ? 'non' : 'oui',
      },
    ),
  ].filter((mots) => mots !== false);
  return (
    <li className="entry personne-siege">
      <div className="t-small">
        {mandat.fin !== undefined
          ? t('territoire.mandat.jusque', { date: dateCourte(mandat.fin) })
          : mandat.debut !== undefined && t('territoire.mandat.depuis', { date: dateCourte(mandat.debut) })}
      </div>
      <div>
        <Link href={routes.instance(instance.id)} className="personne-instance">
          {nomLocal(instance)}
          {ou !== undefined && `, ${nomLocal(ou)}`}
        </Link>
        {/* A seat by rule has no role of its own beside « membre de droit ». */}
        {!(deRegle && mandat.role === 'membre' && mandat.fonction === undefined) && (
          <p>{motsDuRole(mandat.role, personne.civilite, mandat.fonction, instance.reglement).join(', ')}</p>
        )}
        <p className="t-small personne-qualites">
          {qualites.map((mots) => (
            <span key={mots}>{mots}</span>
          ))}
        </p>
      </div>
    </li>
  );
}
