import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root, stateDir } from './shell.mjs';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Finds a Chromium for the browser tests: the one that MUSTER_CHROMIUM names, an installed one, or the one inside the
 * npm package `@sparticuz/chromium` (Linux x64), which also brings its shared libraries and needs fonts.
 *
 * @returns the path of the program and the environment that it needs
 */
export async function findBrowser() {
  const named = process.env.MUSTER_CHROMIUM;
  if (named) return { executablePath: named, env: {} };
  const installed = INSTALLED.find(file => existsSync(file));
  if (installed) return { executablePath: installed, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64')
    return unpackBrowser();
  throw new Error(
    'The browser tests need Chromium or Chrome. Install one (Debian: sudo apt-get install chromium; macOS: brew install --cask google-chrome), or name one with MUSTER_CHROMIUM=/path/to/chrome.',
  );
}

async function unpackBrowser() {
  const folder = path.join(stateDir, 'browser');
  mkdirSync(folder, { recursive: true });
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME } = process.env;
  // The package unpacks into the temporary folder, its libraries only where it believes to be in a "Lambda".
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  restore('TMPDIR', TMPDIR);
  restore('AWS_LAMBDA_JS_RUNTIME', AWS_LAMBDA_JS_RUNTIME);
  return {
    executablePath,
    env: {
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: writeFontConfig(folder),
    },
  };
}

function restore(name, value) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** Chromium aborts without fonts for the generic families. */
function writeFontConfig(folder) {
  const require = createRequire(path.join(root, 'package.json'));
  const fonts = path.join(
    path.dirname(require.resolve('dejavu-fonts-ttf/package.json')),
    'ttf',
  );
  const alias = (family, font) =>
    `<alias><family>${family}</family><prefer><family>${font}</family></prefer></alias>`;
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${folder}/fonts</cachedir>${alias(
      'sans-serif',
      'DejaVu Sans',
    )}${alias('system-ui', 'DejaVu Sans')}${alias(
      'serif',
      'DejaVu Serif',
    )}${alias('monospace', 'DejaVu Sans Mono')}</fontconfig>`,
  );
  return file;
}
