import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { methodName } from './methodName';

const email = (to: string, label?: string): ContactMethod => ({
  id: to,
  channel: 'email',
  to,
  label,
  enabled: true,
  fromCatalog: false,
  verified: true,
});

describe('methodName', () => {
  const work = email('ana@bancly.example');
  const name = (method: ContactMethod, methods: readonly ContactMethod[]) =>
    methodName(method, { methods, channelName: 'E-mail' });

  it('is the channel where there is one of a kind', () => {
    expect(name(work, [work])).toBe('E-mail');
  });

  it('has the address where there are two of a kind', () => {
    const home = email('ana@home.example');
    expect(name(work, [work, home])).toBe('E-mail ana@bancly.example');
  });

  it('is what the person calls it', () => {
    const home = email('ana@home.example', 'Private');
    expect(name(home, [work, home])).toBe('Private');
  });
});
