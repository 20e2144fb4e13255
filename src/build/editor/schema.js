import { Mark } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import Heading from '@tiptap/extension-heading';
import Image from '@tiptap/extension-image';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { kept, shown } from './files.js';
import { isLink } from './links.js';

/** The page's title is the only h1, and the sanitiser knows nothing below h4. */
const Headings = Heading.extend({
  parseHTML() {
    return [
      { tag: 'h1', attrs: { level: 2 } },
      { tag: 'h2', attrs: { level: 2 } },
      { tag: 'h3', attrs: { level: 3 } },
      { tag: 'h4', attrs: { level: 4 } },
      { tag: 'h5', attrs: { level: 4 } },
      { tag: 'h6', attrs: { level: 4 } },
    ];
  },
}).configure({ levels: [2, 3, 4] });

const Superscript = Mark.create({
  name: 'superscript',
  excludes: 'subscript',
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: () => ['sup', 0],
});

const Subscript = Mark.create({
  name: 'subscript',
  excludes: 'superscript',
  parseHTML: () => [{ tag: 'sub' }],
  renderHTML: () => ['sub', 0],
});

/** Without the column widths that the sanitiser would take out again. */
const PlainTable = Table.extend({ renderHTML: () => ['table', ['tbody', 0]] });
const spans = {
  colspan: { default: 1, parseHTML: cell => Number(cell.getAttribute('colspan')) || 1 },
  rowspan: { default: 1, parseHTML: cell => Number(cell.getAttribute('rowspan')) || 1 },
  colwidth: { default: null, rendered: false, parseHTML: () => null },
};
const Cell = TableCell.extend({ addAttributes: () => spans, renderHTML: ({ node }) => ['td', span(node), 0] });
const Header = TableHeader.extend({ addAttributes: () => spans, renderHTML: ({ node }) => ['th', span(node), 0] });

function span(node) {
  const { colspan, rowspan } = node.attrs;
  return { ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) };
}

function pictures(base) {
  return Image.extend({
    addAttributes: () => ({ src: { default: null }, alt: { default: '' } }),
    parseHTML: () => [
      {
        tag: 'img',
        getAttrs: img => {
          const src = kept(img.getAttribute('src'), base());
          return src ? { src, alt: img.getAttribute('alt') ?? '' } : false;
        },
      },
    ],
    renderHTML: ({ node }) => ['img', { src: node.attrs.src, alt: node.attrs.alt }],
    addNodeView:
      () =>
      ({ node }) => {
        const img = document.createElement('img');
        img.src = shown(node.attrs.src, base());
        img.alt = node.attrs.alt;
        return { dom: img };
      },
    addInputRules: () => [],
  });
}

/** All that a text may contain; the server's sanitiser allows the same. */
export function extensions(base) {
  return [
    StarterKit.configure({
      code: false,
      codeBlock: false,
      heading: false,
      horizontalRule: false,
      link: {
        autolink: false,
        openOnClick: false,
        HTMLAttributes: { target: null, rel: null, class: null },
        isAllowedUri: isLink,
      },
    }),
    Headings,
    Superscript,
    Subscript,
    PlainTable.configure({ resizable: false }),
    TableRow,
    Header,
    Cell,
    pictures(base),
  ];
}
