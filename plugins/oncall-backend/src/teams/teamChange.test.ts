import { teamChange } from './teamChange';

describe('teamChange', () => {
  it.each([
    [
      'create-schedule',
      { scheduleId: 's', name: 'x' },
      'schedule',
      's',
      'Schedule [Night] is created.',
    ],
    [
      'import-calendar',
      { scheduleId: 's' },
      'calendar',
      's',
      'Schedule [Night] is created from a calendar.',
    ],
    [
      'delete-override',
      { scheduleId: 's', overrideId: 'o' },
      'override',
      's',
      'An override of the schedule [Night] is deleted.',
    ],
    [
      'move-routing-rule',
      { ruleId: 'r' },
      'routing-rule',
      'r',
      'Routing rule [Night] is moved.',
    ],
    [
      'rotate-integration-key',
      { integrationId: 'i' },
      'integration-key',
      'i',
      'The key of integration [Night] is replaced.',
    ],
  ] as const)('tells %s', (eventId, meta, thing, id, sentence) => {
    const change = teamChange(eventId, meta);
    expect(change).toMatchObject({ thing, id });
    expect(change?.told('Night')).toBe(sentence);
  });

  it.each([
    'acknowledge-alert',
    'create-notification-rule',
    'add-contact-method',
    'send-test-alert',
    'create-',
  ])('has nothing to tell of %s', eventId => {
    expect(teamChange(eventId, {})).toBeUndefined();
  });
});
