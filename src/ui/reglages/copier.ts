import { noterCopie } from '../../store/copies.ts';
import { saveAs } from '../kit/telecharger.ts';

/** Hands the whole carnet over as one file; `onProgress` from 0 to 1. Answers its name and its size in bytes. */
export async function copierCarnet(onProgress?: (done: number) => void): Promise<{ nom: string; octets: number }> {
  const { exporter } = await import('../../store/exporter.ts');
  const le = new Date().toISOString();
  const { blob, nom, manifeste } = await exporter(le, onProgress);
  saveAs(blob, nom);
  await noterCopie({ le, operations: manifeste.nombres.operations });
  return { nom, octets: blob.size };
}
