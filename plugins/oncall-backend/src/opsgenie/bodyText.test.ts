import { bodyText } from './bodyText';

describe('bodyText', () => {
  it.each([
    ['application/json; charset=ISO-8859-1', 'Z\xFCrich', 'Zürich'],
    ['text/plain;charset="windows-1252"', '5 \x80', '5 €'],
    ['application/json; charset=utf-8', 'Z\xC3\xBCrich', 'Zürich'],
    ['application/json; charset=made-up', 'Z\xC3\xBCrich', 'Zürich'],
    ['application/json', '\xEF\xBB\xBFZ\xC3\xBCrich', 'Zürich'],
    [undefined, 'Z\xC3\xBCrich', 'Zürich'],
    ['text/plain; charset=utf-16le', 'Z\0\xFC\0', 'Zü'],
  ])('of %s reads %j as %s', (contentType, bytes, text) => {
    expect(bodyText(Buffer.from(bytes, 'latin1'), contentType)).toBe(text);
  });
});
