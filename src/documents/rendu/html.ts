import { localeDuDocument, type Bilingue, type Bloc, type Document, type Run } from '../modele/document.ts';
import { blocsDeColonne, margeDuCouple, margeUtile } from '../modele/texte.ts';

const ENTITES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Control characters that no page may hold are left out; the rest is escaped. */
export const echappe = (texte: string): string =>
  texte.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"']/g, (c) => ENTITES[c] ?? '');

const attribut = (nom: string, valeur: string | undefined): string =>
  valeur === undefined ? '' : ` ${nom}="${echappe(valeur)}"`;

function htmlDuRun(run: Run): string {
  let html = echappe(run.texte).replaceAll('\n', '<br>');
  if (run.souligne) html = `<u>${html}</u>`;
  if (run.barre) html = `<s>${html}</s>`;
  if (run.italique) html = `<em>${html}</em>`;
  if (run.gras) html = `<strong>${html}</strong>`;
  if (run.locale !== undefined) html = `<span lang="${run.locale}">${html}</span>`;
  return html;
}

const htmlDesRuns = (runs: readonly Run[]): string => runs.map(htmlDuRun).join('');

const marge = (texte: string | undefined): string =>
  texte === undefined ? '' : `<span class="doc-marge">${echappe(texte)}</span>`;

function htmlDuTableau(bloc: Extract<Bloc, { type: 'tableau' }>): string {
  const total = bloc.largeurs.reduce((a, b) => a + b, 0) || 1;
  const cols = bloc.largeurs.map((l) => `<col style="width:${((l / total) * 100).toFixed(2)}%">`).join('');
  const tetes = bloc.entetes.map((e) => `<th scope="col">${echappe(e)}</th>`).join('');
  const hauteur = bloc.hauteurLigne === undefined ? '' : ` style="height:${bloc.hauteurLigne}pt"`;
  const lignes = bloc.lignes
    .map((l) => `<tr${hauteur}>${l.map((c) => `<td>${htmlDesRuns(c)}</td>`).join('')}</tr>`)
    .join('');
  const legende = bloc.legende === undefined ? '' : `<caption>${echappe(bloc.legende)}</caption>`;
  return `<table class="doc-tableau">${legende}<colgroup>${cols}</colgroup><thead><tr>${tetes}</tr></thead><tbody>${lignes}</tbody></table>`;
}

/** Two languages side by side, each said to whoever listens. */
const htmlDuCouple = (bloc: Bilingue): string =>
  `<div class="doc-deux">${marge(margeDuCouple(bloc))}${bloc.colonnes
    .map((c) => `<div lang="${c.locale}">${htmlDesBlocs(blocsDeColonne(c.blocs))}</div>`)
    .join('')}</div>`;

function htmlDuBloc(bloc: Bloc): string {
  switch (bloc.type) {
    case 'titre': {
      // The document's own title is the only h1.
      const balise = `h${bloc.niveau + 1}`;
      return `<${balise} class="doc-titre-${bloc.niveau}"${attribut('id', bloc.ancre)}>${marge(bloc.marge)}${htmlDesRuns(bloc.runs)}</${balise}>`;
    }
    case 'paragraphe': {
      const classes = [
        'doc-p',
        bloc.aligne && `doc-${bloc.aligne}`,
        bloc.faitId !== undefined && 'doc-fait',
        bloc.alerte && 'doc-alerte',
      ];
      return `<p class="${classes.filter(Boolean).join(' ')}"${attribut('data-fait', bloc.faitId)}>${marge(margeUtile(bloc))}${htmlDesRuns(bloc.runs)}</p>`;
    }
    case 'liste': {
      const balise = bloc.ordonnee ? 'ol' : 'ul';
      const depart = bloc.ordonnee && bloc.depart !== undefined ? ` start="${bloc.depart}"` : '';
      return `<${balise} class="doc-liste"${depart}>${bloc.elements.map((e) => `<li>${htmlDesBlocs(e)}</li>`).join('')}</${balise}>`;
    }
    case 'tableau':
      return htmlDuTableau(bloc);
    case 'signatures': {
      const date = bloc.lieuEtDate === undefined ? '' : `<p class="doc-lieu-date">${echappe(bloc.lieuEtDate)}</p>`;
      const blocs = bloc.signataires
        .map((s) => `<div class="doc-signature"><p>${echappe(s.qualite)}</p><p>${echappe(s.nom ?? '')}</p></div>`)
        .join('');
      return `<section class="doc-signatures">${date}${blocs}</section>`;
    }
    case 'libre':
      return htmlDesBlocs(bloc.blocs);
    case 'bilingue':
      return htmlDuCouple(bloc);
    case 'saut-de-page':
      return '<div class="doc-saut-de-page"></div>';
    case 'filet':
      return '<hr class="doc-filet">';
    case 'espace':
      return `<div class="doc-espace" style="height:${Math.max(0, Math.min(20, bloc.lignes))}lh"></div>`;
  }
}

