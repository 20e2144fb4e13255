import { parsed } from './html.js';
import { kept } from './files.js';
import { makeLists } from './wordlists.js';

/**
 * Word, WPS and Excel put a whole page on the clipboard. The schema drops most of its noise by itself; here is what it
 * cannot know: lists that are paragraphs with a number in them, and the empty lines between.
 */
export function cleaned(html, base) {
  const page = parsed(html);
  const office = /urn:schemas-microsoft-com|mso-|Mso[A-Z]|ProgId|kingsoft|wps/i.test(html);
  const left = leaveOutPictures(page, base);
  page.querySelectorAll('style, script, xml, meta, link, title').forEach(node => node.remove());
  page.querySelectorAll('a[href]').forEach(leaveOutBookmark);
  if (office) {
    makeLists(page);
    page.querySelectorAll('[style*="mso-hide"]').forEach(node => node.remove());
    page.querySelectorAll('[style*="mso-spacerun"]').forEach(plainSpaces);
    page.querySelectorAll('p').forEach(removeIfEmpty);
    page.querySelectorAll('del, [style*="mso-element:comment"], .MsoCommentReference').forEach(node => node.remove());
  }
  return { html: page.body.innerHTML, left };
}

/** Says what kind of pictures could not come along: of an office program, of a web page, or none. */
function leaveOutPictures(page, base) {
  let left = null;
  page.querySelectorAll('img').forEach(img => {
    const src = img.getAttribute('src') ?? '';
    if (kept(src, base)) {
      return;
    }
    left = left === 'officePictures' || /^(file|blob|cid):/i.test(src) ? 'officePictures' : 'webPictures';
    img.remove();
  });
  return left;
}

function leaveOutBookmark(link) {
  if (/^(#|file:)/i.test(link.getAttribute('href'))) {
    link.replaceWith(...link.childNodes);
  }
}

/** Spaces that the program counted and made unbreakable. */
function plainSpaces(run) {
  if (run.textContent && run.textContent.replace(/[ \u00a0]/g, '') === '') {
    run.replaceWith(' ');
  }
}

function removeIfEmpty(line) {
  const blank = line.textContent.replace(/[\s\u00a0\u3000]/g, '') === '' && !line.querySelector('img');
  if (blank && !line.closest('td, th')) {
    line.remove();
  }
}
