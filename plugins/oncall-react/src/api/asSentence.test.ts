import { asSentence } from './asSentence';

describe('asSentence', () => {
  it.each([
    [
      'to is x, expected an e-mail address',
      'To is x, expected an e-mail address',
    ],
    ['The alert is closed', 'The alert is closed'],
    ['', ''],
  ])('makes of "%s"', (text, sentence) => {
    expect(asSentence(text)).toBe(sentence);
  });
});
