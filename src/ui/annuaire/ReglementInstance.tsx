import type { Instance } from '../../domain/instance/instance.ts';
import { reglementPour } from '../../domain/reglement/packs.ts';
import type { Valeur } from '../../domain/reglement/parametre.ts';
import type { NomParametre } from '../../domain/reglement/reglement.ts';
import { dateSansJour, nombre } from '../i18n/formats.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';
import { useToday } from '../shell/useClock.ts';

const GROUPES = ['convocation', 'quorum', 'scrutins', 'actes'] as const;

/** Where each parameter stands; a new one of the pack has to be placed here. */
const GROUPE_DE: Readonly<Record<NomParametre, (typeof GROUPES)[number]>> = {
  delaiConvocation: 'convocation',
  delaiUrgence: 'convocation',
  delaiPremiereSeance: 'convocation',
  delaiSecondeConvocation: 'convocation',
  noteSynthese: 'convocation',
  canalConvocation: 'convocation',
  publiciteConvocation: 'convocation',
  pointHorsOrdreDuJour: 'convocation',
  frequenceMinimale: 'convocation',
  demandeReunion: 'convocation',
  reglementInterieurObligatoire: 'convocation',
  quorum: 'quorum',
  convocationSansQuorum: 'quorum',
  pouvoirs: 'quorum',
  deportPersonnel: 'quorum',
  deportRepresentation: 'quorum',
  retraitCompte: 'quorum',
  partage: 'scrutins',
  demandePublic: 'scrutins',
  demandeSecret: 'scrutins',
  conflitDeDemandes: 'scrutins',
  huisClos: 'scrutins',
  secretNominations: 'scrutins',
  tours: 'scrutins',
  egaliteElection: 'scrutins',
  egaliteListes: 'scrutins',
  electionAdjoints: 'scrutins',
  candidatureUnique: 'scrutins',
  secretaireObligatoire: 'actes',
  contenusPv: 'actes',
  quiSigne: 'actes',
  arretPv: 'actes',
  delaiPublicationPv: 'actes',
  delaiListe: 'actes',
  listePublication: 'actes',
  publicationActes: 'actes',
  dureeMiseEnLigne: 'actes',
  transmission: 'actes',
  delaiRecours: 'actes',
  numeroDeliberation: 'actes',
  registre: 'actes',
  decisionsDelegation: 'actes',
  convocateur: 'convocation',
  projetDeliberation: 'convocation',
  delaiProjetsEnLigne: 'convocation',
  delaiPublicite: 'convocation',
  ajoutPoint: 'convocation',
  publiciteSeances: 'convocation',
  visioconference: 'convocation',
  natureVote: 'scrutins',
  majorite: 'scrutins',
  voteOrdinaire: 'scrutins',
  presidenceVoteEnDernier: 'scrutins',
  matieresSecretes: 'scrutins',
  ballottage: 'scrutins',
  redacteurPv: 'actes',
  nomsAuPv: 'actes',
  pvAvantSeance: 'actes',
  pvPapier: 'actes',
  delaiPublicationActes: 'actes',
  entreeEnVigueur: 'actes',
  copieConseillers: 'actes',
};
const NOMS = Object.keys(GROUPE_DE) as NomParametre[];

/** The rules in force for this assembly today, in words, each with its article and how sure it is. Read only. */
export function ReglementInstance({ instance }: { instance: Instance }) {
  const today = useToday();
  const { population, surcharges } = instance;
  const reglement = reglementPour(instance.reglement, { population, date: today, surcharges });
  if (reglement === undefined) return <p className="annuaire-words">{t('annuaire.reglement.inconnu')}</p>;
  return (
    <div className="annuaire-words">
      <p className="measure">
        {t('annuaire.reglement.intro', { date: dateSansJour(today), population: nombre(population) })}
      </p>
      {GROUPES.map((groupe) => (
        <section key={groupe} className="annuaire-section">
          <h2 className="t-section">{t(`annuaire.reglement.groupe.${groupe}`)}</h2>
          <dl className="annuaire-regles">
            {NOMS.filter((nom) => GROUPE_DE[nom] === groupe).map((nom) => (
              <Regle key={nom} nom={nom} regle={reglement[nom]} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Regle({ nom, regle }: { nom: NomParametre; regle: Valeur<unknown> }) {
  const { source, origine, motif } = regle;
  return (
    <div>
      <dt>{t(`annuaire.reglement.p.${nom}`)}</dt>
      <dd>
        {source.texte !== undefined && <p className="t-register annuaire-regle">{source.texte}</p>}
        <p className="annuaire-regle-source">
          <span className="law">{source.article}</span>
          {origine === 'derogation' && <span className="tag">{t('annuaire.reglement.derogation')}</span>}
          {origine === 'surcharge' && (
            <span className="tag">{t('annuaire.reglement.surcharge', { motif: motif ?? '' })}</span>
          )}
          {source.confiance === 'secondaire' && <span className="tag">{t('annuaire.reglement.secondaire')}</span>}
          {source.confiance === 'a-confirmer' && (
            <span className="tag tag-alert">
              <Icon name="alert" size="s" />
              {t('annuaire.reglement.aConfirmer')}
            </span>
          )}
        </p>
      </dd>
    </div>
  );
}
