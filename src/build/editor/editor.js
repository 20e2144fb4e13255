import { SunlightEditor } from './element.js';

if (!customElements.get('sunlight-editor')) {
  customElements.define('sunlight-editor', SunlightEditor);
}
