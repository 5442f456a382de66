import {
  Postmortem,
  PostmortemSection,
} from '@muster/backstage-plugin-incidents-common';
import { DateTime } from 'luxon';
import { fakePostmortem } from './fakeIncident';

const TITLES: readonly [PostmortemSection['key'], string][] = [
  ['summary', 'Summary'],
  ['leadup', 'What led up to it'],
  ['fault', 'What broke'],
  ['impact', 'Impact'],
  ['detection', 'Detection'],
  ['response', 'Response'],
  ['timeline', 'Timeline'],
  ['root-causes', 'Contributing factors'],
  ['resolution', 'How it was resolved'],
  ['lessons', 'Lessons'],
];

/** A draft that is half written, and the archive. */
export function banclyPostmortems(now: DateTime): readonly Postmortem[] {
  const facts = (name: string, priority: string, days: number) => ({
    priority,
    impactStartedAt: iso(now.minus({ days, minutes: 9 })),
    impactEndedAt: iso(now.minus({ days }).plus({ hours: 1, minutes: 50 })),
    services: [{ entityRef: `component:default/${name}`, name }],
    responders: ['Payments', 'Ledger'],
    causes: ['Deployment #29 of account-ledger'],
  });
  return [
    fakePostmortem({
      id: 'pm-44',
      incidentId: 'inc-44',
      incidentKey: 'INC-44',
      title: 'Logins from Japan time out',
      sections: sections({
        summary:
          'Between 07:12 and 08:24 UTC **one login in three** from Japan timed out.',
        timeline:
          '- 07:12 first timeouts\n- 07:24 incident declared\n- 08:24 resolved',
      }),
      facts: facts('id-gatekeeper', 'P1', 2),
      owner: 'user:default/hana',
      createdAt: iso(now.minus({ days: 2 })),
      actionItems: [
        {
          id: 'a1',
          text: 'Alert on login time by country',
          owner: 'user:default/hana',
          done: false,
        },
      ],
      revision: 3,
    }),
    published(
      now,
      41,
      'Transfers queue for twenty minutes',
      'A retry without a limit turns a slow neighbour into an outage.',
      facts('transaction-processor', 'P2', 19),
      15,
    ),
    published(
      now,
      38,
      'Ledger refuses writes after a failover',
      'A failover that is never rehearsed does not exist.',
      facts('account-ledger', 'P1', 41),
      33,
    ),
    published(
      now,
      35,
      'Dashboards show yesterday',
      'Say how old the data are, next to the data.',
      facts('datadog-monitoring', 'P4', 77),
      70,
    ),
  ];
}

function published(
  now: DateTime,
  number: number,
  title: string,
  lesson: string,
  facts: Postmortem['facts'],
  days: number,
): Postmortem {
  return fakePostmortem({
    id: `pm-${number}`,
    incidentId: `inc-${number}`,
    incidentKey: `INC-${number}`,
    title,
    status: 'published',
    lesson,
    facts,
    owner: 'user:default/ana',
    createdAt: iso(now.minus({ days: days + 3 })),
    publishedAt: iso(now.minus({ days })),
    publishedBy: 'user:default/ana',
    sections: sections({
      summary: `${title}. ${lesson}`,
      fault:
        'The worker retried every failed call at once and without end.\n\n```\nretry: { attempts: Infinity, delay: 0 }\n```',
      impact: 'About **4,200 customers** waited, nobody lost money.',
      timeline:
        '| when | what |\n| --- | --- |\n| 09:02 | first alert |\n| 09:11 | incident declared |\n| 10:51 | resolved |',
      'root-causes':
        '1. The limit was removed in March for a test.\n2. No alert on the length of the queue.',
      lessons: `- ${lesson}\n- The runbook was found within a minute. Well done.`,
    }),
    actionItems: [
      {
        id: 'a1',
        text: 'Put a limit on retries',
        owner: 'user:default/chen',
        dueOn: now.minus({ days: days - 20 }).toISODate() ?? undefined,
        done: number !== 41,
      },
      {
        id: 'a2',
        text: 'Alert on the length of the queue',
        owner: 'user:default/ben',
        done: true,
      },
    ],
  });
}

function sections(
  bodies: Partial<Record<PostmortemSection['key'], string>>,
): readonly PostmortemSection[] {
  return TITLES.map(([key, title]) => ({
    key,
    title,
    body: bodies[key] ?? '',
  }));
}

function iso(at: DateTime): string {
  return at.toUTC().toISO() ?? '';
}
