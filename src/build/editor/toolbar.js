import { GROUPS, TABLE_COMMANDS } from './commands.js';
import { button, make } from './dom.js';
import { icon } from './icons.js';

/** One tab stop; the arrow keys go from button to button. */
export class Toolbar {
  constructor(host, labels) {
    this.host = host;
    this.entries = [];
    this.tools = make('div', { class: 'se-group se-table-tools', role: 'group', 'aria-label': labels.tableTools });
    this.tools.append(...TABLE_COMMANDS.map(command => this.entry(command, labels, labels[command.label])));
    const groups = GROUPS.map(commands =>
      make('div', { class: 'se-group' }, ...commands.map(command => this.entry(command, labels, icon(command.label)))),
    );
    this.state = make('span', { class: 'se-state', role: 'status' });
    this.buttons = make(
      'div',
      { class: 'se-buttons', role: 'toolbar', 'aria-label': labels.toolbar, onkeydown: event => this.move(event) },
      ...groups,
      this.tools,
    );
    this.element = make('div', { class: 'se-toolbar' }, this.buttons, this.state);
  }

  entry(command, labels, face) {
    const label = labels[command.label];
    const node = button(face, () => this.press(node, command), {
      title: label,
      'aria-label': label,
      tabindex: -1,
      // The text keeps its selection, and on a telephone its keyboard.
      onmousedown: event => event.preventDefault(),
    });
    this.entries.push({ node, command });
    return node;
  }

  press(node, command) {
    if (node.getAttribute('aria-disabled') !== 'true') {
      command.run(this.host);
    }
  }

  update(editor) {
    this.tools.hidden = !editor.isActive('table');
    for (const { node, command } of this.entries) {
      const on = editor.isEditable && (this.isHidden(node) || !command.can || command.can(editor));
      node.setAttribute('aria-disabled', !on);
      if (command.active) {
        node.setAttribute('aria-pressed', editor.isActive(...command.active));
      }
    }
    if (!this.open().some(node => node.tabIndex === 0)) {
      this.stopAt(this.open()[0]);
    }
  }

  move(event) {
    const open = this.open();
    const here = open.indexOf(event.target);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: open.length - 1 }[event.key];
    if (event.key === 'Escape') {
      this.host.focus();
    } else if (to !== undefined) {
      this.stopAt(open[(to + open.length) % open.length]);
      this.focus();
    } else {
      return;
    }
    event.preventDefault();
  }

  focus() {
    this.open()
      .find(node => node.tabIndex === 0)
      ?.focus();
  }

  stopAt(stop) {
    this.entries.forEach(({ node }) => (node.tabIndex = node === stop ? 0 : -1));
  }

  open() {
    return this.entries.map(({ node }) => node).filter(node => !this.isHidden(node));
  }

  isHidden(node) {
    return this.tools.hidden && this.tools.contains(node);
  }
}
