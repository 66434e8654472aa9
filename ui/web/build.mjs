// Bundles the elements and the stylesheet for the Java side: node build.mjs [output directory].
import * as esbuild from 'esbuild';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const output = process.argv[2] ?? `${here}../target/classes/META-INF/resources/ui`;

// The atlas repeats the land beside the countries and names every country in English: browsers know the names in the
// reader's language by the ISO 3166 code, which the Unicode data derive from the number that the atlas has.
const bareAtlas = {
  name: 'bare-atlas',
  setup(build) {
    build.onLoad({ filter: /world-atlas[\\/].*\.json$/ }, async ({ path }) => {
      const atlas = JSON.parse(await readFile(path, 'utf8'));
      for (const country of atlas.objects.countries.geometries) {
        delete country.properties;
        country.id = country.id && new Intl.Locale(`und-${country.id}`).region;
      }
      delete atlas.objects.land;
      // A parsed string starts faster than an object literal of the same size.
      return { contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(atlas))})`, loader: 'js' };
    });
  },
};

const shared = { absWorkingDir: here, bundle: true, minify: true, outdir: output, logLevel: 'info', legalComments: 'linked' };

await esbuild.build({
  ...shared,
  entryPoints: ['src/relais.ts'],
  format: 'esm',
  target: 'es2022',
  splitting: true,
  chunkNames: 'relais-[name]-[hash]',
  plugins: [bareAtlas],
});
await esbuild.build({
  ...shared,
  entryPoints: ['css/relais.css'],
  target: ['chrome120', 'firefox121', 'safari17.4'],
  loader: { '.woff2': 'file' },
  assetNames: 'fonts/[name]',
});

// Fonts and libraries are free to use as long as their licences travel with them.
const { dependencies } = JSON.parse(await readFile(`${here}package.json`, 'utf8'));
const licences = await Promise.all(
  Object.entries(dependencies).map(async ([name, version]) => `${name} ${version}\n\n${await readFile(`${here}node_modules/${name}/LICENSE`, 'utf8')}`),
);
await writeFile(`${output}/relais-licences.txt`, licences.join('\n\n----\n\n'));
