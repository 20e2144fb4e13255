import { Editor } from '@tiptap/core';
import { askLink, changeAlt, placePicture } from './asks.js';
import { Draft } from './draft.js';
import { button, make } from './dom.js';
import { captionless, read, written } from './html.js';
import { labelsFor } from './labels.js';
import { marks, redraw } from './marks.js';
import { Offer } from './offer.js';
import { choose, fromOutside } from './outside.js';
import { Panel } from './panel.js';
import { cleaned } from './paste.js';
import { extensions } from './schema.js';
import { adopt } from './style.js';
import { Toolbar } from './toolbar.js';

const PROPERTIES = ['value', 'readonly', 'label', 'draftKey', 'saveState', 'filesBase', 'marks'];
const PAUSE = 800;
/** Bars above and below stay in view, so the cursor must keep away from the edges. */
const ROOM = { top: 90, right: 5, bottom: 110, left: 5 };
let count = 0;

/**
 * The editor as an element. It lives in the light DOM, because selections and input methods are less reliable within a
 * shadow root. Properties may be set at any time, also before it is connected or defined.
 */
export class SunlightEditor extends HTMLElement {
  static observedAttributes = ['lang'];

  #value = '';
  #told = '';
  #baseline = '';
  #unsent = false;
  #escaped = false;
  #settings = { readonly: false, label: '', draftKey: '', saveState: '', filesBase: '' };
  #marks = [];
  #timer;
  #given = [];
  #placing = Promise.resolve();
  #draft = new Draft('');

  connectedCallback() {
    for (const name of PROPERTIES.filter(property => Object.hasOwn(this, property))) {
      const early = this[name];
      delete this[name];
      this[name] = early;
    }
    adopt(this.getRootNode());
    this.#draw();
    addEventListener('beforeunload', this.#warn);
    addEventListener('pagehide', this.#keep);
  }

  disconnectedCallback() {
    removeEventListener('beforeunload', this.#warn);
    removeEventListener('pagehide', this.#keep);
    this.#clear();
  }

  attributeChangedCallback() {
    if (this.editor) {
      this.#clear();
      this.#draw();
    }
  }

  get value() {
    return this.#value;
  }

  set value(html) {
    const next = html ?? '';
    if (this.editor && !this.#same(next)) {
      this.editor.chain().setMeta('addToHistory', false).setContent(captionless(next), { emitUpdate: false }).run();
    }
    this.#value = this.#told = next;
    this.#takeBaseline();
    this.offer?.take();
    this.#offerDraft();
  }

  get readonly() {
    return this.#settings.readonly;
  }

  set readonly(readonly) {
    this.#set('readonly', Boolean(readonly));
    this.#offerDraft();
  }

  get label() {
    return this.#settings.label;
  }

  set label(label) {
    this.#set('label', label ?? '');
  }

  get saveState() {
    return this.#settings.saveState;
  }

  set saveState(text) {
    this.#set('saveState', text ?? '');
  }

  get draftKey() {
    return this.#settings.draftKey;
  }

  set draftKey(key) {
    this.#set('draftKey', key ?? '');
    this.#draft = new Draft(this.draftKey);
    this.#offerDraft();
  }

  get filesBase() {
    return this.#settings.filesBase;
  }

  set filesBase(base) {
    this.#set('filesBase', base ?? '');
    if (this.editor) {
      this.#clear();
      this.#draw();
    }
  }

  get marks() {
    return this.#marks;
  }

  /** Words that want a look, drawn over the text wherever they stand in it. */
  set marks(words) {
    this.#marks = [...(words ?? [])].filter(Boolean).sort((one, other) => other.length - one.length);
    if (this.editor) {
      redraw(this.editor);
    }
  }

  focus() {
    this.editor?.commands.focus();
  }

  /** The server has stored this text: unless more was typed since, the browser's copy is no longer needed. */
  saved(html) {
    if (this.#value === html || this.#same(html)) {
      this.acknowledge();
    }
  }

  acknowledge() {
    this.#unsent = false;
    if (!this.offer?.isOpen) {
      this.#draft.drop();
    }
  }

  insertPicture(src, alt) {
    this.#placing = this.#placing.then(() => placePicture(this, src, alt));
  }

  askPicture() {
    if (this.editor.isActive('image')) {
      changeAlt(this);
    } else {
      this.#given = [];
      this.#pickPicture();
    }
  }

  /** What was pasted or dropped, to the upload that was opened for it. */
  handOver(upload) {
    const given = this.#given;
    this.#given = [];
    if (given.length) {
      choose(upload, given);
    }
  }

  #pickPicture() {
    this.dispatchEvent(new CustomEvent('pick-picture', { bubbles: true }));
  }

  askLink() {
    askLink(this);
  }

  #draw() {
    const id = `se-${++count}`;
    this.labels = labelsFor(this.lang || document.documentElement.lang);
    this.toolbar = new Toolbar(this, this.labels);
    this.panel = new Panel(this.labels, () => this.focus());
    this.offer = new Offer(this.labels, this.lang || 'zh-CN', {
      restore: html => this.#restore(html),
      discard: () => this.#discard(),
    });
    this.hint = make('div', { class: 'se-bar', role: 'alert', hidden: true });
    this.body = make('div', { class: 'se-body' });
    this.caption = make('span', { class: 'se-label', 'aria-hidden': 'true' });
    this.help = make('span', { class: 'se-help', id }, this.labels.help);
    this.frame = make('div', { class: 'se-frame' }, ...this.#bars(), this.body);
    this.replaceChildren(this.caption, this.frame, this.help);
    this.editor = new Editor({
      element: this.body,
      extensions: [...extensions(() => this.filesBase), marks(() => this.#marks)],
      content: captionless(this.#value),
      injectCSS: false,
      editorProps: {
        attributes: () => this.#says(id),
        scrollThreshold: ROOM,
        scrollMargin: ROOM,
        handleKeyDown: (view, event) => this.#key(event),
        handleDOMEvents: { keydown: (view, event) => this.#leaves(event) },
        handlePaste: (view, event) => this.#take(event.clipboardData),
        handleDrop: (view, event, slice, moved) => !moved && this.#dropped(view, event),
        transformPastedHTML: html => this.#pasted(html),
      },
      onUpdate: () => this.#typed(),
      onTransaction: () => this.toolbar.update(this.editor),
      onBlur: () => this.#tell(),
    });
    this.#takeBaseline();
    this.#show();
    this.#offerDraft();
  }

  #clear() {
    this.#keep();
    this.#tell();
    this.editor.destroy();
    this.editor = null;
    this.replaceChildren();
  }

  #bars() {
    return [this.toolbar.element, this.offer.element, this.hint, this.panel.element];
  }

  #says(help) {
    return {
      role: 'textbox',
      lang: 'zh-CN',
      'aria-label': this.label || this.labels.toolbar,
      'aria-multiline': 'true',
      'aria-readonly': String(this.readonly),
      'aria-describedby': help,
    };
  }

  #set(name, value) {
    this.#settings[name] = value;
    if (this.editor) {
      this.#show();
    }
  }

  #show() {
    this.caption.textContent = this.label;
    this.caption.hidden = !this.label;
    this.toolbar.state.textContent = this.saveState;
    this.toolbar.element.hidden = this.readonly;
    this.help.hidden = this.readonly;
    this.frame.classList.toggle('se-readonly', this.readonly);
    this.editor.setEditable(!this.readonly && !this.offer.isOpen, false);
    this.editor.view.updateState(this.editor.state);
    this.toolbar.update(this.editor);
  }

  #key(event) {
    if (event.altKey && event.key === 'F10') {
      this.toolbar.focus();
      return true;
    }
    return false;
  }

  /** Esc and then Tab leaves the text from wherever one is: within lists and tables Tab has a duty of its own. */
  #leaves(event) {
    const leaves = this.#escaped && event.key === 'Tab';
    if (event.key !== 'Shift') {
      this.#escaped = event.key === 'Escape';
    }
    return leaves;
  }

