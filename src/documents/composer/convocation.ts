import type { MembreId } from '../../domain/ids.ts';
import * as fr from '../fr/convocation.ts';
import { nomEtQualite, appel } from '../fr/personnes.ts';
import { para, type Document } from '../modele/document.ts';
import { document, plume, signataireChef, type Dossier } from './dossier.ts';
import { points, sousTitreSeance } from './ordreDuJour.ts';
import { phrase } from './ouverture.ts';

/** The convocation of one member, or the common text (to post) without one. */
export function convocation(dossier: Dossier, membreId?: MembreId): Document {
  const p = plume(dossier);
  const { seance, reglement } = p;
  const membre = membreId === undefined ? undefined : p.membre(membreId);
  const instance = reglement.mots.instance.un;
  const envoi = (membreId === undefined ? undefined : seance.envois[membreId]?.le) ?? seance.dateConvocation;
  const pouvoirs = reglement.pouvoirs;
  return document(p, fr.TITRES.convocation, sousTitreSeance(p), [
    ...(membre === undefined ? [] : [phrase(nomEtQualite(membre, reglement.mots), { aligne: 'droite' as const })]),
    phrase(fr.lieuEtDate(seance.nomCommune, envoi), { aligne: 'droite' }),
    phrase(`${appel(membre ?? { civilite: '' })},`),
    phrase(fr.invitation({ date: seance.date, heure: seance.heure, lieu: seance.lieu, instanceDe: p.instanceDe })),
    ...points(p),
    ...(seance.rangConvocation > 1
      ? [
          phrase(
            fr.seconde(
              seance.suiteDe === undefined ? undefined : p.dateDe?.(seance.suiteDe),
              instance,
              reglement.convocationSansQuorum.source.article,
            ),
          ),
        ]
      : []),
    ...(seance.urgence === undefined
      ? []
      : [phrase(fr.urgence(seance.urgence.motif, reglement.delaiUrgence.source.article, instance))]),
    ...(reglement.noteSynthese.valeur ? [phrase(fr.noteJointe(reglement.noteSynthese.source.article))] : []),
    ...(pouvoirs.valeur.permis ? [phrase(fr.empechement(pouvoirs.valeur.parMandataire, pouvoirs.source.article))] : []),
    para(fr.salutation(membre ?? { civilite: '' })),
    { type: 'signatures', signataires: [signataireChef(p)] },
  ]);
}
