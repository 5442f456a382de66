import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { build } from 'esbuild';
import path from 'node:path';

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
        setup: ({ onResolve }) =>
          onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) =>
            kind === 'entry-point' || name.startsWith('@muster/')
              ? undefined
              : { path: name, external: true },
          ),
      },
    ],
  });
  return outfile;
}