/** HTML of some blocks, safe to place in a page: every text is escaped, no attribute comes from outside. */
export const htmlDesBlocs = (blocs: readonly Bloc[]): string => blocs.map(htmlDuBloc).join('');

/** The article to place in a page or to print; classes `doc-…` are styled by the page. */
export function htmlDuDocument(document: Document): string {
  const sousTitre =
    document.sousTitre === undefined
      ? ''
      : `<p class="doc-sous-titre">${echappe(document.sousTitre).replaceAll('\n', '<br>')}</p>`;
  return `<article class="doc" lang="${localeDuDocument(document)}"><h1 class="doc-titre">${echappe(document.titre)}</h1>${sousTitre}${htmlDesBlocs(document.blocs)}</article>`;
}

/** A whole page that stands alone, with its own print rules: to open in a window and print. */
export const pageHtml = (document: Document): string =>
  `<!doctype html><html lang="${localeDuDocument(document)}"><head><meta charset="utf-8"><title>${echappe(document.titre)}</title><style>${CSS_DOCUMENT}</style></head><body>${htmlDuDocument(document)}</body></html>`;

/** Print rules of the `doc-…` classes: A4, the margin line, nothing cut between a title and its text. */
export const CSS_DOCUMENT = `
@page{size:A4;margin:20mm 20mm 22mm}
.doc{font-family:Literata,Georgia,serif;font-size:11pt;line-height:1.45;max-width:170mm;margin:0 auto;color:#1b1a17;overflow-wrap:break-word}
.doc-titre{font-size:18pt;line-height:1.2;margin:0 0 4pt;text-align:center}.doc-sous-titre{text-align:center;margin:0 0 18pt}
.doc h2,.doc h3,.doc h4{break-after:avoid;line-height:1.25;margin:16pt 0 6pt}.doc h2{font-size:14pt}.doc h3{font-size:12pt}.doc h4{font-size:11pt}
.doc-p{margin:0 0 6pt;orphans:2;widows:2}.doc-centre{text-align:center}.doc-droite{text-align:right}.doc-justifie{text-align:justify}
.doc-marge{font-size:9pt;color:#5a564c;padding-right:8pt;font-variant-numeric:tabular-nums}
.doc-tableau{width:100%;border-collapse:collapse;margin:8pt 0;table-layout:fixed}.doc-tableau caption{text-align:left;padding-bottom:4pt}
.doc-tableau th,.doc-tableau td{border:.5pt solid #777;padding:3pt 5pt;text-align:left;vertical-align:top}.doc-tableau tr{break-inside:avoid}.doc-tableau thead{display:table-header-group}
.doc-signatures{display:flex;flex-wrap:wrap;gap:24pt;margin-top:24pt;break-inside:avoid}.doc-lieu-date{flex-basis:100%;margin:0}.doc-signature{flex:1;min-height:80pt}.doc-signature p{margin:0}
.doc-deux{display:grid;grid-template-columns:1fr 1fr;column-gap:16pt;margin:0 0 2pt}.doc-deux>.doc-marge{grid-column:1/-1}.doc-deux>div{min-width:0}
.doc-filet{border:0;border-top:.5pt solid #777;margin:12pt 0}.doc-saut-de-page{break-after:page}
`.trim();
