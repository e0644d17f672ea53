/** Words of a cell, on one line. */
const dire = (cell: Element): string => (cell.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A row becomes a line whose cells stay side by side: a text has no table, and a figure alone on its line says nothing. */
function flattenTables(body: HTMLElement): void {
  for (const table of body.querySelectorAll('table')) {
    const lines = [...table.querySelectorAll('tr')].map((row) => {
      const line = body.ownerDocument.createElement('p');
      line.textContent = [...row.children].map(dire).join(' | ');
      return line;
    });
    table.replaceWith(...lines);
  }
}

/** Word writes its lists as paragraphs that begin with a hidden mark: they become lists again. */
function restoreLists(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('p')) {
    const mark = [...paragraph.querySelectorAll('span')].find((span) =>
      /mso-list:\s*Ignore/i.test(span.getAttribute('style') ?? ''),
    );
    if (mark === undefined) continue;
    const kind = /^\s*(\d+|[a-z])[.)°]/i.test(mark.textContent ?? '') ? 'OL' : 'UL';
    mark.remove();
    const item = body.ownerDocument.createElement('li');
    const words = body.ownerDocument.createElement('p');
    words.append(...paragraph.childNodes);
    item.append(words);
    const before = paragraph.previousElementSibling;
    if (before?.tagName === kind) {
      before.append(item);
      paragraph.remove();
    } else {
      const list = body.ownerDocument.createElement(kind);
      list.append(item);
      paragraph.replaceWith(list);
    }
  }
}

/** What a word processor or a spreadsheet puts on the clipboard, as a text here can hold it; no word is lost. */
export function pastedHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  flattenTables(body);
  restoreLists(body);
  return body.innerHTML.replace(/<(\/?)h[1-6]\b/gi, '<$1h3');
}
