// Bundles the tests, because Node 20 reads no TypeScript, and hands them to Node's own runner.
import * as esbuild from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const tests = readdirSync(join(here, 'test')).filter(name => name.endsWith('.test.ts'));
const built = mkdtempSync(join(tmpdir(), 'relais-ui-'));
try {
  await esbuild.build({
    absWorkingDir: here,
    entryPoints: tests.map(name => `test/${name}`),
    bundle: true,
    platform: 'node',
    format: 'esm',
    outdir: built,
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
  const run = spawnSync(process.execPath, ['--test', ...readdirSync(built).map(name => join(built, name))], { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(built, { recursive: true });
}
