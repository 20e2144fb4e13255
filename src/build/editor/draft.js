const PREFIX = 'sunlight-draft:';

/** The copy of a text that the server has not acknowledged, kept by the browser. */
export class Draft {
  failed = false;

  constructor(key) {
    this.key = key ? PREFIX + key : null;
  }

  read() {
    try {
      return this.key ? JSON.parse(localStorage.getItem(this.key)) : null;
    } catch {
      return null;
    }
  }

  write(html) {
    if (!this.key) {
      this.failed = true;
      return;
    }
    try {
      localStorage.setItem(this.key, JSON.stringify({ html, at: Date.now() }));
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }

  drop() {
    this.failed = false;
    try {
      if (this.key) {
        localStorage.removeItem(this.key);
      }
    } catch {
      // A browser without storage has nothing to drop.
    }
  }
}
