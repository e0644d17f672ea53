import type { MembreId } from '../../domain/ids.ts';
import { estFixe } from '../../domain/reglement/parametre.ts';
import { etatAvant } from '../../domain/seance/etat.ts';
import type { Membre } from '../../domain/seance/seance.ts';
import { genreDe } from '../paroles/genre.ts';
import { para, run, type Document } from '../modele/document.ts';
import { document, type Plume } from './dossier.ts';
import { enLangues } from './enLangues.ts';
import { phrase } from './phrase.ts';
import { signatairesDeLaMairie } from './signataires.ts';

/** « vice-président, Cazelles »; beside the first language, the second says again what alone changes. */
function qualiteEtCommune({ paroles, mots, autre }: Plume, m: Membre): string {
  const qualite = paroles.personnes.qualite(m, mots);
  const commune = m.commune ?? '';
  return autre && qualite !== '' ? qualite : [qualite, commune].filter((t) => t !== '').join(', ');
}

/** The sheet that members sign on arrival; pouvoirs already received are written in, where there are any. */
export const feuilleDePresence = enLangues((p): Document => {
  const { personnes, convocation: dit } = p.paroles;
  const { pouvoirs } = etatAvant(p.seance);
  const { permis } = p.reglement.pouvoirs.valeur;
  return document(p, dit.EMARGEMENT_TITRE, [
    {
      type: 'tableau',
      entetes: permis ? dit.EMARGEMENT.colonnes : dit.EMARGEMENT.colonnesSansPouvoir,
      largeurs: permis ? [6, 4, 4, 5] : [7, 5, 6],
      hauteurLigne: 30,
      legende: dit.EMARGEMENT.legende(p.seance.enExercice, p.mots.enExercice),
      lignes: p.seance.membres.map((m) => {
        const pouvoir = pouvoirs.get(m.id);
        return [
          // Two languages would write the same name twice, civility apart. A narrow cell breaks before the name, not inside it.
          [
            run(
              (p.bilingue ? [m.prenom, m.nom].filter((t) => t !== '').join(' ') : personnes.nomComplet(m)).replaceAll(
                '\u00a0',
                ' ',
              ),
            ),
          ],
          [run(qualiteEtCommune(p, m))],
          ...(permis ? [[run(pouvoir === undefined ? '' : p.nom(pouvoir.mandataire))]] : []),
          [run('')],
        ];
      }),
    },
    { type: 'signatures', signataires: signatairesDeLaMairie(p) },
  ]);
});

/** The form of a pouvoir, to fill by hand; the names already known are printed. Not made where the law knows none. */
export const formulaireDePouvoir = enLangues((p, mandant?: MembreId, mandataire?: MembreId): Document => {
  const { seance, reglement, paroles } = p;
  const dit = paroles.convocation;
  const m = mandant === undefined ? undefined : p.membre(mandant);
  const a = mandataire === undefined ? undefined : p.membre(mandataire);
  const { valeur, source } = reglement.pouvoirs;
  const nom = paroles.personnes.nomComplet;
  return document(p, paroles.typo.majuscule(p.mots.pouvoir.un), [
    para([
      run(`${dit.POUVOIR.jeSoussigne(m === undefined || m.civilite === '' ? undefined : genreDe(m))} `),
      m === undefined ? run(dit.POUVOIR.pointille) : run(nom(m), { gras: true }),
      run(','),
    ]),
    para([run(`${dit.POUVOIR.donne} `), a === undefined ? run(dit.POUVOIR.pointille) : run(nom(a), { gras: true })]),
    phrase(
      p,
      dit.pouvoirTexte({ instance: p.instanceDe, seance: p.mots.seance.un, date: seance.date, heure: seance.heure }),
    ),
    { type: 'espace', lignes: 1 },
    para(dit.POUVOIR.fait),
    phrase(p, dit.POUVOIR.signature),
    { type: 'espace', lignes: 5 },
    ...(estFixe(reglement.pouvoirs)
      ? [phrase(p, dit.POUVOIR.revocable(p.cite(source), valeur.parMandataire, valeur.seancesConsecutives))]
      : []),
  ]);
});
