import { Alert } from '@muster/backstage-plugin-oncall-common';

/** What a sentence about some alerts calls them. */
export function named(alerts: readonly Alert[]): {
  readonly count: number;
  readonly message: string;
} {
  return { count: alerts.length, message: alerts.at(0)?.message ?? '' };
}
