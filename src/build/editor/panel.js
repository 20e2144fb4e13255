import { button, make } from './dom.js';

let count = 0;

/** A line below the toolbar that asks for one text: a window's prompt would lose the selection and cannot be styled. */
export class Panel {
  constructor(labels, back) {
    this.labels = labels;
    this.back = back;
    this.element = make('div', { class: 'se-panel', hidden: true });
  }

  /** @param done hears of the answer, or that there will be none */
  ask({ label, wrong, value, check, apply, remove, picture, done }) {
    const id = `se-panel-${++count}`;
    const input = make('input', { id, type: 'text', value, autocomplete: 'off', 'aria-describedby': `${id}-wrong` });
    const error = make('p', { id: `${id}-wrong`, class: 'se-wrong', role: 'alert' });
    const finish = () => {
      const answer = check(input.value);
      if (answer === null) {
        error.textContent = wrong;
        input.setAttribute('aria-invalid', 'true');
        input.focus();
        return;
      }
      this.close();
      apply(answer);
      done?.();
    };
    const leave = () => (this.close(), done?.());
    const buttons = [button(this.labels.apply, finish, { class: 'se-primary' })];
    if (remove) {
      buttons.push(button(this.labels.remove, () => (this.close(), remove())));
    }
    buttons.push(button(this.labels.cancel, leave));
    this.element.onkeydown = event => this.key(event, input, finish, leave);
    const seen = picture ? [make('img', { class: 'se-seen', src: picture, alt: '' })] : [];
    this.element.replaceChildren(...seen, make('label', { for: id }, label), input, ...buttons, error);
    this.element.hidden = false;
    input.focus();
    input.select();
  }

  key(event, input, finish, leave) {
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Escape') {
      leave();
    } else if (event.key === 'Enter' && event.target === input) {
      finish();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  close() {
    this.element.hidden = true;
    this.element.replaceChildren();
    this.back();
  }
}
