const OWN = /^files\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function isOwn(src) {
  return OWN.test(src);
}

/** The address as the text keeps it, or null for a picture that is not one of ours. */
export function kept(src, base) {
  if (!src) {
    return null;
  }
  const own = base && src.startsWith(base) ? 'files/' + src.slice(base.length) : src;
  return isOwn(own) ? own : null;
}

/** The address under which the editor shows it. */
export function shown(src, base) {
  return base ? src.replace(/^files\//, base) : src;
}
