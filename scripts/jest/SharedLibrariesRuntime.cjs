const { default: JestRuntime } = require('jest-runtime');
const { handlePotentialSyntaxError } = require('@jest/transform');
const { compileFunction } = require('node:vm');

/** Helpers for tests: they register hooks of the test file, and make mocks of its runner. */
const BELONGS_TO_A_TEST_FILE =
  /node_modules\/@backstage\/(backend-test-utils\/|[^/]+\/dist\/testUtils)/;

/**
 * Reads the libraries of a backend once for all test files of a worker. Jest reads them anew for each, which takes longer
 * than most of these files; and so the code of a library stays compiled.
 *
 * The sources of this repository are read anew for each file, as ever.
 */
module.exports = class SharedLibrariesRuntime extends JestRuntime {
  requireModule(from, moduleName, options, isRequireActual) {
    const library = this.libraryOf(from, moduleName, options);
    return library
      ? require(library)
      : super.requireModule(from, moduleName, options, isRequireActual);
  }

  libraryOf(from, moduleName, options) {
    if (
      !moduleName ||
      options?.isInternalModule ||
      this._resolver.isCoreModule(moduleName)
    ) {
      return undefined;
    }
    const file = this._resolveCjsModule(from, moduleName);
    return file.includes('/node_modules/') && !BELONGS_TO_A_TEST_FILE.test(file)
      ? file
      : undefined;
  }

  /** In the realm that the libraries live in. */
  createScriptFromCode(code, filename) {
    try {
      return compileFunction(code, this.constructInjectedModuleParameters(), {
        filename,
      });
    } catch (error) {
      throw handlePotentialSyntaxError(error);
    }
  }
};
