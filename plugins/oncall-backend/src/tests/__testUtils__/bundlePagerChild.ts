import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { build } from 'esbuild';
import path from 'node:path';

/** Offers doubles of all services; it comes into the file, so that what it loads for some of them can be left out. */
const DOUBLES = '@backstage/backend-test-utils';

/** What the pager of a test has no use for: the clients of clouds and of caches take a third of its start; and nobody sends it mails. */
const UNUSED: Record<string, string> = {
  '@backstage/backend-defaults/urlReader': `
    const { coreServices, createServiceFactory } = require('@backstage/backend-plugin-api');
    exports.urlReaderServiceFactory = createServiceFactory({
      service: coreServices.urlReader,
      deps: {},
      factory() { throw new Error('A pager in a process of its own reads no addresses'); },
    });
  `,
  '@keyv/memcache': '',
  '@keyv/redis': '',
  '@keyv/valkey': '',
  'html-to-text': '',
  libmime: '',
  mailparser: '',
};

let bundled: Promise<string> | undefined;

/**
 * The pager of a child process as one file, translated once: Node takes half as long to start it as from the thousand files
 * that it is made of. Libraries stay where they are installed.
 */
export function bundlePagerChild(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  // Below the plugin, where it finds the libraries. Test files that run at the same time have a process each.
  const outfile = resolvePackagePath(
    '@muster/backstage-plugin-oncall-backend',
    `node_modules/.cache/tests/pagerChild-${process.pid}.js`,
  );
  await build({
    entryPoints: [path.join(__dirname, 'pagerChild.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    logLevel: 'error',
    plugins: [
      {
        name: 'libraries-stay-outside',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) => {
            if (kind === 'entry-point' || comesIn(name)) return undefined;
            return name in UNUSED
              ? { path: name, namespace: 'unused' }
              : { path: name, external: true };
          });
          onLoad({ filter: /^/, namespace: 'unused' }, ({ path: name }) => ({
            contents: UNUSED[name],
            resolveDir: __dirname,
          }));
        },
      },
    ],
  });
  return outfile;
}

function comesIn(name: string): boolean {
  return name.startsWith('@muster/') || name === DOUBLES;
}
