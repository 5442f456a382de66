import { isEntityRef } from './isEntityRef';

describe('isEntityRef', () => {
  it.each([
    'user:default/ana',
    'group:default/payments',
    'component:bank/a.b-c',
  ])('takes %s for a reference', text => expect(isEntityRef(text)).toBe(true));

  it.each([
    'http://alertmanager:9093/#/alerts?receiver=muster',
    'https://host/path',
    'plugin:incidents',
    'Monitoring Script',
    '',
  ])('takes %j for a name', text => expect(isEntityRef(text)).toBe(false));
});
