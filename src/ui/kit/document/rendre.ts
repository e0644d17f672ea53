import type { Document } from '../../../documents/modele/document.ts';
import { lirePolices } from './polices.ts';

export const TYPE_PDF = 'application/pdf';

/** A file made on the device, ready to be saved, shared or bundled. */
export interface FichierPret {
  readonly nom: string;
  readonly type: string;
  readonly octets: Uint8Array<ArrayBuffer>;
}

/** The renderer comes when it is asked for, from the cache of the device. */
export async function enDocx(document: Document, nom: string): Promise<FichierPret> {
  const { docxDuDocument, TYPE_DOCX } = await import('../../../documents/rendu/docx.ts');
  return { nom: `${nom}.docx`, type: TYPE_DOCX, octets: await docxDuDocument(document) };
}

export async function enPdf(document: Document, nom: string): Promise<FichierPret> {
  const [{ pdfDuDocument }, polices] = await Promise.all([import('../../../documents/rendu/pdf.ts'), lirePolices()]);
  return { nom: `${nom}.pdf`, type: TYPE_PDF, octets: await pdfDuDocument(document, polices, { creeLe: new Date() }) };
}

export const blobDe = ({ octets, type }: FichierPret): Blob => new Blob([octets], { type });
export const fileDe = ({ octets, type, nom }: FichierPret): File => new File([octets], nom, { type });
