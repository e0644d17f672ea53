import { preseance } from './fonctionElu.ts';
import type { ContexteImport, LigneImport, MembreImporte, Nomme } from './importMembres.ts';
import { plier } from './texteImporte.ts';

/** What a line may add to a sheet. */
const CHAMPS_COMPLETES = ['civilite', 'prenom', 'dateNaissance', 'courriel', 'telephone', 'adresse'] as const;
export type ChampComplete = (typeof CHAMPS_COMPLETES)[number];

const cle = ({ nom, prenom }: Nomme): string => `${plier(nom)}|${plier(prenom)}`;
const memeNaissance = (a: Nomme, b: Nomme): boolean =>
  a.dateNaissance === undefined || b.dateNaissance === undefined || a.dateNaissance === b.dateNaissance;

/** The same person twice is one member with two functions; the same name twice is shown and left to a person. */
export function rapprocherMembre(
  ligne: LigneImport,
  membre: MembreImporte,
  avant: LigneImport[],
  { connus }: ContexteImport,
): LigneImport {
  const rang = avant.findIndex(
    (l) => l.membre !== undefined && cle(l.membre) === cle(membre) && memeNaissance(l.membre, membre),
  );
  const premiere = avant[rang];
  if (premiere?.membre !== undefined) {
    if (membre.dateNaissance !== undefined && membre.dateNaissance === premiere.membre.dateNaissance) {
      const memeFonction =
        premiere.membre.role === membre.role && plier(premiere.membre.fonction ?? '') === plier(membre.fonction ?? '');
      avant[rang] = {
        ...premiere,
        membre: reunir(premiere.membre, membre),
        alertes: [...premiere.alertes, { code: memeFonction ? 'deux-fois' : 'fonctions-reunies', avec: ligne.ligne }],
      };
      const { membre: _membre, ...reste } = ligne;
      return { ...reste, reunieA: premiere.ligne, proposee: false };
    }
    return { ...ligne, proposee: false, alertes: [...ligne.alertes, { code: 'meme-nom', avec: premiere.ligne }] };
  }
  const connu = connus.filter((c) => cle(c) === cle(membre));
  const deja = connu.find((c) => memeNaissance(c, membre));
  if (deja) {
    const champs = Object.fromEntries(
      CHAMPS_COMPLETES.filter((champ) => (membre[champ] ?? '') !== '' && (deja[champ] ?? '') === '').map((champ) => [
        champ,
        membre[champ] ?? '',
      ]),
    );
    if (Object.keys(champs).length > 0) return { ...ligne, complete: { personneId: deja.id, champs } };
    return { ...ligne, proposee: false, alertes: [...ligne.alertes, { code: 'deja-au-tableau' }] };
  }
  if (connu.length > 0) return { ...ligne, alertes: [...ligne.alertes, { code: 'homonyme-au-tableau' }] };
  const homonyme = avant.find((l) => l.membre !== undefined && cle(l.membre) === cle(membre));
  return homonyme === undefined
    ? ligne
    : { ...ligne, alertes: [...ligne.alertes, { code: 'homonyme', avec: homonyme.ligne }] };
}

function reunir(premier: MembreImporte, second: MembreImporte): MembreImporte {
  const [haut, bas] = preseance(second.role) < preseance(premier.role) ? [second, premier] : [premier, second];
  const fonctions = [haut.fonction, bas.fonction].filter((f) => f !== undefined);
  const distinctes = fonctions.filter((f, i) => fonctions.findIndex((g) => plier(g) === plier(f)) === i);
  return { ...bas, ...haut, ...(distinctes.length === 0 ? {} : { fonction: distinctes.join(', ') }) };
}
