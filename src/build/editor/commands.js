const TABLE = { rows: 3, cols: 3, withHeaderRow: true };

function chained(name, ...args) {
  return {
    run: ({ editor }) => editor.chain().focus()[name](...args).run(),
    can: editor => editor.can()[name](...args),
  };
}

function toggle(label, active, name, ...args) {
  return { ...chained(name, ...args), label, active };
}

/** The groups of the toolbar. A command without `can` is always possible. */
export const GROUPS = [
  [
    toggle('h2', ['heading', { level: 2 }], 'toggleHeading', { level: 2 }),
    toggle('h3', ['heading', { level: 3 }], 'toggleHeading', { level: 3 }),
  ],
  [toggle('bold', ['bold'], 'toggleBold'), toggle('italic', ['italic'], 'toggleItalic')],
  [
    toggle('bullet', ['bulletList'], 'toggleBulletList'),
    toggle('ordered', ['orderedList'], 'toggleOrderedList'),
    toggle('quote', ['blockquote'], 'toggleBlockquote'),
  ],
  [
    { label: 'link', active: ['link'], run: host => host.askLink() },
    { ...chained('insertTable', TABLE), label: 'table' },
    { label: 'picture', active: ['image'], run: host => host.askPicture() },
  ],
  [
    { ...chained('undo'), label: 'undo' },
    { ...chained('redo'), label: 'redo' },
  ],
];

export const TABLE_COMMANDS = [
  ['rowBefore', 'addRowBefore'],
  ['rowAfter', 'addRowAfter'],
  ['rowDelete', 'deleteRow'],
  ['columnBefore', 'addColumnBefore'],
  ['columnAfter', 'addColumnAfter'],
  ['columnDelete', 'deleteColumn'],
  ['headerRow', 'toggleHeaderRow'],
  ['merge', 'mergeCells'],
  ['split', 'splitCell'],
  ['tableDelete', 'deleteTable'],
].map(([label, name]) => ({ ...chained(name), label }));
