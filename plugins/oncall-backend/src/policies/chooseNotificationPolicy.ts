import {
  HandlingPolicy,
  HandlingPolicyVerdict,
} from '@muster/backstage-plugin-oncall-common';
import { Circumstances, judgePolicy } from './judgePolicy';

/** A policy that says when people are told. */
export type NotificationPolicy = Extract<
  HandlingPolicy,
  { type: 'notification' }
>;

/**
 * The first notification policy that fits, those for all alerts before those of the alert's team, and what was found out. Those of
 * a team keep nothing from the people of another: they are not asked about an alert that concerns several teams.
 */
export function chooseNotificationPolicy(
  options: Circumstances & {
    readonly policies: readonly HandlingPolicy[];
    readonly teams: readonly string[];
  },
): {
  readonly policy?: NotificationPolicy;
  /** Of every policy that was looked at, the chosen one last. */
  readonly verdicts: readonly HandlingPolicyVerdict[];
} {
  const { policies, teams } = options;
  const all = policies.filter(isNotificationPolicy);
  const only = teams.length === 1 ? teams[0] : undefined;
  const inOrder = [
    ...all.filter(({ team }) => team === undefined),
    ...all.filter(({ team }) => team !== undefined && team === only),
  ];
  const verdicts: HandlingPolicyVerdict[] = [];
  for (const policy of inOrder) {
    const verdict = judgePolicy(policy, options);
    verdicts.push(verdict);
    if (verdict.applies) {
      return { policy, verdicts };
    }
  }
  return { verdicts };
}

function isNotificationPolicy(
  policy: HandlingPolicy,
): policy is NotificationPolicy {
  return policy.type === 'notification';
}
