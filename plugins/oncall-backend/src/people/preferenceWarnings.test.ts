import {
  ContactMethod,
  NotificationRule,
} from '@muster/backstage-plugin-oncall-common';
import { preferenceWarnings } from './preferenceWarnings';

describe('preferenceWarnings', () => {
  it('says which rules name a contact method that does not work', () => {
    expect(warnings(['email'])).toEqual([]);
    expect(warnings(['sms', 'email'])).toEqual([
      'The rule "Mine" names a contact method that is not verified, turned off or removed; that step is left out.',
    ]);
    expect(warnings(['sms', 'gone'])).toEqual([
      'The rule "Mine" uses only contact methods that are not verified, turned off or removed.',
    ]);
    expect(warnings([])).toEqual(['The rule "Mine" tells you nothing.']);
  });
});

function warnings(steps: readonly string[]): readonly string[] {
  const rule: NotificationRule = {
    id: 'mine',
    name: 'Mine',
    action: 'create-alert',
    enabled: true,
    steps: steps.map(contactMethod => ({
      contactMethod,
      afterMinutes: 0,
      enabled: true,
    })),
  };
  const methods = [method('email', true), method('sms', false)];
  return preferenceWarnings({ methods, rules: [rule] });
}

function method(id: string, verified: boolean): ContactMethod {
  return {
    id,
    channel: id,
    to: `ana by ${id}`,
    enabled: true,
    fromCatalog: false,
    verified,
  };
}
