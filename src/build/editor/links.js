const LINK = /^(https?:\/\/[^\s\\]+|mailto:[^\s\\]+|tel:[-+0-9()]+|(?!\/\/)[^:\s\\]+)$/i;

export function isLink(address) {
  return LINK.test(address ?? '');
}

/** What people type: an address without its scheme, or the e-mail address alone. */
export function completed(typed) {
  const address = typed.trim();
  if (/^[^\s/:@]+@[^\s/:@]+\.[a-z]+$/i.test(address)) {
    return 'mailto:' + address;
  }
  return /^(www\.|[a-z0-9-]+(\.[a-z0-9-]+)*\.(cn|com|net|org)(\/|$))/i.test(address) ? 'https://' + address : address;
}
