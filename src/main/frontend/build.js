// Bundles the viewers for the pages that use one: node build.js <directory>. Every other page works without any of this.
import { build } from 'esbuild';

const [outdir = '../../../target/classes/static/assets'] = process.argv.slice(2);

await build({
  entryPoints: ['diagram/diagram.js', 'diagram/diagram.css', 'step-form/step-form.js', 'step-form/step-form.css'],
  outdir,
  entryNames: '[name]',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'linked',
  logLevel: 'warning',
});
