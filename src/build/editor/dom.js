/** Builds an element; properties starting with "on" are listeners, the rest are attributes. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== false && value != null) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children);
  return element;
}

export function button(label, run, attributes = {}) {
  return make('button', { type: 'button', onclick: run, ...attributes }, label);
}