  #pasted(html) {
    const { html: clean, left } = cleaned(html, this.filesBase);
    this.#hintAt(left);
    return clean;
  }

  #dropped(view, event) {
    const taken = this.#take(event.dataTransfer);
    const at = taken && view.posAtCoords({ left: event.clientX, top: event.clientY });
    if (at) {
      this.editor.commands.setTextSelection(at.pos);
    }
    return taken;
  }

  /** Whether what came was no text: a picture goes the way of one that is chosen, of anything else the way is told. */
  #take(data) {
    const given = this.readonly ? null : fromOutside(data);
    if (!given) {
      return false;
    }
    this.#hintAt(given.hint);
    if (given.pictures.length) {
      this.#given = given.pictures;
      this.#pickPicture();
    }
    return true;
  }

  #hintAt(left) {
    this.hint.hidden = !left;
    if (left) {
      const close = button(this.labels.close, () => (this.hint.hidden = true));
      this.hint.replaceChildren(make('span', {}, this.labels[left]), close);
    }
  }

  #typed() {
    const html = written(this.editor.state.doc, this.editor.schema);
    if (html === this.#baseline) {
      return;
    }
    this.#baseline = this.#value = html;
    this.#unsent = true;
    this.#keep();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), PAUSE);
  }

  #tell() {
    clearTimeout(this.#timer);
    if (this.#value !== this.#told) {
      this.#told = this.#value;
      this.dispatchEvent(new CustomEvent('value-changed', { bubbles: true, detail: { value: this.#value } }));
    }
  }

  #keep = () => {
    if (this.#unsent) {
      this.#draft.write(this.#value);
    }
  };

  #warn = event => {
    this.#tell();
    if (this.#unsent && this.#draft.failed) {
      event.preventDefault();
    }
  };

  #takeBaseline() {
    if (this.editor) {
      this.#baseline = written(this.editor.state.doc, this.editor.schema);
    }
  }

  #same(html) {
    const { editor } = this;
    return Boolean(editor) && written(read(html, editor.schema), editor.schema) === written(editor.state.doc, editor.schema);
  }

  #offerDraft() {
    if (!this.editor || this.readonly || this.#unsent) {
      return;
    }
    const kept = this.#draft.read();
    if (kept && (kept.html === this.#value || this.#same(kept.html))) {
      this.#draft.drop();
    } else if (kept) {
      this.offer.open(kept);
    }
    this.#show();
  }

  #restore(html) {
    this.#show();
    this.editor.chain().setContent(captionless(html)).focus().run();
    this.#tell();
  }

  #discard() {
    this.#draft.drop();
    this.#show();
    this.focus();
  }
}
