import { OnCallMessage } from '@muster/backstage-plugin-oncall-node';
import { Channels } from './Channels';

const MESSAGE: OnCallMessage = {
  id: 'page-1',
  person: 'user:default/ana',
  to: 'ana@bancly.example',
  subject: 'Down',
  text: 'It is down',
  alerts: [],
};

describe('Channels', () => {
  it('gives a message to the channel of that id', async () => {
    const sent: string[] = [];
    const channels = Channels.create(
      ['sms', 'webhook'].map(id => ({
        id,
        send: async message => {
          sent.push(`${id} to ${message.to}`);
        },
      })),
    );
    await channels.send('webhook', MESSAGE);

    expect(sent).toEqual(['webhook to ana@bancly.example']);
  });

  it('refuses two channels of one id at the start', () => {
    const twice = { id: 'sms', send: async () => {} };
    expect(() => Channels.create([twice, twice])).toThrow(
      'Two channels have the id sms',
    );
  });

  it.each([
    [
      'email',
      'E-mail is not set up: oncall.email is missing in the configuration',
    ],
    ['pigeon', 'There is no channel pigeon here; known are sms'],
  ])('gives up on %s, which is not there, and says why', async (id, text) => {
    const channels = Channels.create([{ id: 'sms', send: async () => {} }]);

    await expect(channels.send(id, MESSAGE)).rejects.toMatchObject({
      name: 'UndeliverableError',
      message: text,
    });
  });
});
