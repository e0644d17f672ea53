import { dateDernierEnvoi } from '../../domain/convocation/envois.ts';
import { delaiDeSeance } from '../../domain/seance/alertes.ts';
import type { Etat } from '../../domain/seance/etat.ts';
import { isFait, type Fait } from '../../domain/seance/fait.ts';
import { participer } from '../../domain/seance/participation.ts';
import type { DetailsPouvoir } from '../paroles/formes.ts';
import { genreDeTous } from '../paroles/genre.ts';
import type { Paragraphe } from '../modele/document.ts';
import type { Plume } from './dossier.ts';
import { nomDeListe } from './membres.ts';
import { phrase } from './phrase.ts';

const membresDe = (p: Plume, ids: readonly string[]) => ids.flatMap((id) => p.membre(id) ?? []);

/** Who is there, who is represented, who is absent, in sentences; the state is the one at the end of the roll call. */
export function composition(p: Plume, etat: Etat, faitId?: string): Paragraphe[] {
  const lien = faitId === undefined ? {} : { faitId };
  const part = participer(p.seance, p.reglement, etat, new Map());
  const { ouverture: dit, presence } = p.paroles;
  const assis = part.presents.map((id) => {
    const suppleant = etat.suppleants.get(id);
    const m = p.membre(suppleant ?? id);
    const nomme = m === undefined ? id : nomDeListe(p, m);
    return suppleant === undefined ? nomme : dit.aLaPlaceDe(nomme, p.nom(id));
  });
  const recuDe = (mandant: string): DetailsPouvoir => {
    const f = p.seance.deroule.find((x) => x.id === etat.pouvoirs.get(mandant)?.faitId);
    return f !== undefined && isFait(f, 'pouvoir') ? f : {};
  };
  const representes = part.pouvoirs.map((x) => ({
    mandant: nomDe(p, x.mandant),
    mandataire: p.nom(x.mandataire),
    precision: presence.receptionDuPouvoir(recuDe(x.mandant)),
  }));
  const nonAdmis = part.pouvoirsEcartes.flatMap(({ pouvoir, raison }) => (raison === 'interdit' ? [pouvoir] : []));
  const excuses = part.absents.filter((id) => etat.excuses.has(id));
  const autres = part.absents.filter((id) => !etat.excuses.has(id));
  const pouvoirDe = part.pouvoirs[0];
  return [
    phrase(p, dit.nombreEnExercice(part.enExercice, p.mots.enExercice), lien),
    phrase(p, dit.presents(assis, genreDeTous(membresDe(p, part.presents))), lien),
    ...(representes.length === 0
      ? []
      : [
          phrase(
            p,
            dit.representes(
              representes,
              genreDeTous(
                membresDe(
                  p,
                  part.pouvoirs.map((x) => x.mandant),
                ),
              ),
            ),
            { faitId: pouvoirDe?.faitId ?? '' },
          ),
        ]),
    ...nonAdmis.map(({ mandant, mandataire, faitId: id }) =>
      phrase(
        p,
        [
          presence.pouvoir(p.nom(mandant), p.nom(mandataire), undefined, { apres: 0 }, recuDe(mandant)),
          presence.pouvoirNonAdmis(p.cite(p.reglement.pouvoirs.source)),
        ].join(' '),
        { faitId: id, alerte: true },
      ),
    ),
    ...dit
      .absents(
        excuses.map((id) => nomDe(p, id)),
        autres.map((id) => nomDe(p, id)),
        genreDeTous(membresDe(p, excuses)),
        genreDeTous(membresDe(p, autres)),
      )
      .map((t) => phrase(p, t, lien)),
  ];
}

const nomDe = (p: Plume, id: string): string => {
  const m = p.membre(id);
  return m === undefined ? id : nomDeListe(p, m);
};

