import type { MembreId } from '../../domain/ids.ts';
import { estFixe } from '../../domain/reglement/parametre.ts';
import { para, type Document } from '../modele/document.ts';
import { document, type Plume } from './dossier.ts';
import { enLangues } from './enLangues.ts';
import { points } from './ordreDuJour.ts';
import { phrase } from './phrase.ts';
import { convocateurs } from './signataires.ts';

/** What a second or third convocation must say: why, on what, and from which one no quorum is needed. */
function apresUnDefaut(p: Plume): string[] {
  const { seance, reglement, paroles } = p;
  if (seance.rangConvocation === 1) return [];
  const { valeur, source } = reglement.convocationSansQuorum;
  const dispense = seance.rangConvocation >= valeur;
  const premiere = seance.suiteDe === undefined ? undefined : p.dateDe?.(seance.suiteDe);
  const article = p.cite(source);
  return [
    paroles.convocation.seconde(seance.rangConvocation, premiere, p.instance, dispense, article),
    ...(dispense && reglement.pays === 'BE' && article !== undefined
      ? [paroles.convocation.texteArticle(article)]
      : []),
  ];
}

/** The convocation of one member, or the common text (to post) without one. */
export const convocation = enLangues((p, membreId?: MembreId): Document => {
  const { seance, reglement, paroles } = p;
  const dit = paroles.convocation;
  const membre = membreId === undefined ? undefined : p.membre(membreId);
  const qui = membre ?? { civilite: '' as const };
  const envoi = (membreId === undefined ? undefined : seance.envois[membreId]?.le) ?? seance.dateConvocation;
  const { pouvoirs, noteSynthese } = reglement;
  const college =
    reglement.convocateur.valeur === 'college' ? { nom: p.mots.executif.un, genre: p.mots.executif.genre } : undefined;
  return document(p, paroles.typo.majuscule(p.mots.convocation.un), [
    ...(membre === undefined
      ? []
      : [phrase(p, paroles.personnes.nomEtQualite(membre, p.mots), { aligne: 'droite' as const })]),
    phrase(p, dit.lieuEtDate(p.nomCommune, envoi), { aligne: 'droite' }),
    phrase(p, `${paroles.personnes.appel(qui)},`),
    phrase(
      p,
      dit.invitation({
        date: seance.date,
        heure: seance.heure,
        lieu: p.lieu,
        instance: p.instanceDe,
        seance: p.mots.seance.un,
        college,
      }),
    ),
    ...points(p),
    ...apresUnDefaut(p).map((t) => phrase(p, t)),
    ...(seance.urgence === undefined
      ? []
      : [phrase(p, dit.urgence(seance.urgence.motif, p.cite(reglement.delaiUrgence.source), p.instance))]),
    ...(noteSynthese.valeur ? [phrase(p, dit.noteJointe(p.mots.note, p.cite(noteSynthese.source)))] : []),
    ...(pouvoirs.valeur.permis
      ? [
          phrase(
            p,
            dit.empechement(estFixe(pouvoirs) ? pouvoirs.valeur.parMandataire : undefined, p.cite(pouvoirs.source)),
          ),
        ]
      : []),
    para(dit.salutation(qui, college !== undefined)),
    { type: 'signatures', signataires: convocateurs(p) },
  ]);
});
