import { seuil } from '../../domain/reglement/quorum.ts';
import { enExerciceA } from '../../domain/seance/etat.ts';
import type { Fait } from '../../domain/seance/fait.ts';
import { numeroDuPoint } from '../../domain/seance/ordre.ts';
import type { Effet } from '../paroles/formes.ts';
import { genreDeTous } from '../paroles/genre.ts';
import type { Plume } from './dossier.ts';
import { intitule } from './libre.ts';
import { nombreDeVotants, type Instantane } from './votants.ts';

/** What stands around a fact and changes how it is said. */
export type Autour = {
  readonly pointCourant: string | undefined;
  /** The pouvoir given in the same gesture as the departure. */
  readonly pouvoirA?: string | undefined;
  /** State after the whole gesture. */
  readonly apresGeste?: Instantane['apres'] | undefined;
  readonly epuise?: boolean;
};

const effet = (p: Plume, i: Instantane, autour: Autour): Effet => ({
  ...(i.avant.ouverte ? { avant: nombreDeVotants(p, i.avant) } : {}),
  apres: nombreDeVotants(p, autour.apresGeste ?? i.apres),
});

function deport(p: Plume, i: Instantane, fait: Fait<'deport'>, autour: Autour): string {
  const ailleurs = autour.pointCourant !== fait.pointId;
  const { deport: dire, pouvoirNeutralise } = p.paroles.presence;
  const dit = dire(p.nomme(fait.membre), fait.heure, {
    genre: fait.genre,
    motif: fait.motif,
    quitteLaSalle: fait.quitteLaSalle,
    point: ailleurs ? numeroDuPoint(p.seance, fait.pointId) : undefined,
    horsEnExercice: fait.genre === 'representant' && !p.reglement.deportRepresentation.valeur.compteEnExercice,
  });
  const neutralises = [...i.avant.pouvoirs.values()]
    .filter((x) => (x.mandataire === fait.membre || x.mandant === fait.membre) && !i.avant.presents.has(x.mandant))
    .map((x) => pouvoirNeutralise(p.nom(x.mandant), p.nom(x.mandataire)));
  return [dit, ...neutralises].join(' ');
}

/** The sentence of one fact, or nothing when it speaks elsewhere (the roll call, a ballot, a point taken up). */
export function phraseDuFait(p: Plume, i: Instantane, autour: Autour): string | undefined {
  const { fait, avant } = i;
  const { presence: fr, deroule, personnes } = p.paroles;
  switch (fait.type) {
    case 'arrivee': {
      const donne = avant.pouvoirs.get(fait.membre);
      return fr.arrivee(
        p.nomme(fait.membre),
        fait.heure,
        effet(p, i, autour),
        donne === undefined ? undefined : p.nom(donne.mandataire),
      );
    }
    case 'depart':
      return fr.depart(p.nomme(avant.suppleants.get(fait.membre) ?? fait.membre), fait.heure, effet(p, i, autour), {
        pouvoirA: autour.pouvoirA === undefined ? undefined : p.nom(autour.pouvoirA),
        motif: fait.motif,
        temporaire: fait.temporaire,
        pouvoirsRecus: [...avant.pouvoirs.values()]
          .filter((x) => x.mandataire === fait.membre && !avant.presents.has(x.mandant))
          .map((x) => p.nom(x.mandant)),
      });
    case 'deport':
      return deport(p, i, fait, autour);
    case 'retour':
      return fr.retour(p.nomme(fait.membre), fait.heure);
    case 'installation':
      return fr.installation(
        p.nomme(fait.membre),
        fait.heure,
        effet(p, i, autour),
        fait.remplace === undefined
          ? { enExercice: enExerciceA(p.seance, i.apres), mots: p.mots.enExercice }
          : { remplace: p.nom(fait.remplace) },
      );
    case 'suppleance':
      return fr.suppleance(p.nomme(fait.titulaire), p.nomme(fait.suppleant), fait.heure, effet(p, i, autour));
    case 'pouvoir':
      return [
        fr.pouvoir(p.nom(fait.mandant), p.nom(fait.mandataire), fait.heure, effet(p, i, autour), fait),
        ...(p.reglement.pouvoirs.valeur.permis ? [] : [fr.pouvoirNonAdmis(p.cite(p.reglement.pouvoirs.source))]),
      ].join(' ');
    case 'revocation': {
      const donne = avant.pouvoirs.get(fait.mandant);
      return fr.revocation(
        p.nom(fait.mandant),
        donne === undefined ? undefined : p.nom(donne.mandataire),
        fait.heure,
        effet(p, i, autour),
      );
    }
    case 'presidence':
      return deroule.presidence(p.nomme(fait.membre), fait.heure, fait);
    case 'secretariat': {
      if (fait.membres.length === 0 && p.reglement.redacteurPv.valeur === 'administration') {
        const noms = fait.auxiliaires ?? [];
        const g = noms.every((a) => /^Mme\b/u.test(a)) ? 'f' : 'm';
        const fonction = personnes.mot(p.mots.redacteur, g);
        return deroule.secretariatAdministration(noms.map(personnes.saisi), fonction, fait.heure);
      }
      const genre = genreDeTous(fait.membres.flatMap((id) => p.membre(id) ?? []));
      return deroule.secretariat(
        fait.membres.map(p.nom),
        genre,
        personnes.mot(p.mots.secretaireDeSeance, genre, fait.membres.length),
        (fait.auxiliaires ?? []).map(personnes.saisi),
        fait.heure,
      );
    }
    case 'point': {
      if (fait.sort === 'aborde') return undefined;
      const point = p.seance.points.find((x) => x.id === fait.pointId);
      return deroule.sortDuPoint(
        fait.sort,
        numeroDuPoint(p.seance, fait.pointId),
        point === undefined ? '' : intitule(p, point),
        fait.heure,
        fait.motif,
      );
    }
    case 'demande-de-scrutin': {
      const presents = [...avant.presents].filter((m) => p.membre(m)?.droitDeVote !== false).length;
      const demande = fait.mode === 'secret' ? p.reglement.demandeSecret : p.reglement.demandePublic;
      const nombre = Math.max(fait.nombre ?? 0, fait.demandeurs.length);
      return deroule.demandeDeScrutin(
        p.mots.scrutin[fait.mode].un,
        fait.demandeurs.map(p.nom),
        nombre,
        presents,
        seuil(demande.valeur, presents),
        p.cite(demande.source),
      );
    }
    case 'suspension':
      return deroule.suspension(fait.heure, fait.motif, fait.jour);
    case 'reprise':
      return deroule.reprise(fait.heure, fait.jour);
    case 'huis-clos':
      return deroule.huisClos(fait.etat, fait.heure, (fait.demandeurs ?? []).map(p.nom), fait.motif);
    case 'note':
      return fait.texte.trim();
    case 'levee':
      return deroule.levee(fait.heure, autour.epuise === true, fait.jour);
    case 'ouverture':
    case 'scrutin':
      return undefined;
  }
}