/** The conditions of the convocation that the procès-verbal mentions. */
function convocation(p: Plume): Paragraphe[] {
  const { seance, reglement, paroles } = p;
  const dit = paroles.ouverture;
  const delai = delaiDeSeance(seance, reglement);
  const chef = paroles.typo.majuscule(paroles.personnes.leChef(p.chef, p.mots));
  const premiere = seance.suiteDe === undefined ? undefined : p.dateDe?.(seance.suiteDe);
  return [
    ...(seance.rangConvocation > 1
      ? [phrase(p, dit.secondeConvocation(premiere, p.cite(reglement.convocationSansQuorum.source)))]
      : []),
    ...(seance.urgence === undefined
      ? []
      : [phrase(p, dit.urgence(seance.urgence.motif, p.cite(reglement.delaiUrgence.source), chef))]),
    ...(seance.affichage === undefined ? [] : [phrase(p, dit.publicite(seance.affichage))]),
    ...(delai.suffisant === false && delai.constates !== undefined
      ? [phrase(p, dit.delaiCourt(delai.constates, delai.requis), { alerte: true })]
      : []),
  ];
}

/** The quorum at the opening, or the sentence of the convocation that needs none. */
export function quorumALOuverture(p: Plume, etat: Etat): string {
  const part = participer(p.seance, p.reglement, etat, new Map());
  const regle = p.reglement.quorum;
  const { quorum: dit } = p.paroles;
  const { rangConvocation: rang } = p.seance;
  if (!part.exige)
    return rang === 1
      ? dit.sansQuorum(part.comptes.length)
      : dit.quorumDispense(rang, part.comptes.length, p.instance, p.cite(p.reglement.convocationSansQuorum.source));
  // A share of nobody: no text that could be read sets a quorum.
  if (part.requis === 0) return dit.sansQuorum(part.comptes.length);
  return dit.quorumOuverture({
    comptes: part.comptes.length,
    requis: part.requis,
    base: part.base,
    reuni: part.quorum,
    part: regle.valeur,
    article: p.cite(regle.source),
    enExercice: p.mots.enExercice,
  });
}

/** Who keeps the minutes: members designated for the sitting, or the administration by its office. */
function secretariat(p: Plume, etat: Etat, options: { readonly faitId: string }): Paragraphe[] {
  const { deroule, personnes } = p.paroles;
  const secretaires = membresDe(p, etat.secretaires);
  if (secretaires.length + etat.auxiliaires.length === 0) return [];
  const auxiliaires = etat.auxiliaires.map(personnes.saisi);
  if (secretaires.length === 0 && p.reglement.redacteurPv.valeur === 'administration') {
    const genre = etat.auxiliaires.every((a) => /^Mme\b/u.test(a)) ? 'f' : 'm';
    return [phrase(p, deroule.secretariatAdministration(auxiliaires, personnes.mot(p.mots.redacteur, genre)), options)];
  }
  const genre = genreDeTous(secretaires);
  const fonction = personnes.mot(p.mots.secretaireDeSeance, genre, secretaires.length);
  return [
    phrase(
      p,
      deroule.secretariat(
        secretaires.map((m) => p.nom(m.id)),
        genre,
        fonction,
        auxiliaires,
      ),
      options,
    ),
  ];
}

/** The opening of the sitting: hour, chair, members, secretary, quorum. */
export function blocsOuverture(p: Plume, fait: Fait<'ouverture'>, etat: Etat): Paragraphe[] {
  const lien = { faitId: fait.id };
  const chair = etat.presidence === undefined ? undefined : p.membre(etat.presidence);
  const { ouverture, personnes, typo } = p.paroles;
  return [
    phrase(
      p,
      ouverture.ouverture({
        date: p.seance.date,
        heure: fait.heure ?? p.seance.heure,
        instance: p.instanceDe,
        convocation: dateDernierEnvoi(p.seance),
        lieu: p.lieu,
        presidence: chair === undefined ? undefined : personnes.nomEtQualite(chair, p.mots),
      }),
      { ...lien, ...(fait.heure === undefined ? {} : { marge: typo.heure(fait.heure) }) },
    ),
    ...convocation(p),
    ...composition(p, etat, fait.id),
    ...secretariat(p, etat, lien),
    phrase(p, quorumALOuverture(p, etat), lien),
  ];
}
