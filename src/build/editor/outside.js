import { parsed } from './html.js';

/** Most systems do not know these photos, but the upload says what to do with them. */
const PHOTO = /\.hei[cf]$/i;

/**
 * What comes as files from a clipboard or out of a folder. Office programs and browsers put a picture of what was copied
 * beside it; only where there is nothing else does the picture count.
 */
export function fromOutside(data) {
  const files = Array.from(data?.files ?? []);
  if (!files.length || saysMore(data.getData('text/html'))) {
    return null;
  }
  const pictures = files.filter(file => file.type.startsWith('image/') || PHOTO.test(file.name));
  return { pictures, hint: pictures.length < files.length ? 'filesLeft' : null };
}

/** Chooses files in an upload as a person would, so that the same checks and words follow. */
export async function choose(upload, files) {
  await customElements.whenDefined(upload.localName);
  await upload.updateComplete;
  const input = upload.shadowRoot.querySelector('input[type=file]');
  const chosen = new DataTransfer();
  files.forEach(file => chosen.items.add(file));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
}

function saysMore(html) {
  if (!html) {
    return false;
  }
  const { body } = parsed(html);
  return body.textContent.trim() !== '' || body.querySelector('table') !== null || body.querySelectorAll('img').length > 1;
}
