import { mockCredentials } from '@backstage/backend-test-utils';
import { OnCallClient } from '@muster/backstage-plugin-oncall-common';
import { ParsedMail } from 'mailparser';
import request from 'supertest';
import { clientOf, startBank } from './__testUtils__/startBank';
import { Mailbox } from './__testUtils__/Mailbox';
import { TestPager, urlOf } from './__testUtils__/startPager';
import { testDatabases } from './__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())(
  'the acknowledge link in a mail on %s',
  id => {
    let mailbox: Mailbox;
    let pager: TestPager;
    let client: OnCallClient;

    beforeEach(async () => {
      mailbox = await Mailbox.open();
      pager = await startBank({
        knex: await databases.init(id),
        runsEngine: true,
        config: {
          email: {
            from: 'pager@bancly.example',
            smtp: { host: 'localhost', port: mailbox.port },
          },
          notifications: { enabled: false },
        },
      });
      client = clientOf(pager);
    });
    afterEach(async () => {
      await pager.stop();
      await mailbox.close();
    });

    /** An alert for Ana and Ben, and the path of the link in Ana's mail. */
    async function alertWithLink() {
      const alert = await client.createAlert({
        message: 'Transactions <fail>',
        priority: 'P1',
        service: 'component:default/portal',
        responders: [
          { type: 'user', ref: 'user:default/ana' },
          { type: 'user', ref: 'user:default/ben' },
        ],
      });
      const mail = await mailbox.mailTo('ana@bancly.example');
      return { alert, path: linkIn(mail, pager) };
    }

    it('acknowledges as the person of the mail, without being signed in', async () => {
      const { alert, path } = await alertWithLink();

      const shown = await anonymous(pager).get(path).expect(200);
      expect(shown.type).toBe('text/html');
      expect(shown.headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'content-security-policy':
          expect.stringContaining("default-src 'none'"),
      });
      expect(shown.text).toContain('Transactions &lt;fail&gt;');
      expect(shown.text).toContain('acknowledge as Ana Lopez');
      expect(shown.text).toContain('5 January 2026, 08:00 UTC');
      expect(shown.text).toContain('<button');

      const done = await anonymous(pager).post(path).expect(200);
      expect(done.text).toContain('Acknowledged by Ana Lopez. Thank you.');
      expect(done.text).toContain('Nobody else is paged for this alert.');
      expect(done.text).not.toContain('<button');
      expect(await client.getAlert(alert.id)).toMatchObject({
        state: 'acknowledged',
        acknowledgedBy: 'user:default/ana',
        owner: 'user:default/ana',
      });
    });

    it('says so when steps go on that only a close stops', async () => {
      const { id: policyId } = await client.createEscalationPolicy({
        name: 'To the end',
        steps: [
          step(0, { type: 'user', ref: 'user:default/ana' }),
          {
            ...step(60, { type: 'user', ref: 'user:default/ben' }),
            condition: 'if-not-closed',
          },
        ],
      });
      await client.createAlert({
        message: 'Down',
        responders: [{ type: 'escalation', ref: policyId }],
      });
      const path = linkIn(await mailbox.mailTo('ana@bancly.example'), pager);

      const shown = await anonymous(pager).get(path).expect(200);
      expect(shown.text).toContain(
        'only the steps go on that wait until it is closed',
      );
      const done = await anonymous(pager).post(path).expect(200);
      expect(done.text).toContain(
        'Some people are still told until the alert is closed.',
      );
    });

    it('changes nothing when it is only opened, however often', async () => {
      const { alert, path } = await alertWithLink();

      await anonymous(pager).get(path).expect(200);
      await anonymous(pager).head(path).expect(200);
      await anonymous(pager).get(path).expect(200);

      expect((await client.getAlert(alert.id)).state).toBe('open');
    });

    it('says who was quicker when it is used after somebody else', async () => {
      const { alert, path } = await alertWithLink();
      const mailToBen = await mailbox.mailTo('ben@bancly.example');
      await anonymous(pager).post(linkIn(mailToBen, pager)).expect(200);

      for (const answer of [
        await anonymous(pager).get(path).expect(200),
        await anonymous(pager).post(path).expect(200),
      ]) {
        expect(answer.text).toContain(
          'Already acknowledged by Ben Ito at 5 January 2026, 08:00 UTC.',
        );
      }
      expect((await client.getAlert(alert.id)).acknowledgedBy).toBe(
        'user:default/ben',
      );
      const events = await client.getAlertEvents(alert.id);
      expect(events.filter(({ type }) => type === 'acknowledged')).toHaveLength(
        1,
      );
    });

    it('says so when the alert was closed', async () => {
      const { alert, path } = await alertWithLink();
      await client.closeAlert(alert.id);

      const answer = await anonymous(pager).post(path).expect(409);
      expect(answer.text).toContain(
        'Closed at 5 January 2026, 08:00 UTC by Ana Lopez.',
      );
      expect((await client.getAlert(alert.id)).state).toBe('closed');
    });

    it('says so when the alert is snoozed, and leaves it asleep', async () => {
      const { alert, path } = await alertWithLink();
      await client.snoozeAlert(alert.id, '2026-01-05T09:00:00Z');

      const answer = await anonymous(pager).post(path).expect(409);
      expect(answer.text).toContain('Snoozed until 5 January 2026, 09:00 UTC');
      expect((await client.getAlert(alert.id)).state).toBe('snoozed');
    });

    it('no longer works once the escalation has started over', async () => {
      const { alert, path } = await alertWithLink();
      await client.acknowledgeAlert(alert.id);
      await client.unacknowledgeAlert(alert.id);

      for (const answer of [
        await anonymous(pager).get(path).expect(410),
        await anonymous(pager).post(path).expect(410),
      ]) {
        expect(answer.text).toContain('This link is from an earlier page');
      }
      expect((await client.getAlert(alert.id)).state).toBe('open');
    });

    it('no longer works after three days', async () => {
      const { alert, path } = await alertWithLink();
      pager.clock.now = pager.clock.now.plus({ hours: 72 });

      const answer = await anonymous(pager).post(path).expect(410);
      expect(answer.text).toContain('This link has expired');
      expect((await client.getAlert(alert.id)).state).not.toBe('acknowledged');
    });

    it('is refused when it was changed', async () => {
      const { alert, path } = await alertWithLink();
      const forged = path.replace(/.$/, last => (last === 'A' ? 'B' : 'A'));

      for (const wrong of [forged, '/api/oncall/acknowledge/nonsense']) {
        await anonymous(pager).get(wrong).expect(403);
        const answer = await anonymous(pager).post(wrong).expect(403);
        expect(answer.text).toContain('This link is not valid');
      }
      expect((await client.getAlert(alert.id)).state).toBe('open');
    });

    it('shows the plan of the alert: who was paged how, and what follows', async () => {
      const { id: policyId } = await client.createEscalationPolicy({
        name: 'Standard',
        steps: [
          step(0, { type: 'user', ref: 'user:default/ana' }),
          step(10, { type: 'team', ref: 'group:default/payments' }),
        ],
      });
      const alert = await client.createAlert({
        message: 'Planned',
        service: 'component:default/portal',
        responders: [{ type: 'escalation', ref: policyId }],
      });
      await mailbox.mailTo('ana@bancly.example');
      const plan = await eventually(
        () => client.getAlertPlan(alert.id),
        ({ pages }) => pages[0]?.status === 'sent',
      );

      expect(plan).toEqual({
        policyName: 'Standard',
        pages: [
          {
            id: expect.any(String),
            alertId: alert.id,
            person: 'user:default/ana',
            channel: 'email',
            status: 'sent',
            reason: 'step 1: named by the policy',
            action: 'create-alert',
            how: 'default, at once',
            messageId: expect.any(String),
            attempts: 1,
            plannedAt: '2026-01-05T08:00:00.000Z',
            sentAt: '2026-01-05T08:00:00.000Z',
          },
        ],
        upcoming: [
          {
            at: '2026-01-05T08:10:00.000Z',
            round: 1,
            step: 2,
            who: 'the whole team Payments',
            people: expect.arrayContaining([
              { ref: 'user:default/ana', name: 'Ana Lopez' },
            ]),
          },
        ],
      });
      const { paging } = await client.getServiceOnCall(
        'component:default/portal',
      );
      expect(paging).toEqual([
        {
          alertId: alert.id,
          alertMessage: 'Planned',
          priority: 'P3',
          person: 'user:default/ana',
          personName: 'Ana Lopez',
          since: '2026-01-05T08:00:00.000Z',
          nextStepAt: '2026-01-05T08:10:00.000Z',
        },
      ]);
      expect((await client.getMyOnCall()).alerts).toEqual([
        expect.objectContaining({ id: alert.id }),
      ]);
    });
  },
);

