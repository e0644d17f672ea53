import { memo } from 'react';
import type { Deliberation } from '../../store/projection.ts';
import { dateLongue } from '../i18n/formats.ts';
import { Sheet } from '../kit/Layout.tsx';
import type { Ordre } from './filtrer.ts';
import { Ligne } from './Ligne.tsx';

/** Rows of one day and one instance, under their date; the rows of a sitting follow its order. */
function parSeance(lignes: readonly Deliberation[]): (readonly [Deliberation, ...Deliberation[]])[] {
  const groupes: [Deliberation, ...Deliberation[]][] = [];
  for (const ligne of lignes) {
    const dernier = groupes.at(-1);
    if (dernier?.[0].seanceId === ligne.seanceId) dernier.push(ligne);
    else groupes.push([ligne]);
  }
  return groupes;
}

/** A page of the table, by date or by object; a letter typed in the search repaints it once its answer is there. */
export const Lignes = memo(function Lignes({ lignes, ordre }: { lignes: readonly Deliberation[]; ordre: Ordre }) {
  return (
    <Sheet className="registre-feuille">
      {ordre === 'objet' ? (
        <ol>
          {lignes.map((ligne) => (
            <Ligne key={ligne.id} ligne={ligne} avecDate />
          ))}
        </ol>
      ) : (
        parSeance(lignes).map((groupe) => (
          <section key={`${groupe[0].seanceId}/${groupe[0].id}`}>
            <h2 className="registre-date">
              {dateLongue(groupe[0].date)} <small>{groupe[0].nomInstance}</small>
            </h2>
            <ol>
              {groupe.map((ligne) => (
                <Ligne key={ligne.id} ligne={ligne} avecDate={false} />
              ))}
            </ol>
          </section>
        ))
      )}
    </Sheet>
  );
});
