import type { MembreId } from '../../domain/ids.ts';
import { etatAvant } from '../../domain/seance/etat.ts';
import * as fr from '../fr/convocation.ts';
import { genreDe, nomComplet, qualite } from '../fr/personnes.ts';
import { para, run, type Document } from '../modele/document.ts';
import { document, plume, signataireChef, type Dossier } from './dossier.ts';
import { sousTitreSeance } from './ordreDuJour.ts';
import { phrase } from './ouverture.ts';

/** The sheet that members sign on arrival; pouvoirs already received are written in. */
export function feuilleDePresence(dossier: Dossier): Document {
  const p = plume(dossier);
  const { pouvoirs } = etatAvant(p.seance);
  return document(p, fr.TITRES.emargement, sousTitreSeance(p), [
    {
      type: 'tableau',
      entetes: fr.EMARGEMENT.colonnes,
      largeurs: [5, 4, 4, 5],
      hauteurLigne: 30,
      legende: fr.EMARGEMENT.legende(p.seance.enExercice),
      lignes: p.seance.membres.map((m) => {
        const pouvoir = pouvoirs.get(m.id);
        return [
          [run(nomComplet(m))],
          [run(qualite(m, p.reglement.mots))],
          [run(pouvoir === undefined ? '' : p.nom(pouvoir.mandataire))],
          [run('')],
        ];
      }),
    },
    { type: 'signatures', signataires: [signataireChef(p)] },
  ]);
}

/** The form of a pouvoir, to fill by hand; the names already known are printed. */
export function formulaireDePouvoir(dossier: Dossier, mandant?: MembreId, mandataire?: MembreId): Document {
  const p = plume(dossier);
  const { seance, reglement } = p;
  const m = mandant === undefined ? undefined : p.membre(mandant);
  const a = mandataire === undefined ? undefined : p.membre(mandataire);
  const { valeur, source } = reglement.pouvoirs;
  return document(p, fr.TITRES.pouvoir, sousTitreSeance(p), [
    para([
      run(`${fr.POUVOIR.jeSoussigne(m === undefined || m.civilite === '' ? undefined : genreDe(m))} `),
      m === undefined ? run(fr.POUVOIR.pointille) : run(nomComplet(m), { gras: true }),
      run(','),
    ]),
    para([
      run(`${fr.POUVOIR.donne} `),
      a === undefined ? run(fr.POUVOIR.pointille) : run(nomComplet(a), { gras: true }),
    ]),
    phrase(fr.pouvoirTexte({ instanceDe: p.instanceDe, date: seance.date, heure: seance.heure })),
    { type: 'espace', lignes: 1 },
    para(fr.POUVOIR.fait),
    phrase(fr.POUVOIR.signature),
    { type: 'espace', lignes: 5 },
    phrase(fr.POUVOIR.revocable(source.article, valeur.parMandataire, valeur.seancesConsecutives)),
  ]);
}
