import { shown } from './files.js';
import { completed, isLink } from './links.js';

export function askLink({ editor, labels, panel }) {
  const existing = editor.getAttributes('link').href;
  const link = () => editor.chain().focus().extendMarkRange('link');
  panel.ask({
    label: labels.linkAddress,
    wrong: labels.linkWrong,
    value: existing ?? '',
    check: typed => (isLink(completed(typed)) ? completed(typed) : null),
    apply: href => {
      if (existing || !editor.state.selection.empty) {
        link().setLink({ href }).run();
      } else {
        const marks = [{ type: 'link', attrs: { href } }];
        editor.chain().focus().insertContent({ type: 'text', text: href, marks }).run();
      }
    },
    remove: existing && (() => link().unsetLink().run()),
  });
}

export function changeAlt(host) {
  const { alt } = host.editor.getAttributes('image');
  askAlt(host, alt, given => host.editor.chain().focus().updateAttributes('image', { alt: given }).run());
}

/** A picture does not get into the text without words for those who cannot see it. Of several each waits for its turn. */
export function placePicture(host, src, alt) {
  return new Promise(done => place(host, src, alt, done));
}

function place(host, src, alt, done) {
  const put = given => {
    const at = host.editor.state.selection.to;
    host.editor.chain().focus().insertContentAt(at, { type: 'image', attrs: { src, alt: given } }).run();
  };
  if (alt?.trim()) {
    put(alt.trim());
    done();
  } else {
    askAlt(host, '', put, { picture: shown(src, host.filesBase), done });
  }
}

function askAlt({ labels, panel }, value, apply, more) {
  panel.ask({ label: labels.alt, wrong: labels.altWrong, value, check: typed => typed.trim() || null, apply, ...more });
}
