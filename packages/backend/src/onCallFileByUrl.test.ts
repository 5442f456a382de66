import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { OnCallFile } from '@muster/backstage-plugin-oncall-common';
import { oncallPlugin } from '@muster/backstage-plugin-oncall-backend';
import { createServer, Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import request from 'supertest';

jest.setTimeout(60_000);

const CATALOG_INFO = `
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: payments }
spec: { type: team, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: ana }
spec: { memberOf: [payments] }
---
apiVersion: backstage.io/v1alpha1
kind: Location
metadata: { name: payments-on-call }
spec:
  owner: payments
  targets: []
  oncall:
    $text: ./on-call/payments.yaml
`;

const scheduleIn = (timezone: string) => `
apiVersion: muster.dev/v1alpha1
kind: Schedule
metadata: { name: primary, title: Payments primary }
spec:
  timezone: ${timezone}
  rotations:
    - name: Weekly
      type: weekly
      start: 2026-01-05T10:00
      participants: [ana]
`;

// The catalog is the real one: it reads over HTTP, puts the other file in, and keeps what it read last.
describe('an on-call file that an entity names with $text', () => {
  const pages = new Map([
    ['/catalog-info.yaml', CATALOG_INFO],
    ['/on-call/payments.yaml', scheduleIn('Europe/Berlin')],
  ]);
  let repository: Server;
  let portal: TestBackend;
  let origin: string;

  beforeAll(async () => {
    repository = createServer((asked, answer) => {
      const text = pages.get(asked.url ?? '');
      answer.statusCode = text === undefined ? 404 : 200;
      answer.end(text);
    });
    await new Promise<void>(resolve =>
      repository.listen(0, 'localhost', resolve),
    );
    const address = repository.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    origin = `http://localhost:${port}`;
    portal = await startTestBackend({
      features: [
        catalogPlugin,
        oncallPlugin,
        mockServices.urlReader.factory(),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost' },
            backend: {
              baseUrl: 'http://localhost',
              reading: { allow: [{ host: `localhost:${port}` }] },
            },
            catalog: {
              rules: [{ allow: ['Group', 'User', 'Location'] }],
              locations: [
                { type: 'url', target: `${origin}/catalog-info.yaml` },
              ],
              processingInterval: { seconds: 1 },
            },
          },
        }),
      ],
    });
  });
  afterAll(async () => {
    await portal?.stop();
    repository.close();
  });

  /** Reads until what the catalog has is so; the catalog reads its locations every second. */
  async function untilFile(holds: (file: OnCallFile) => boolean) {
    const patience = AbortSignal.timeout(45_000);
    for (;;) {
      const { body } = await request(portal.server).post(
        '/api/oncall/files/read',
      );
      const file: OnCallFile | undefined = body.items?.[0];
      if (file && holds(file)) {
        return file;
      }
      patience.throwIfAborted();
      await delay(200);
    }
  }

  const zones = async () => {
    const { body } = await request(portal.server).get('/api/oncall/schedules');
    return body.items.map(({ timezone }: { timezone: string }) => timezone);
  };

  it('is taken over, followed, and stays as it was while it cannot be read', async () => {
    const file = await untilFile(({ objects }) => objects.length > 0);
    expect(file).toMatchObject({
      ref: 'location:default/payments-on-call',
      team: 'group:default/payments',
      location: `${origin}/catalog-info.yaml`,
      objects: [{ kind: 'schedule', name: 'Payments primary' }],
      problems: [],
    });
    expect(await zones()).toEqual(['Europe/Berlin']);

    const { appliedAt } = file;
    pages.set('/on-call/payments.yaml', scheduleIn('Asia/Tokyo'));
    await untilFile(next => next.appliedAt !== appliedAt);
    expect(await zones()).toEqual(['Asia/Tokyo']);

    pages.delete('/on-call/payments.yaml');
    const broken = await untilFile(({ problems }) => problems.length > 0);
    expect(broken.problems[0].message).toMatch(/payments\.yaml/);
    expect(await zones()).toEqual(['Asia/Tokyo']);
  });
});
