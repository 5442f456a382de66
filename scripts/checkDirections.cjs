// Proves that lint refuses the forbidden directions between packages, and allows the intended ones.
const path = require('node:path');
const { ESLint } = require('eslint');

const P = '@muster/backstage-plugin-';

/** Folder, what it imports, and whether lint must refuse it. */
const CASES = [
  ['plugins/oncall-backend', `${P}incidents-common`, true],
  ['plugins/oncall-backend', `${P}incidents-backend`, true],
  ['plugins/oncall', `${P}incidents`, true],
  ['plugins/oncall-node', `${P}oncall-backend`, true],
  ['plugins/incidents-backend', `${P}oncall-backend`, true],
  ['plugins/incidents', `${P}oncall`, true],
  ['plugins/search-backend-module-incidents', `${P}incidents-backend`, true],
  ['plugins/oncall-common', 'node:fs', true],
  ['plugins/incidents-common', 'knex', true],
  ['packages/due-work', `${P}oncall-common`, true],
  ['plugins/incidents-backend', `${P}oncall-node`, false],
  ['plugins/incidents', `${P}oncall-react`, false],
  ['plugins/oncall-backend', '@muster/due-work', false],
];

async function main() {
  const root = path.resolve(__dirname, '..');
  const wrong = [];
  for (const [folder, imported, forbidden] of CASES) {
    const cwd = path.join(root, folder);
    const [{ messages }] = await new ESLint({ cwd }).lintText(
      `import { something } from '${imported}';\n\nexport const other = something;\n`,
      { filePath: path.join(cwd, 'src/index.ts') },
    );
    const refused = messages.some(
      ({ ruleId }) => ruleId === 'no-restricted-imports',
    );
    if (refused !== forbidden) {
      wrong.push(
        `${folder} -> ${imported}: lint ${refused ? 'refuses' : 'allows'} it`,
      );
    }
  }
  if (wrong.length > 0) {
    process.stderr.write(`${wrong.join('\n')}\n`);
    process.exit(1);
  }
}

main();
