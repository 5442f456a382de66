const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');
const { EventEmitter } = require('node:events');
const { createContext } = require('node:vm');

/** Under these names the runner keeps, in the globals, what belongs to one test file; it expects new globals for each. */
const OF_ONE_TEST_FILE = [
  'JEST_STATE_SYMBOL',
  'EVENT_HANDLERS',
  'TEST_TIMEOUT_SYMBOL',
  'RETRY_TIMES',
  'RETRY_IMMEDIATELY',
  'WAIT_BEFORE_RETRY',
  'LOG_ERRORS_BEFORE_RETRY',
];

/**
 * Tests of backends see the globals that their libraries see, as they do in production, not copies of them: an error of a
 * library is an `Error`. `SharedLibrariesRuntime` needs it.
 */
module.exports = class OneRealmEnvironment {
  constructor({ projectConfig }) {
    forgetLastTestFile();
    // Many pagers, one after the other, listen to the connections of the same database.
    EventEmitter.defaultMaxListeners = 100;
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimers = null;
    this.fakeTimersModern = new ModernFakeTimers({
      config: projectConfig,
      global: globalThis,
    });
    // The runner puts its own in their place.
    this.exit = process.exit;
    this.console = globalThis.console;
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern.dispose();
    this.moduleMocker.restoreAllMocks();
    process.exit = this.exit;
    globalThis.console = this.console;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  /** The runner cleans it up after a test file; nothing runs in it. */
  getVmContext() {
    return createContext();
  }
};

function forgetLastTestFile() {
  for (const symbol of Object.getOwnPropertySymbols(globalThis)) {
    if (OF_ONE_TEST_FILE.includes(symbol.description)) {
      delete globalThis[symbol];
    }
  }
}
