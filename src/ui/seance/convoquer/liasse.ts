import { zip } from 'fflate';
import { ordreConvoque } from '../../../domain/seance/ordre.ts';
import type { Seance } from '../../../domain/seance/seance.ts';
import { openFichier, safeNom } from '../../../store/fichiers.ts';
import { t } from '../../i18n/i18n.ts';
import { nomFichier } from '../commun/nomFichier.ts';
import { enPdf, type FichierPret } from '../../kit/document/rendre.ts';
import { composer, joints } from './documents.ts';

export interface Liasse {
  readonly fichiers: readonly FichierPret[];
  /** Files of points that this device does not hold. */
  readonly absents: readonly string[];
}

/** The documents of the convocation as PDF. */
export const documentsJoints = (seance: Seance): Promise<FichierPret[]> =>
  Promise.all(
    joints(seance).map(async (quoi) =>
      enPdf(await composer(seance.id, quoi), nomFichier(seance, t(`convoquer.document.${quoi}`))),
    ),
  );

/** All that is sent: the documents, then the files of the points, named after the number of their point. */
export async function liasse(seance: Seance): Promise<Liasse> {
  const fichiers = [...(await documentsJoints(seance))];
  const absents: string[] = [];
  for (const { point, numero } of ordreConvoque(seance)) {
    for (const [i, piece] of point.pieces.entries()) {
      const fichier = await openFichier(piece.sha256);
      const rang = point.pieces.length > 1 ? `${numero}-${String(i + 1)}` : numero;
      if (fichier === undefined) absents.push(piece.nom);
      else
        fichiers.push({
          nom: safeNom(`${rang} ${piece.nom}`),
          type: piece.type,
          octets: new Uint8Array(await fichier.blob.arrayBuffer()),
        });
    }
  }
  return { fichiers, absents };
}

/** One archive with all of them. */
export async function enArchive({ fichiers }: Liasse, nom: string): Promise<FichierPret> {
  const contenu = Object.fromEntries(fichiers.map((f) => [f.nom, f.octets]));
  const octets = await new Promise<Uint8Array>((resolve, reject) => {
    zip(contenu, { level: 1 }, (error, data) => {
      if (error) reject(error);
      else resolve(data);
    });
  });
  return { nom: `${nom}.zip`, type: 'application/zip', octets: new Uint8Array(octets) };
}
