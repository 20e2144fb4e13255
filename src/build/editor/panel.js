import { button, make } from './dom.js';

let count = 0;

/** A line below the toolbar that asks for one text: a window's prompt would lose the selection and cannot be styled. */
export class Panel {
  constructor(labels, back) {
    this.labels = labels;
    this.back = back;
    this.element = make('div', { class: 'se-panel', hidden: true });
  }

  ask({ label, wrong, value, check, apply, remove }) {
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
    };
    const buttons = [button(this.labels.apply, finish, { class: 'se-primary' })];
    if (remove) {
      buttons.push(button(this.labels.remove, () => (this.close(), remove())));
    }
    buttons.push(button(this.labels.cancel, () => this.close()));
    this.element.onkeydown = event => this.key(event, input, finish);
    this.element.replaceChildren(make('label', { for: id }, label), input, ...buttons, error);
    this.element.hidden = false;
    input.focus();
    input.select();
  }

  key(event, input, finish) {
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Escape') {
      this.close();
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
