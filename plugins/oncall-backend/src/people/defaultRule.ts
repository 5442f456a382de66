import {
  ContactMethod,
  NotificationAction,
  NotificationRule,
  NotificationStep,
} from '@muster/backstage-plugin-oncall-common';
import { isUsable } from './Preferences';

/** Louder ways come later, so that a phone does not ring for what a glance at a message has settled. */
const MINUTES_OF_CHANNEL: ReadonlyMap<string, number> = new Map([
  ['sms', 1],
  ['voice', 5],
]);

/** How early the default tells about a shift. */
const MINUTES_BEFORE_SHIFT = 15;

/** What is told to somebody who has no rule for it; undefined: nothing. */
export function defaultRule(
  action: NotificationAction,
  methods: readonly ContactMethod[],
): NotificationRule | undefined {
  const steps = defaultSteps(methods);
  const rule = { action, enabled: true, steps, id: 'default', name: 'Default' };
  switch (action) {
    case 'create-alert':
    case 'renotified-alert':
      return rule;
    case 'schedule-start':
      return {
        ...rule,
        steps: atOnce(steps),
        minutesBefore: [MINUTES_BEFORE_SHIFT],
      };
    default:
      return undefined;
  }
}

/** Whoever has nothing but a telephone is called at once. */
function defaultSteps(
  methods: readonly ContactMethod[],
): readonly NotificationStep[] {
  const steps = methods.filter(isUsable).map(({ id, channel }) => ({
    contactMethod: id,
    afterMinutes: MINUTES_OF_CHANNEL.get(channel) ?? 0,
    enabled: true,
  }));
  const first = Math.min(...steps.map(({ afterMinutes }) => afterMinutes));
  return steps.map(step => ({
    ...step,
    afterMinutes: step.afterMinutes - first,
  }));
}

function atOnce(
  steps: readonly NotificationStep[],
): readonly NotificationStep[] {
  return steps.filter(({ afterMinutes }) => afterMinutes === 0);
}
