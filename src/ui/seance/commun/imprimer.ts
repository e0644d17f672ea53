import type { Document } from '../../../documents/modele/document.ts';
import { pageHtml } from '../../../documents/rendu/html.ts';

/** Prints a document alone, from a frame of its own that leaves once the printing dialog is closed. */
export function imprimer(document_: Document): Promise<void> {
  const cadre = document.createElement('iframe');
  cadre.title = document_.titre;
  cadre.setAttribute('aria-hidden', 'true');
  cadre.tabIndex = -1;
  cadre.className = 'cadre-impression';
  cadre.srcdoc = pageHtml(document_);
  return new Promise((resolve) => {
    cadre.addEventListener('load', () => {
      const page = cadre.contentWindow;
      if (page === null) throw new Error('a frame without a window');
      const finir = () => {
        // Some browsers say so before they have taken the pages.
        setTimeout(() => cadre.remove(), 1000);
        resolve();
      };
      page.addEventListener('afterprint', finir, { once: true });
      page.focus();
      page.print();
    });
    document.body.append(cadre);
  });
}
