import request from 'supertest';
import { opsgenieClient } from '../opsgenieClient';
import { clientOf } from '../startBank';
import { TEST_KEY, TestPager } from '../startPager';
import { AnyAlert, SENDERS } from './anyAlert';
import { SearchedAlert } from './SearchedAlert';

type Sender = (typeof SENDERS)[number];

const KEYS: Readonly<Record<Sender, string>> = {
  api: TEST_KEY,
  prometheus: '00000000-0000-4000-8000-000000000002',
  cloudwatch: '00000000-0000-4000-8000-000000000003',
};

/** The integrations that send. */
export const SEARCHED_HOUSE = {
  integrations: {
    test: {
      name: 'Test',
      rights: ['read', 'write', 'delete', 'configure'],
      key: KEYS.api,
    },
    sender: { name: 'Alertmanager', type: 'prometheus', key: KEYS.prometheus },
    aws: { name: 'Überwachung', type: 'cloudwatch', key: KEYS.cloudwatch },
  },
};

/** Sends alerts and does to them what was planned; answers what became of them. */
export async function livedAlerts(
  pager: TestPager,
  planned: readonly AnyAlert[],
): Promise<readonly SearchedAlert[]> {
  const senders = new Map<string, Sender>();
  for (const { sender, minutes, body, deeds } of planned) {
    pager.clock.now = pager.clock.now.plus({ minutes });
    const id = await sent(pager, sender, body);
    // The alias of an open alert opens nothing.
    senders.set(id, senders.get(id) ?? sender);
    for (const deed of deeds) {
      pager.clock.now = pager.clock.now.plus({ minutes: 1 });
      await done(pager, id, deed);
    }
  }
  const client = clientOf(pager);
  return Promise.all(
    [...senders].map(async ([id, integrationType]) => ({
      ...(await client.getAlert(id)),
      integrationType,
    })),
  );
}

async function sent(
  { server }: TestPager,
  sender: Sender,
  body: AnyAlert['body'],
): Promise<string> {
  const answer = await request(server)
    .post('/v2/alerts')
    .set('Authorization', `GenieKey ${KEYS[sender]}`)
    .send(body)
    .expect(202);
  const { alertId } = await opsgenieClient(server).status(
    answer.body.requestId,
  );
  return alertId;
}

/** What cannot be done to a closed alert is not done. */
async function done(
  pager: TestPager,
  id: string,
  { kind, actor: user }: AnyAlert['deeds'][number],
): Promise<void> {
  const opsgenie = opsgenieClient(pager.server);
  const path = `/v2/alerts/${id}/${kind}`;
  switch (kind) {
    case 'see':
      await clientOf(pager).markAlertSeen(id);
      break;
    case 'assign':
      await opsgenie.change(path, { owner: { username: 'ben' } });
      break;
    case 'snooze': {
      const endTime = pager.clock.now.plus({ hours: 9 }).toISO();
      await opsgenie.change(path, { user, endTime });
      break;
    }
    case 'tags':
      await opsgenie.change(path, { user, tags: ['late, tag'] });
      break;
    default:
      await opsgenie.change(path, { user });
  }
}
