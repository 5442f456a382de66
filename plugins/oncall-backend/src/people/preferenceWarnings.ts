import { NotificationRule } from '@muster/backstage-plugin-oncall-common';
import { isUsable, Preferences } from './Preferences';

/** What keeps the person from being reached, in sentences. */
export function preferenceWarnings({
  methods,
  rules,
  isSetUp,
}: Pick<Preferences, 'methods' | 'rules'> & {
  /** Whether this installation has a channel. */
  readonly isSetUp: (channel: string) => boolean;
}): readonly string[] {
  const usable = methods.filter(isUsable);
  if (usable.length === 0) {
    return ['Nobody can reach you: no contact method is verified and enabled.'];
  }
  const enabled = rules.filter(rule => rule.enabled);
  const ids = new Set(usable.map(({ id }) => id));
  const channels = [...new Set(usable.map(({ channel }) => channel))];
  const working = channels.filter(isSetUp);
  return [
    ...(working.length === 0
      ? ['Nobody can reach you: no contact method of yours works here.']
      : []),
    ...channels.filter(channel => !isSetUp(channel)).map(warningOfChannel),
    ...(working.length > 0 &&
    working.every(channel => channel === 'notification')
      ? [
          'You are reached only while the portal is open. Add an e-mail address, a phone or a device that rings.',
        ]
      : []),
    ...enabled.flatMap(rule => warningsOfRule(rule, ids)),
    ...(leavesAlertsOut(enabled)
      ? [
          'New alerts that none of your rules fits do not page you, except P1. Add a last rule without conditions if they should.',
        ]
      : []),
  ];
}

function warningOfChannel(channel: string): string {
  return channel === 'email'
    ? 'Nothing reaches you by e-mail: it is not set up here (oncall.email in the configuration).'
    : `Nothing reaches you by ${channel}: it is not set up here.`;
}

function warningsOfRule(
  { name, steps }: NotificationRule,
  usable: ReadonlySet<string>,
): readonly string[] {
  const wanted = steps.filter(({ enabled }) => enabled);
  if (wanted.length === 0) {
    return [`The rule "${name}" tells you nothing.`];
  }
  const working = wanted.filter(step => usable.has(step.contactMethod));
  if (working.length === wanted.length) {
    return [];
  }
  return [
    working.length > 0
      ? `The rule "${name}" names a contact method that is not verified, turned off or removed; that step is left out.`
      : `The rule "${name}" uses only contact methods that are not verified, turned off or removed.`,
  ];
}

function leavesAlertsOut(rules: readonly NotificationRule[]): boolean {
  const own = rules.filter(({ action }) => action === 'create-alert');
  return (
    own.length > 0 &&
    !own.some(
      ({ criteria, timeRestriction }) =>
        (!criteria || criteria.type === 'match-all') && !timeRestriction,
    )
  );
}
