import { DOMParser as ModelParser, DOMSerializer } from '@tiptap/pm/model';

/** The text as it is stored: header cells say what they head, and no empty lines trail. */
export function written(doc, schema) {
  const page = document.implementation.createHTMLDocument('');
  page.body.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content, { document: page }));
  page.body.querySelectorAll('th').forEach(cell => cell.setAttribute('scope', heads(cell)));
  while (isEmptyLine(page.body.lastElementChild)) {
    page.body.lastElementChild.remove();
  }
  return page.body.innerHTML;
}

export function read(html, schema) {
  return ModelParser.fromSchema(schema).parse(parsed(html).body);
}

export function captionless(html) {
  return parsed(html).body.innerHTML;
}

/** Captions would become a cell: the model has no place for them, so they go before their table. */
export function parsed(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('caption').forEach(caption => {
    const line = page.createElement('p');
    line.append(...caption.childNodes);
    caption.closest('table').before(line);
    caption.remove();
  });
  return page;
}

function heads(cell) {
  return cell.parentElement.querySelector('td') ? 'row' : 'col';
}

function isEmptyLine(element) {
  return element?.localName === 'p' && element.childNodes.length === 0;
}
