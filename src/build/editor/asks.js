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

/** A picture does not get into the text without words for those who cannot see it. */
export function placePicture(host, src, alt) {
  const place = given => {
    const at = host.editor.state.selection.to;
    host.editor.chain().focus().insertContentAt(at, { type: 'image', attrs: { src, alt: given } }).run();
  };
  if (alt?.trim()) {
    place(alt.trim());
  } else {
    askAlt(host, '', place);
  }
}

function askAlt({ labels, panel }, value, apply) {
  panel.ask({ label: labels.alt, wrong: labels.altWrong, value, check: typed => typed.trim() || null, apply });
}
