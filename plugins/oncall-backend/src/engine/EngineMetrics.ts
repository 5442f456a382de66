import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { AttemptOutcome } from '../paging/afterAttempt';
import { PageLane } from '../paging/StoredPage';

/** What operators can count. */
export interface EngineMetrics {
  attempted(facts: {
    channel: string;
    lane: PageLane;
    outcome: AttemptOutcome;
  }): void;
  foundSilent(): void;
}

/** Counts through Backstage's metrics. */
export function engineMetrics(metrics: MetricsService): EngineMetrics {
  const attempts = metrics.createCounter('oncall.page.attempts', {
    description: 'Attempts to send a page, by channel, lane and outcome',
  });
  const silent = metrics.createCounter('oncall.alert.silent', {
    description: 'Open alerts that nobody will be paged for',
  });
  return {
    attempted: ({ channel, lane, outcome }) =>
      attempts.add(1, { channel, lane, outcome: outcome.kind }),
    foundSilent: () => silent.add(1),
  };
}
