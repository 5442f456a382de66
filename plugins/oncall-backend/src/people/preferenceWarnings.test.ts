import {
  ContactMethod,
  NotificationRule,
} from '@muster/backstage-plugin-oncall-common';
import { preferenceWarnings } from './preferenceWarnings';

const NAMES_ONE =
  'The rule "Mine" names a contact method that is not verified, turned off or removed; that step is left out.';
const USES_NONE =
  'The rule "Mine" uses only contact methods that are not verified, turned off or removed.';
const SAYS_NOTHING = 'The rule "Mine" tells you nothing.';
const LEAVES_OUT =
  'New alerts that none of your rules fits do not page you, except P1. Add a last rule without conditions if they should.';
const ONLY_PORTAL =
  'You are reached only while the portal is open. Add an e-mail address, a phone or a device that rings.';
const NOBODY_CAN =
  'Nobody can reach you: no contact method is verified and enabled.';

const AT_NIGHT = {
  type: 'time-of-day',
  restriction: { startHour: 22, startMin: 0, endHour: 6, endMin: 0 },
} as const;
const EVERYTHING = { type: 'match-all' } as const;
const DISKS = {
  type: 'match-any-condition',
  conditions: [
    { field: 'message', operation: 'contains', expectedValue: 'disk' },
  ],
} as const;

const NO_MAIL =
  'Nothing reaches you by e-mail: it is not set up here (oncall.email in the configuration).';
const NO_SMS = 'Nothing reaches you by sms: it is not set up here.';
const NONE_WORKS =
  'Nobody can reach you: no contact method of yours works here.';
const ALL = () => true;

const METHODS = [method('email'), method('sms', { verified: false })];

describe('preferenceWarnings', () => {
  it.each<[string, readonly NotificationRule[], readonly string[]]>([
    ['no rule', [], []],
    ['a rule that works', [rule(['email'])], []],
    ['a rule that works in part', [rule(['sms', 'email'])], [NAMES_ONE]],
    ['a rule that does not work', [rule(['sms', 'gone'])], [USES_NONE]],
    ['a rule that is switched off', [rule(['gone'], { enabled: false })], []],
    ['a rule without steps', [rule([])], [SAYS_NOTHING]],
    [
      'a rule whose steps are switched off',
      [rule([], { steps: [{ ...step('email'), enabled: false }] })],
      [SAYS_NOTHING],
    ],
    [
      'a rule for some alerts',
      [rule(['email'], { criteria: DISKS })],
      [LEAVES_OUT],
    ],
    [
      'a rule for some hours',
      [rule(['email'], { criteria: EVERYTHING, timeRestriction: AT_NIGHT })],
      [LEAVES_OUT],
    ],
    [
      'a rule for what is left',
      [
        rule(['email'], { timeRestriction: AT_NIGHT }),
        rule(['email'], { criteria: EVERYTHING }),
      ],
      [],
    ],
    [
      'a rule for something else than new alerts',
      [rule(['email'], { action: 'closed-alert', criteria: DISKS })],
      [],
    ],
  ])(
    'says of %s what keeps the person from being reached',
    (_, rules, says) => {
      expect(
        preferenceWarnings({ methods: METHODS, rules, isSetUp: ALL }),
      ).toEqual(says);
    },
  );

  it.each([
    ['nothing', [], [NOBODY_CAN]],
    [
      'nothing that is proved',
      [method('sms', { verified: false })],
      [NOBODY_CAN],
    ],
    ['the portal alone', [method('notification')], [ONLY_PORTAL]],
    ['more than the portal', [method('notification'), method('email')], []],
  ])('says what it means to have %s', (_, methods, says) => {
    expect(preferenceWarnings({ methods, rules: [], isSetUp: ALL })).toEqual(
      says,
    );
  });

  it.each([
    [
      'and who is reached by the portal only',
      [method('email'), method('notification')],
      [NO_MAIL, ONLY_PORTAL],
    ],
    ['once', [method('sms'), method('sms'), method('push')], [NO_SMS]],
    ['and who is not reached at all', [method('email')], [NONE_WORKS, NO_MAIL]],
    [
      'unless it is not used',
      [method('email', { enabled: false }), method('push')],
      [],
    ],
  ])('says which ways lead nowhere here, %s', (_, methods, says) => {
    const isSetUp = (channel: string) =>
      channel === 'push' || channel === 'notification';
    expect(preferenceWarnings({ methods, rules: [], isSetUp })).toEqual(says);
  });
});

function rule(
  methods: readonly string[],
  facts: Partial<NotificationRule> = {},
): NotificationRule {
  return {
    id: 'mine',
    name: 'Mine',
    action: 'create-alert',
    enabled: true,
    steps: methods.map(step),
    ...facts,
  };
}

function step(contactMethod: string) {
  return { contactMethod, afterMinutes: 0, enabled: true };
}

function method(id: string, facts: Partial<ContactMethod> = {}): ContactMethod {
  return {
    id,
    channel: id,
    to: `ana by ${id}`,
    enabled: true,
    fromCatalog: false,
    verified: true,
    ...facts,
  };
}
