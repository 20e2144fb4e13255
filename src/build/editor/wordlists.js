const NUMBERED = [
  { shape: /^(\d+)[.、)]?$/, type: null, start: number => Number(number) },
  { shape: /^([ivx]+)[.)]$/, type: 'i', start: () => 1 },
  { shape: /^([IVX]+)[.)]$/, type: 'I', start: () => 1 },
  { shape: /^([a-z])[.)]$/, type: 'a', start: letter => letter.charCodeAt(0) - 96 },
  { shape: /^([A-Z])[.)]$/, type: 'A', start: letter => letter.charCodeAt(0) - 64 },
];
const BULLET = /^[·•●○■□◆◇▪▫◦‣➢➤✓✔\-–—*\uf000-\uf0ff]$|^[olnuØü§vq]$/;

/** Turns paragraphs that Word and WPS mark as list items into lists. */
export function makeLists(page) {
  let open = [];
  let previous = null;
  page.querySelectorAll('p, h1, h2, h3, h4, h5, h6').forEach(line => {
    const level = levelOf(line);
    if (!level) {
      return;
    }
    const marker = takeMarker(line);
    const kind = kindOf(marker);
    if (!kind) {
      // 一、（一）第一条 are cited by number: they stay in the text.
      line.prepend(marker);
      open = [];
      return;
    }
    if (previous && line.previousElementSibling !== previous.list) {
      open = [];
    }
    open.length = Math.min(open.length, level);
    const item = page.createElement('li');
    place(page, line, open, level, kind).append(item);
    line.removeAttribute('style');
    item.append(line.localName === 'p' ? line : asLine(page, line));
    previous = { list: open[0].list };
  });
}

function place(page, line, open, level, kind) {
  const here = open[level - 1];
  if (here && here.key === kind.key) {
    return here.list;
  }
  const list = page.createElement(kind.tag);
  if (kind.type) {
    list.setAttribute('type', kind.type);
  }
  if (kind.start > 1) {
    list.setAttribute('start', kind.start);
  }
  const outer = open.slice(0, level - 1).filter(Boolean).pop();
  if (outer) {
    outer.list.lastElementChild.append(list);
  } else {
    line.before(list);
  }
  open.length = level - 1;
  for (let i = 0; i < level; i++) {
    open[i] ??= { list, key: kind.key };
  }
  return list;
}

function levelOf(line) {
  const style = line.getAttribute('style') ?? '';
  const list = /mso-list:\s*[^;]*?level(\d)/i.exec(style);
  return list && !/mso-list:\s*none/i.test(style) ? Number(list[1]) : 0;
}

/** The number stands between two conditional comments, or in a span that Word itself would ignore. */
function takeMarker(line) {
  const between = conditional(line);
  if (between.length) {
    const text = between.map(node => node.textContent).join('');
    between.forEach(node => node.remove());
    return tidy(text);
  }
  const ignored = line.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]');
  const text = ignored?.textContent ?? '';
  ignored?.remove();
  return tidy(text);
}

function conditional(line) {
  const comments = line.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) {
    if (/\[if !supportLists\]/.test(comments.currentNode.data)) {
      return until(comments.currentNode);
    }
  }
  return [];
}

function until(start) {
  const between = [];
  for (let node = start.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === Node.COMMENT_NODE && /\[endif\]/.test(node.data)) {
      return between;
    }
    between.push(node);
  }
  return [];
}

function tidy(text) {
  return text.replace(/[\s\u00a0\u3000]+/g, '');
}

function kindOf(marker) {
  if (BULLET.test(marker)) {
    return { tag: 'ul', key: 'ul', start: 1 };
  }
  for (const { shape, type, start } of NUMBERED) {
    const match = shape.exec(marker);
    if (match) {
      return { tag: 'ol', key: 'ol' + type, type, start: start(match[1]) };
    }
  }
  return null;
}

function asLine(page, heading) {
  const line = page.createElement('p');
  line.append(...heading.childNodes);
  heading.remove();
  return line;
}
