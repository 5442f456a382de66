import { NotificationRule } from '@muster/backstage-plugin-oncall-common';
import { formOfRule, inputOfForm, minutesOf } from './notificationRuleForm';

const rule: NotificationRule = {
  id: 'r1',
  name: 'Nights',
  action: 'create-alert',
  enabled: true,
  steps: [{ contactMethod: 'sms', afterMinutes: 5, enabled: true }],
};

describe('notificationRuleForm', () => {
  it.each<[string, Partial<NotificationRule>]>([
    ['without conditions', {}],
    [
      'for some priorities',
      {
        criteria: {
          type: 'match-any-condition',
          conditions: [
            { field: 'priority', operation: 'equals', expectedValue: 'P1' },
            { field: 'priority', operation: 'equals', expectedValue: 'P2' },
          ],
        },
      },
    ],
    [
      'with conditions about more than the priority',
      {
        criteria: {
          type: 'match-all-conditions',
          conditions: [
            { field: 'message', operation: 'contains', expectedValue: 'disk' },
          ],
        },
      },
    ],
    ['that repeats', { repeat: { afterMinutes: 10 } }],
    [
      'about shifts',
      {
        action: 'schedule-start',
        minutesBefore: [60, 0],
        schedules: ['primary'],
      },
    ],
  ])('keeps a rule %s', (_, facts) => {
    const { id, ...input } = { ...rule, ...facts };
    const form = formOfRule({ ...input, id }, []);
    expect(JSON.parse(JSON.stringify(inputOfForm(form)))).toEqual(input);
  });

  it('drops what has no meaning for another kind of news', () => {
    const form = formOfRule({ ...rule, repeat: { afterMinutes: 10 } }, []);
    expect(
      inputOfForm({ ...form, action: 'schedule-end' }).repeat,
    ).toBeUndefined();
  });

  it.each([
    ['15', [15]],
    ['60, 15 0', [60, 15, 0]],
    ['', undefined],
    ['soon', undefined],
    ['-5', undefined],
  ])('reads %j as minutes', (typed, minutes) => {
    expect(minutesOf(typed)).toEqual(minutes);
  });
});
