import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const key = new PluginKey('marks');
const PROMPT = /【请填写[^】]*】/g;

/** Draws over the text what wants a look: given words, and prompts. It is no part of the text and never saved. */
export function marks(words) {
  const plugin = new Plugin({
    key,
    state: {
      init: (config, state) => drawn(state.doc, words()),
      apply: (change, before, old, state) =>
        change.docChanged || change.getMeta(key) ? drawn(state.doc, words()) : before,
    },
    props: { decorations: state => key.getState(state) },
  });
  return Extension.create({ name: 'marks', addProseMirrorPlugins: () => [plugin] });
}

export function redraw(editor) {
  editor.view.dispatch(editor.state.tr.setMeta(key, true).setMeta('addToHistory', false));
}

function drawn(doc, words) {
  const found = [];
  doc.descendants((node, at) => {
    if (node.isTextblock) {
      const text = node.textBetween(0, node.content.size, null, '\ufffc');
      const mark = (from, length, name) =>
        found.push(Decoration.inline(at + 1 + from, at + 1 + from + length, { class: name }));
      places(text, words).forEach(([from, length]) => mark(from, length, 'se-dated'));
      Array.from(text.matchAll(PROMPT)).forEach(match => mark(match.index, match[0].length, 'se-prompt'));
    }
  });
  return DecorationSet.create(doc, found);
}

/** Longer words first, so that 2025年9月1日 is one place and not three. */
function places(text, words) {
  const found = [];
  for (const word of words) {
    for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length)) {
      const to = from + word.length;
      if (!found.some(([start, length]) => start < to && from < start + length)) {
        found.push([from, word.length]);
      }
    }
  }
  return found;
}
