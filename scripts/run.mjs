// The one entry point of `npm start`, `npm test` and friends. It needs nothing but Node 18 or newer and npm;
// everything else is brought by the files beside it.
import { prepareToolchain } from './toolchain.mjs';
import { installDependencies } from './install.mjs';
import { developPortal, startPortal } from './portal.mjs';
import { packPackages } from './pack.mjs';
import { runTests } from './test.mjs';
import { fail, say } from './say.mjs';

const [command, ...args] = process.argv.slice(2);

const commands = {
  start: async tools => startPortal(tools),
  test: async tools => runTests(tools, args),
  pack: async tools => packPackages(tools),
  dev: async tools => developPortal(tools),
  yarn: async tools => tools.yarn(args, { inherit: true }),
};

if (!commands[command]) {
  fail(`Say one of: ${Object.keys(commands).join(', ')}.`);
}

try {
  const tools = await prepareToolchain();
  if (command !== 'yarn') {
    await installDependencies(tools);
  }
  process.exitCode = (await commands[command](tools)) ?? 0;
} catch (error) {
  say('');
  fail(error.message);
}
