import { fillPlaceholders } from './fillPlaceholders';

describe('fillPlaceholders', () => {
  const fill = (text: string, type = 'datadog') =>
    fillPlaceholders(text, {
      baseUrl: 'https://portal.example/api/oncall',
      type,
      key: 'secret key',
    });

  it.each([
    [
      '{{url}}',
      'https://portal.example/api/oncall/sources/datadog?apiKey=secret%20key',
    ],
    ['{{address}}', 'https://portal.example/api/oncall/sources/datadog'],
    ['{{host}}/v2/enqueue', 'https://portal.example/v2/enqueue'],
    ['key: {{key}}', 'key: secret key'],
    ['{{EVENT.ID}} stays', '{{EVENT.ID}} stays'],
  ])('makes %s into %s', (text, filled) => {
    expect(fill(text)).toBe(filled);
  });

  it('knows where the API of Opsgenie is', () => {
    expect(fill('{{address}}', 'api')).toBe(
      'https://portal.example/api/oncall/opsgenie',
    );
  });
});
