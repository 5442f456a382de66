import { withoutSecrets } from './secretAddresses';

describe('withoutSecrets', () => {
  it.each([
    ['/v1/json/webhook?apiKey=k', '/v1/json/webhook?apiKey=***'],
    [
      '/api/oncall/sources/webhook?run=7&apikey=k%20k&per=alert',
      '/api/oncall/sources/webhook?run=7&apikey=***&per=alert',
    ],
    ['/api/oncall/acknowledge/a.b', '/api/oncall/acknowledge/***'],
    ['/api/oncall/acknowledge-all/a.b?x', '/api/oncall/acknowledge-all/***?x'],
    ['/api/oncall/calendars/secret.ics', '/api/oncall/calendars/***'],
    // The router does not mind the case.
    ['/api/oncall/Calendars/secret.ics', '/api/oncall/Calendars/***'],
    [
      '/api/oncall/push/device/a.b/manifest.webmanifest',
      '/api/oncall/push/device/***/manifest.webmanifest',
    ],
    [
      '/api/oncall/attachments/1?expires=2&signature=s',
      '/api/oncall/attachments/1?expires=2&signature=***',
    ],
    ['/api/oncall/alerts/1/acknowledge', '/api/oncall/alerts/1/acknowledge'],
    ['/v2/alerts/1/acknowledge?a=1', '/v2/alerts/1/acknowledge?a=1'],
  ])('makes %s into %s', (url, logged) => {
    expect(withoutSecrets(url)).toBe(logged);
  });
});
