import { button, make } from './dom.js';

/** The line that offers the browser's copy; until it is answered the text cannot be changed, so neither is lost. */
export class Offer {
  html = null;

  constructor(labels, lang, { restore, discard }) {
    this.labels = labels;
    this.lang = lang;
    this.buttons = [
      button(labels.restore, () => restore(this.take()), { class: 'se-primary' }),
      button(labels.discard, () => discard(this.take())),
    ];
    this.element = make('div', { class: 'se-bar', role: 'alert', hidden: true });
  }

  get isOpen() {
    return this.html !== null;
  }

  open({ html, at }) {
    this.html = html;
    const when = new Date(at).toLocaleString(this.lang, { dateStyle: 'medium', timeStyle: 'short' });
    this.element.replaceChildren(make('span', {}, `${this.labels.unsent} (${when})`), ...this.buttons);
    this.element.hidden = false;
  }

  take() {
    const { html } = this;
    this.html = null;
    this.element.hidden = true;
    return html;
  }
}
