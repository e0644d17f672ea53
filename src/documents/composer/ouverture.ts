import { dateDernierEnvoi } from '../../domain/convocation/envois.ts';
import { delaiDeSeance } from '../../domain/seance/alertes.ts';
import type { Etat } from '../../domain/seance/etat.ts';
import { isFait, type Fait } from '../../domain/seance/fait.ts';
import { participer } from '../../domain/seance/participation.ts';
import * as fr from '../fr/ouverture.ts';
import { genreDeTous, leChef, mot, nomEtQualite } from '../fr/personnes.ts';
import { secretariat } from '../fr/deroule.ts';
import { receptionDuPouvoir } from '../fr/presence.ts';
import { quorumDispense, quorumOuverture } from '../fr/quorum.ts';
import { heure, majuscule, typographie } from '../fr/typo.ts';
import { para, type Paragraphe } from '../modele/document.ts';
import type { Plume } from './dossier.ts';

export const phrase = (texte: string, options: Parameters<typeof para>[1] = {}): Paragraphe =>
  para(typographie(texte), options);

const membresDe = (p: Plume, ids: readonly string[]) => ids.flatMap((id) => p.membre(id) ?? []);

/** Who is there, who is represented, who is absent, in sentences; the state is the one at the end of the roll call. */
export function composition(p: Plume, etat: Etat, faitId?: string): Paragraphe[] {
  const lien = faitId === undefined ? {} : { faitId };
  const part = participer(p.seance, p.reglement, etat, new Map());
  const mots = p.reglement.mots;
  const assis = part.presents.map((id) => {
    const suppleant = etat.suppleants.get(id);
    const m = p.membre(suppleant ?? id);
    const titulaire = suppleant === undefined ? '' : `, à la place de ${p.nom(id)}`;
    return (m === undefined ? id : nomEtQualite(m, mots)) + titulaire;
  });
  const precision = (mandant: string): string => {
    const f = p.seance.deroule.find((x) => x.id === etat.pouvoirs.get(mandant)?.faitId);
    return f !== undefined && isFait(f, 'pouvoir') ? receptionDuPouvoir(f) : '';
  };
  const representes = part.pouvoirs.map((x) => ({
    mandant: nomDe(p, x.mandant),
    mandataire: p.nom(x.mandataire),
    precision: precision(x.mandant),
  }));
  const excuses = part.absents.filter((id) => etat.excuses.has(id));
  const autres = part.absents.filter((id) => !etat.excuses.has(id));
  const pouvoirDe = part.pouvoirs[0];
  return [
    phrase(fr.nombreEnExercice(part.enExercice), lien),
    phrase(fr.groupeDeMembres('Présent', genreDeTous(membresDe(p, part.presents)), assis), lien),
    ...(representes.length === 0
      ? []
      : [
          phrase(
            fr.representes(
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
    ...fr
      .absents(
        excuses.map((id) => nomDe(p, id)),
        autres.map((id) => nomDe(p, id)),
        genreDeTous(membresDe(p, excuses)),
        genreDeTous(membresDe(p, autres)),
      )
      .map((t) => phrase(t, lien)),
  ];
}

const nomDe = (p: Plume, id: string): string => {
  const m = p.membre(id);
  return m === undefined ? id : nomEtQualite(m, p.reglement.mots);
};

/** The conditions of the convocation that the procès-verbal mentions. */
function convocation(p: Plume): Paragraphe[] {
  const { seance, reglement } = p;
  const delai = delaiDeSeance(seance, reglement);
  const chef = majuscule(leChef(p.chef, reglement.mots));
  return [
    ...(seance.rangConvocation > 1
      ? [
          phrase(
            fr.secondeConvocation(
              seance.suiteDe === undefined ? undefined : p.dateDe?.(seance.suiteDe),
              reglement.convocationSansQuorum.source.article,
            ),
          ),
        ]
      : []),
    ...(seance.urgence === undefined
      ? []
      : [phrase(fr.urgence(seance.urgence.motif, reglement.delaiUrgence.source.article, chef))]),
    ...[fr.publicite(seance.affichage)].flatMap((t) => (t === undefined ? [] : [phrase(t)])),
    ...(delai.suffisant === false && delai.constates !== undefined
      ? [phrase(fr.delaiCourt(delai.constates, delai.requis), { alerte: true })]
      : []),
  ];
}

/** The quorum at the opening, or the sentence of the convocation that needs none. */
export function quorumALOuverture(p: Plume, etat: Etat): string {
  const part = participer(p.seance, p.reglement, etat, new Map());
  const regle = p.reglement.quorum;
  if (!part.exige)
    return quorumDispense(
      p.seance.rangConvocation,
      part.comptes.length,
      p.reglement.mots.instance.un,
      p.reglement.convocationSansQuorum.source.article,
    );
  return quorumOuverture({
    comptes: part.comptes.length,
    requis: part.requis,
    base: part.base,
    reuni: part.quorum,
    part: regle.valeur,
    article: regle.source.article,
  });
}

/** The opening of the sitting: hour, chair, members, secretary, quorum. */
export function blocsOuverture(p: Plume, fait: Fait<'ouverture'>, etat: Etat): Paragraphe[] {
  const lien = { faitId: fait.id };
  const chair = etat.presidence === undefined ? undefined : p.membre(etat.presidence);
  const secretaires = membresDe(p, etat.secretaires);
  const genre = genreDeTous(secretaires);
  return [
    phrase(
      fr.ouverture({
        date: p.seance.date,
        heure: fait.heure ?? p.seance.heure,
        instance: p.instanceDe,
        convocation: dateDernierEnvoi(p.seance),
        lieu: p.seance.lieu,
        presidence: chair === undefined ? undefined : nomEtQualite(chair, p.reglement.mots),
      }),
      { ...lien, ...(fait.heure === undefined ? {} : { marge: heure(fait.heure) }) },
    ),
    ...convocation(p),
    ...composition(p, etat, fait.id),
    ...(secretaires.length + etat.auxiliaires.length === 0
      ? []
      : [
          phrase(
            secretariat(
              secretaires.map((m) => p.nom(m.id)),
              genre,
              mot(p.reglement.mots.secretaireDeSeance, genre, secretaires.length),
              etat.auxiliaires,
            ),
            lien,
          ),
        ]),
    phrase(quorumALOuverture(p, etat), lien),
  ];
}
