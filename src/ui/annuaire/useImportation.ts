import { useMemo } from 'react';
import { devinerDisposition, type Disposition } from '../../domain/instance/colonnesImport.ts';
import { mandatsEnExercice } from '../../domain/instance/instance.ts';
import { importerMembres, type Importation } from '../../domain/instance/importMembres.ts';
import type { TableauInstance } from '../../store/lecturesAnnuaire.ts';
import { useToday } from '../shell/useClock.ts';
import type { Lecture } from './ImportSource.tsx';
import { rolesDe } from './roles.ts';

/** What the list gives with the columns as guessed, or as corrected. */
export function useImportation(
  lecture: Lecture | undefined,
  corrigee: Disposition | undefined,
  { instance, commune, personnes, coordonnees }: TableauInstance,
): { readonly importation?: Importation; readonly disposition?: Disposition } {
  const aujourdhui = useToday();
  return useMemo(() => {
    if (lecture === undefined) return {};
    const { lignes } = lecture.tableau;
    // The first lines are enough to know the columns: a national file has half a million.
    const disposition = corrigee ?? devinerDisposition(lignes.slice(0, 200).map((ligne) => ligne.cellules));
    const importation = importerMembres(lignes, disposition, {
      aujourdhui,
      commune: commune && { code: commune.code, nom: commune.nom },
      roleParDefaut: rolesDe(instance.genre)[1],
      connus: mandatsEnExercice(instance, aujourdhui).flatMap(({ personneId }) => {
        const personne = personnes.get(personneId);
        if (personne === undefined) return [];
        const { courriel, telephone, adresse } = coordonnees.get(personneId) ?? {};
        return [{ ...personne, courriel, telephone, adresse }];
      }),
    });
    return { importation, disposition };
  }, [lecture, corrigee, aujourdhui, commune, instance, personnes, coordonnees]);
}
