import { Channels } from '../paging/Channels';
import { contactAddress } from './contactAddress';

const channels = Channels.create([
  { id: 'voice', addressKind: 'phone', send: async () => {} },
]);
const voice = (to: string) =>
  contactAddress({ channel: 'voice', to }, channels);

describe('contactAddress', () => {
  it.each(['+49 151 1234567', '0049 (151) 123-4567', '49 151 1234567'])(
    'writes the number %s as its channel wants it',
    to => {
      expect(voice(to)).toBe('+491511234567');
    },
  );

  it('refuses what is no number as it was typed', () => {
    expect(() => voice(' hello ')).toThrow('to is hello, expected a number');
  });
});
