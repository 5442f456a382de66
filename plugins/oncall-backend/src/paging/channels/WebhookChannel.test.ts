import { OnCallMessage } from '@muster/backstage-plugin-oncall-node';
import { createHmac } from 'node:crypto';
import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { DateTime } from 'luxon';
import { WebhookChannel } from './WebhookChannel';

const clock = () => DateTime.fromSeconds(1_772_409_600, { zone: 'utc' });

describe('WebhookChannel', () => {
  let server: Server;
  let received: { request: IncomingMessage; body: string }[];
  let answers: { status: number; headers?: Record<string, string> }[];

  beforeEach(async () => {
    received = [];
    answers = [];
    server = createServer(async (request, response) => {
      const chunks = await request.toArray();
      received.push({ request, body: Buffer.concat(chunks).toString() });
      const { status, headers } = answers.shift() ?? { status: 204 };
      response.writeHead(status, headers).end();
    });
    await new Promise<void>(resolve => {
      server.listen(0, 'localhost', resolve);
    });
  });

  afterEach(
    () =>
      new Promise(resolve => {
        server.close(resolve);
      }),
  );

  const trusting = (signingSecret?: string) =>
    WebhookChannel.create(
      { allowPrivateAddresses: true, signingSecret },
      clock,
    );

  it('posts the message as JSON, without the address', async () => {
    await trusting().send(message());

    const [{ request, body }] = received;
    expect(request.method).toBe('POST');
    expect(request.url).toBe('/page?for=ana');
    expect(request.headers).toMatchObject({
      'content-type': 'application/json',
      'idempotency-key': 'page-1',
    });
    expect(request.headers['x-muster-signature']).toBeUndefined();
    expect(JSON.parse(body)).toEqual({
      type: 'page',
      id: 'page-1',
      person: 'user:default/ana',
      subject: '[P1] Down ☎',
      text: 'It is down',
      alerts: [],
      acknowledgeUrl: 'https://portal.example/acknowledge/x',
    });
  });

  it('signs the time and the body, so that the receiver knows the sender', async () => {
    await trusting('s3cret').send(message());

    const [{ request, body }] = received;
    const expected = createHmac('sha256', 's3cret')
      .update(`1772409600.${body}`)
      .digest('hex');
    expect(request.headers['x-muster-signature']).toBe(
      `t=1772409600,v1=${expected}`,
    );
  });

  it.each([500, 503, 429, 404, 401])(
    'fails, to be tried again, when the receiver answers %i',
    async status => {
      answers = [{ status }, { status: 200 }];

      await expect(trusting().send(message())).rejects.toMatchObject({
        name: 'Error',
        message: `The receiver answers ${status}`,
      });
      await expect(trusting().send(message())).resolves.toBeUndefined();
    },
  );

  it('gives up for good when the receiver says that it is gone', async () => {
    answers = [{ status: 410 }];

    await expect(trusting().send(message())).rejects.toMatchObject({
      name: 'UndeliverableError',
    });
  });

  it('does not follow a redirect, which could lead anywhere', async () => {
    answers = [{ status: 307, headers: { location: '/elsewhere' } }];

    await expect(trusting().send(message())).rejects.toThrow(
      'The receiver answers 307',
    );
    expect(received).toHaveLength(1);
  });

  it('fails, to be tried again, when nobody listens', async () => {
    const toNobody = message();
    await new Promise(resolve => {
      server.close(resolve);
    });

    await expect(trusting().send(toNobody)).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  });

  it.each([
    ['a name that leads there', (port: number) => `http://localhost:${port}/`],
    ['an address', (port: number) => `http://127.0.0.1:${port}/`],
    ['an IPv6 address', (port: number) => `http://[::1]:${port}/`],
    ['an address in disguise', (port: number) => `http://2130706433:${port}/`],
  ])('refuses the own network by default, given as %s', async (_, urlFor) => {
    const channel = WebhookChannel.create(
      { allowPrivateAddresses: false },
      clock,
    );
    const { port } = addressOf(server);

    await expect(
      channel.send({ ...message(), to: urlFor(port) }),
    ).rejects.toMatchObject({
      name: 'UndeliverableError',
      message: expect.stringContaining('is no public address'),
    });
    expect(received).toHaveLength(0);
  });

  function message(): OnCallMessage {
    return {
      id: 'page-1',
      person: 'user:default/ana',
      to: `http://localhost:${addressOf(server).port}/page?for=ana`,
      subject: '[P1] Down ☎',
      text: 'It is down',
      alerts: [],
      acknowledgeUrl: 'https://portal.example/acknowledge/x',
    };
  }
});

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The server does not listen on a port');
  }
  return address;
}
