const CSS = `
sunlight-editor { display: block; --se-blue: #1b4f8a; --se-line: #b8c2cc; color: #1d2733;
  font-family: var(--lumo-font-family, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif); }
sunlight-editor[hidden], sunlight-editor [hidden] { display: none !important; }
.se-label { display: block; margin: 0 0 4px; font-size: 14px; font-weight: 600; }
.se-frame { border: 1px solid var(--se-line); border-radius: 2px; background: #fff; }
.se-frame:focus-within { border-color: var(--se-blue); box-shadow: 0 0 0 2px var(--se-blue); }
.se-toolbar { position: sticky; top: 0; z-index: 1; display: flex; align-items: flex-start; gap: 4px 12px;
  padding: 4px; border-bottom: 1px solid #dde3e9; background: #fff; }
.se-buttons { display: flex; flex: 1; flex-wrap: wrap; gap: 4px 0; min-width: 0; }
.se-group { display: flex; flex-wrap: wrap; padding: 0 5px; border-right: 1px solid #dde3e9; }
.se-group:last-child, .se-group:nth-last-child(2) { border-right: 0; }
.se-table-tools { flex-basis: 100%; padding-top: 4px; border-top: 1px solid #dde3e9; }
.se-toolbar button, .se-bar button, .se-panel button { box-sizing: border-box; min-width: 34px; height: 34px;
  margin: 0; padding: 0 7px; border: 1px solid transparent; border-radius: 2px; background: none;
  color: inherit; font: inherit; font-size: 14px; line-height: 1; white-space: nowrap; cursor: pointer; }
.se-toolbar button:hover { background: #eef3f8; }
.se-toolbar button[aria-pressed="true"] { background: #dbe7f3; color: var(--se-blue); }
.se-toolbar button[aria-disabled="true"] { color: #9aa5b1; cursor: default; background: none; }
.se-frame button:focus-visible, .se-panel input:focus-visible { outline: 2px solid var(--se-blue);
  outline-offset: -1px; }
.se-toolbar svg { display: block; width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.5;
  stroke-linecap: round; stroke-linejoin: round; }
.se-toolbar svg text { fill: currentColor; stroke: none; font: 600 9px sans-serif; }
.se-state { flex: none; max-width: 40%; padding: 8px 8px 0; color: #52606d; font-size: 13px; line-height: 18px;
  text-align: right; }
.se-state:empty { display: none; }
.se-bar, .se-panel { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; padding: 8px 12px;
  border-bottom: 1px solid #dde3e9; font-size: 14px; line-height: 1.5; }
.se-bar { background: #fdf6e3; }
.se-bar span { flex: 1 1 12em; }
.se-panel { background: #f5f8fb; }
.se-seen { max-width: 100%; max-height: 96px; border: 1px solid var(--se-line); }
.se-panel label { flex-basis: 100%; }
.se-panel input { box-sizing: border-box; flex: 1 1 14em; min-width: 0; height: 34px; padding: 0 8px;
  border: 1px solid var(--se-line); border-radius: 2px; background: #fff; color: inherit; font: inherit; }
.se-panel input[aria-invalid] { border-color: #b3261e; }
.se-wrong { flex-basis: 100%; margin: 0; color: #b3261e; }
.se-wrong:empty { display: none; }
.se-bar button, .se-panel button { border-color: var(--se-line); background: #fff; }
.se-bar button.se-primary, .se-panel button.se-primary { border-color: var(--se-blue); background: var(--se-blue);
  color: #fff; }
.se-help { display: block; margin: 4px 0 0; color: #52606d; font-size: 13px; line-height: 1.5; }
.se-body { position: relative; overflow-x: auto; }
.se-body .ProseMirror { box-sizing: border-box; min-height: 320px; padding: 12px 16px; outline: none; font-size: 16px;
  line-height: 1.75; white-space: pre-wrap; word-wrap: break-word; overflow-wrap: anywhere;
  font-variant-ligatures: none; }
.se-body .se-dated { background: #fdf0c8; border-bottom: 2px solid #9a6700; }
.se-body .se-prompt { background: #e3edf8; color: #1b4f8a; }
.se-body .ProseMirror > :first-child { margin-top: 0; }
.se-body p, .se-body ul, .se-body ol, .se-body blockquote, .se-body table { margin: 0 0 .75em; }
.se-body li > p, .se-body li > ul, .se-body li > ol { margin: 0; }
.se-body ul, .se-body ol { padding-left: 1.75em; }
.se-body h2, .se-body h3, .se-body h4 { margin: 1em 0 .5em; color: inherit; font-weight: 600; line-height: 1.4; }
.se-body h2 { font-size: 1.375em; }
.se-body h3 { font-size: 1.1875em; }
.se-body h4 { font-size: 1em; }
.se-body a { color: var(--se-blue); text-decoration: underline; }
.se-body blockquote { padding: 2px 0 2px 14px; border-left: 3px solid #9db6d0; color: #3e4c59; }
.se-body img { display: block; max-width: 100%; height: auto; margin: 0 0 .75em; }
.se-body .ProseMirror-selectednode { outline: 2px solid var(--se-blue); outline-offset: 2px; }
.se-body .tableWrapper { overflow-x: auto; }
.se-body table { width: 100%; border-collapse: collapse; }
.se-body th, .se-body td { position: relative; min-width: 3em; padding: 5px 8px; border: 1px solid var(--se-line);
  text-align: left; vertical-align: top; font-weight: inherit; }
.se-body th { background: #eef3f8; font-weight: 600; }
.se-body th > p, .se-body td > p { margin: 0; }
.se-body .selectedCell { background: #dbe7f3; }
.se-body .ProseMirror-gapcursor { position: absolute; display: none; pointer-events: none; }
.se-body .ProseMirror-gapcursor::after { position: absolute; top: -2px; display: block; width: 20px;
  border-top: 1px solid #000; content: ""; }
.se-body .ProseMirror-focused .ProseMirror-gapcursor { display: block; }
.se-body .ProseMirror-hideselection *::selection { background: transparent; }
.se-body .ProseMirror-hideselection { caret-color: transparent; }
.se-body .ProseMirror-separator { display: inline !important; margin: 0 !important; border: 0 !important; }
sunlight-editor .se-readonly { background: #fafbfc; }
@media (max-width: 600px) {
  .se-help { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .se-toolbar { position: static; flex-wrap: wrap; }
  .se-bar span { flex-basis: 100%; }
  .se-buttons { flex-basis: 100%; }
  .se-group { padding: 0 2px; }
  .se-state { max-width: none; flex: 1; padding: 0 8px 4px; }
}
`;

let sheet;

/** A constructed sheet needs no leave of a content security policy, unlike a style element. */
export function adopt(root) {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
