import { OnCallMessage } from '@muster/backstage-plugin-oncall-node';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { NotificationChannel } from './NotificationChannel';

const MESSAGE: OnCallMessage = {
  id: 'page-1',
  person: 'user:default/ana',
  to: 'user:default/ana',
  subject: '[P1] Down',
  text: 'It is down',
  alerts: [
    {
      id: 'alert-1',
      tinyId: '7',
      message: 'Down',
      description: 'All of it',
      priority: 'P1',
      source: 'test',
      tags: [],
      details: {},
      count: 1,
      createdAt: '2026-03-02T00:00:00.000Z',
    },
  ],
  alertUrl: 'https://portal.example/on-call/alerts/alert-1',
};

describe('NotificationChannel', () => {
  it('tells the person, one notification for an alert', async () => {
    const sent: NotificationSendOptions[] = [];
    const channel = NotificationChannel.create({
      send: async notification => {
        sent.push(notification);
      },
    });
    await channel.send(MESSAGE);

    expect(sent).toEqual([
      {
        recipients: { type: 'entity', entityRef: 'user:default/ana' },
        payload: {
          title: '[P1] Down',
          description: 'All of it',
          link: 'https://portal.example/on-call/alerts/alert-1',
          severity: 'critical',
          topic: 'oncall',
          scope: 'oncall:alert:alert-1',
        },
      },
    ]);
  });

  it.each([
    [
      'Failed to send notifications: Error: Request failed with status 404',
      'UndeliverableError',
    ],
    [
      'Failed to send notifications: Error: Request failed with status 500',
      'Error',
    ],
    ['Failed to send notifications: TypeError: fetch failed', 'Error'],
  ])('after "%s" fails with %s', async (text, name) => {
    const channel = NotificationChannel.create({
      send: async () => {
        throw new Error(text);
      },
    });

    await expect(channel.send(MESSAGE)).rejects.toMatchObject({ name });
  });
});
