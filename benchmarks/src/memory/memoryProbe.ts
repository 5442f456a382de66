/** Loaded into a process beside its own program: tells the parent, when asked, how much memory is in use. */
import { answerParent } from '../ingest/childProcess';

process.on('message', (message: { askMemory?: boolean }) => {
  if (message.askMemory) {
    globalThis.gc?.();
    const { heapUsed, external, rss } = process.memoryUsage();
    answerParent({ held: heapUsed + external, resident: rss });
  }
});
