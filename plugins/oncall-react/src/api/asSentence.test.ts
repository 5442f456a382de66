import { asSentence } from './asSentence';

describe('asSentence', () => {
  it.each([
    [
      'to is x, expected an e-mail address',
      'To is x, expected an e-mail address',
    ],
    ['request/body/name must NOT be empty', 'Name must NOT be empty'],
    [
      "request/body must have required property 'to', request/body/to is odd",
      "Must have required property 'to', to is odd",
    ],
    ['The alert is closed', 'The alert is closed'],
    ['', ''],
  ])('makes of "%s"', (text, sentence) => {
    expect(asSentence(text)).toBe(sentence);
  });
});
