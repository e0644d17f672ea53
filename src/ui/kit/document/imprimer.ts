import type { Document } from '../../../documents/modele/document.ts';
import { pageHtml } from '../../../documents/rendu/html.ts';

/** Prints a document alone, from a frame of its own that leaves once the printing dialog is closed. */
export function imprimer(document_: Document): Promise<void> {
  for (const ancien of document.querySelectorAll('.cadre-impression')) ancien.remove();
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
      // Some browsers say so before they have taken the pages, and some never: the next printing then removes it.
      page.addEventListener('afterprint', () => setTimeout(() => cadre.remove(), 1000), { once: true });
      page.focus();
      page.print();
      resolve();
    });
    document.body.append(cadre);
  });
}
