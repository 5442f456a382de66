// Turns each backend's openapi.yaml into TypeScript: the specification as a constant for the validated router, and
// types for handlers. `--check` writes nothing and fails when a generated file is out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import { parse } from 'yaml';
import { root } from './shell.mjs';

const check = process.argv.includes('--check');
const specs = ['oncall-backend', 'incidents-backend']
  .map(name => `plugins/${name}/src/schema/openapi.yaml`)
  .filter(file => existsSync(path.join(root, file)));
const stale = [];

for (const file of specs) {
  const specification = parse(readFileSync(path.join(root, file), 'utf8'), {
    merge: true,
    // The specification is ours; the guard against hostile documents counts its many moments.
    maxAliasCount: -1,
  });
  const note = `// Generated from ${path.basename(
    file,
  )} by \`yarn generate\`. Edit that file instead.\n`;
  put(
    file.replace('openapi.yaml', 'openapi.generated.ts'),
    `${note}import { internal } from '@backstage/backend-openapi-utils';

export const spec: internal.ImmutableOpenAPIObject = ${JSON.stringify(
      specification,
    )};\n`,
  );
  put(
    file.replace('openapi.yaml', 'types.generated.ts'),
    note + astToString(await openapiTypescript(specification)),
  );
}

if (stale.length > 0) {
  process.stderr.write(
    `Out of date, run \`yarn generate\`: ${stale.join(', ')}\n`,
  );
  process.exit(1);
}

function put(relative, text) {
  const file = path.join(root, relative);
  const config = prettier.resolveConfig.sync(path.join(root, 'package.json'));
  const formatted = prettier.format(text, { ...config, parser: 'typescript' });
  if (existsSync(file) && readFileSync(file, 'utf8') === formatted) return;
  if (check) stale.push(relative);
  else writeFileSync(file, formatted);
}