function step(
  delayMinutes: number,
  recipient: { type: 'user' | 'team'; ref: string },
) {
  const notify = recipient.type === 'team' ? 'all' : 'default';
  return {
    delayMinutes,
    condition: 'if-not-acked',
    notify,
    recipient,
  } as const;
}

/** Requests without any credentials. */
function anonymous({ server }: TestPager) {
  const headers = mockCredentials.none.header();
  return {
    get: (path: string) =>
      request(server).get(path).set('Authorization', headers),
    head: (path: string) =>
      request(server).head(path).set('Authorization', headers),
    post: (path: string) =>
      request(server).post(path).set('Authorization', headers),
  };
}

function linkIn(mail: ParsedMail, pager: TestPager): string {
  const [, url] = /Acknowledge: (\S+)/.exec(mail.text ?? '') ?? [];
  expect(url).toMatch(`${urlOf(pager)}/api/oncall/acknowledge/`);
  return url.slice(urlOf(pager).length);
}

async function eventually<T>(
  ask: () => Promise<T>,
  isGood: (answer: T) => boolean,
): Promise<T> {
  const patience = AbortSignal.timeout(20_000);
  for (;;) {
    const answer = await ask();
    if (isGood(answer)) {
      return answer;
    }
    patience.throwIfAborted();
  }
}
