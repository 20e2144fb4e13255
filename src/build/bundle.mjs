import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const [name, out] = process.argv.slice(2);
/** Those of which somebody has read the text. */
const FREE = ['MIT', 'Apache-2.0', 'BSD-3-Clause', '0BSD'];
const sha256 = content => createHash('sha256').update(content).digest('hex');

const result = await build({
  entryPoints: [`${name}.js`],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  write: false,
});

// BundleTest computes both sums again, so that neither the sources nor the bundle change alone.
const code = result.outputFiles[0].text;
const sources = readdirSync('.', { withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => entry.name)
  .sort()
  .map(name => readFileSync(name));
writeFileSync(`${out}/${name}.js`, `// sources=${sha256(Buffer.concat(sources))} code=${sha256(code)}\n${code}`);
writeFileSync(`${out}/${name}-licences.txt`, licences(Object.keys(result.metafile.inputs)));

function licences(inputs) {
  const packages = new Set(inputs.map(input => /^node_modules\/((@[^/]+\/)?[^/]+)\//.exec(input)?.[1]).filter(Boolean));
  const texts = new Map();
  for (const each of [...packages].sort()) {
    const folder = `node_modules/${each}`;
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`));
    const text = readdirSync(folder, { recursive: true })
      .filter(file => /^(licenses\/)?(licen[cs]e|notice)[^/]*$/i.test(file) && statSync(`${folder}/${file}`).isFile())
      .map(file => readFileSync(`${folder}/${file}`, 'utf8').trim())
      .join('\n\n');
    if (!FREE.includes(license) || !text) {
      throw new Error(`${each}: licence "${license}" was not looked at`);
    }
    texts.set(text, [...(texts.get(text) ?? []), `${each} ${version}`]);
  }
  const parts = [...texts].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return `${name}.js contains these packages, each under the licence below it.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
