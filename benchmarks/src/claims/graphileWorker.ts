/** A process with graphile-worker and a task that has nothing to do. */
import { Logger, run } from 'graphile-worker';
import { answerParent } from '../ingest/childProcess';

const CONCURRENCY = 10;
const LOCAL_QUEUE = 500;

process.on('message', ({ url }: { url?: string }) => {
  if (url) {
    start(url).then(
      () => answerParent('ready'),
      error => {
        process.stderr.write(`${error.stack}\n`);
        process.exit(1);
      },
    );
  }
});

async function start(url: string): Promise<void> {
  await run({
    connectionString: url,
    noHandleSignals: true,
    logger: new Logger(() => () => {}),
    taskList: { finish: () => {} },
    preset: {
      worker: {
        concurrentJobs: CONCURRENCY,
        localQueue: { size: LOCAL_QUEUE },
        completeJobBatchDelay: 0,
        failJobBatchDelay: 0,
      },
    },
  });
}
