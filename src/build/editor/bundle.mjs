import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const out = process.argv[2];
const sha256 = content => createHash('sha256').update(content).digest('hex');

const result = await build({
  entryPoints: ['editor.js'],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  write: false,
});

// EditorBundleTest computes both sums again, so that neither the sources nor the bundle change alone.
const code = result.outputFiles[0].text;
const sources = readdirSync('.', { withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => entry.name)
  .sort()
  .map(name => readFileSync(name));
writeFileSync(`${out}/editor.js`, `// sources=${sha256(Buffer.concat(sources))} code=${sha256(code)}\n${code}`);
writeFileSync(`${out}/editor-licences.txt`, licences(Object.keys(result.metafile.inputs)));

function licences(inputs) {
  const packages = new Set(inputs.map(input => /^node_modules\/((@[^/]+\/)?[^/]+)\//.exec(input)?.[1]).filter(Boolean));
  const texts = new Map();
  for (const name of [...packages].sort()) {
    const folder = `node_modules/${name}`;
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`));
    const text = readdirSync(folder)
      .filter(file => /^licen[cs]e/i.test(file))
      .map(file => readFileSync(`${folder}/${file}`, 'utf8').trim())
      .join('\n\n');
    if (license !== 'MIT' || !text) {
      throw new Error(`${name}: licence "${license}" was not looked at`);
    }
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  }
  const parts = [...texts].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return `The editor contains these packages, all under the MIT licence.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
