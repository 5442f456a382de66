const path = require('node:path');
const backstage = require('@backstage/cli/config/eslint-factory');

const P = '@muster/backstage-plugin-';

/**
 * Which packages of this repository a package may import. What is not listed is forbidden: a backend never knows
 * another backend, a module never a backend, on-call never incidents, a frontend never another frontend.
 */
const MAY_IMPORT = {
  'due-work': [],
  'test-databases': ['@muster/due-work'],
  'oncall-common': [],
  'oncall-node': [`${P}oncall-common`],
  'oncall-react': [`${P}oncall-common`],
  'oncall-backend': [
    `${P}oncall-common`,
    `${P}oncall-node`,
    '@muster/due-work',
    '@muster/test-databases',
  ],
  oncall: [`${P}oncall-common`, `${P}oncall-react`],
  'incidents-common': [`${P}oncall-common`],
  'incidents-node': [`${P}incidents-common`],
  'incidents-backend': [
    `${P}incidents-common`,
    `${P}incidents-node`,
    `${P}oncall-common`,
    `${P}oncall-node`,
    '@muster/due-work',
    '@muster/test-databases',
  ],
  incidents: [`${P}incidents-common`, `${P}oncall-common`, `${P}oncall-react`],
  'search-backend-module-incidents': [
    `${P}incidents-common`,
    `${P}incidents-node`,
  ],
};

/** Common packages run in browsers and on servers: nothing of Node, no server libraries. */
const NOT_IN_COMMON = [
  'node:*',
  'fs',
  'path',
  'crypto',
  'http',
  'express',
  'knex',
  '@backstage/backend-*',
  '@backstage/core-*',
];

/** The ESLint settings of a package: those of Backstage, and the directions above. */
module.exports = function eslintOf(dir, extra = {}) {
  const name = path.basename(dir);
  const allowed = MAY_IMPORT[name];
  const directions = allowed
    ? [
        '@muster/*',
        '@muster/*/**',
        ...allowed.flatMap(id => [`!${id}`, `!${id}/testUtils`]),
      ]
    : [];
  return backstage(dir, {
    ...extra,
    restrictedImportPatterns: [
      ...directions,
      ...(name.endsWith('-common') ? NOT_IN_COMMON : []),
    ],
  });
};
