const SHAPES = {
  h2: '<path d="M3 4v12M10 4v12M3 10h7"/><text x="12" y="16">1</text>',
  h3: '<path d="M3 4v12M10 4v12M3 10h7"/><text x="12" y="16">2</text>',
  bold: '<path d="M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z" stroke-width="2.2"/>',
  italic: '<path d="M9 4h6M5 16h6M12 4 8 16"/>',
  bullet: '<path d="M8 5h9M8 10h9M8 15h9"/><path d="M3.5 5h.1M3.5 10h.1M3.5 15h.1" stroke-width="3"/>',
  ordered: '<path d="M9 5h8M9 10h8M9 15h8M3 4l1.5-1v5M3 12.5c2-1.5 3 0 2 1.200L3 16h3"/>',
  quote: '<path d="M4 4v12M8 6h9M8 10h9M8 14h6"/>',
  link: '<path d="M8.500 11.500a3 3 0 0 0 4.500 0l3-3a3.100 3.100 0 0 0-4.500-4.500l-1 1M11.500 8.500a3 3 0 0 0-4.500 0l-3 3a3.100 3.100 0 0 0 4.500 4.500l1-1"/>',
  table: '<path d="M3 4h14v12H3zM3 8h14M3 12h14M10 4v12"/>',
  picture: '<path d="M3 4h14v12H3zM3 14l4-4 4 4 2-2 4 3"/><circle cx="13" cy="7.500" r="1.200"/>',
  undo: '<path d="M7 4 3 8l4 4M3 8h9a4 4 0 0 1 0 8H8"/>',
  redo: '<path d="m13 4 4 4-4 4M17 8H8a4 4 0 0 0 0 8h4"/>',
};

export function icon(name) {
  const holder = document.createElement('template');
  holder.innerHTML = `<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">${SHAPES[name]}</svg>`;
  return holder.content.firstChild;
}
