import { ALERT_PRIORITIES } from '@muster/backstage-plugin-oncall-common';
import fc from 'fast-check';

/** Texts that somebody sends, awkward ones among them, so that quoting matters; few, so that searches find something. */
export const TEXTS = [
  'disk',
  'Disk full',
  'DISK FULL on db-1, db-2',
  '[FIRING:2] disk',
  'eu',
  'EU-1',
  'eu-1.internal',
  '100%',
  '100',
  'a_b',
  'axb',
  'say "no"',
  'back\\slash',
  'back\\\\n',
  'two\nlines',
  "it's",
  'x,y',
  'k:v',
  ':v',
  'k:',
  '{"a":"b"}',
  '[]',
  '{}',
  ',',
  'n',
  'u0001',
  'AND',
  'not',
  '*',
  'a*b',
  '(eu)',
  'Überlast',
  'überlast',
  'ÉCLAIR',
  '磁盘满',
  '🔥 disk',
  'портал',
  'user:default/ana',
  'portal',
  'idle',
  'e\u0301te',
] as const;

const text = fc.constantFrom<string>(...TEXTS);

/** Whoever does something, as machines call them. */
export const ACTORS = [
  'ana@bancly.example',
  'user:default/ana',
  'Ben Ito',
  'robot',
  'Robot 2',
];

/** The keys that send, with the types of their integrations. */
export const SENDERS = ['api', 'prometheus', 'cloudwatch'] as const;

const deed = fc.record({
  kind: fc.constantFrom(
    'acknowledge',
    'unacknowledge',
    'close',
    'snooze',
    'assign',
    'see',
    'tags',
  ),
  actor: fc.constantFrom(...ACTORS),
});

/** What a machine sends, and what is done to it afterwards. */
export const anyAlert = fc.record({
  sender: fc.constantFrom(...SENDERS),
  minutes: fc.constantFrom(0, 0, 1, 7, 600, 1440),
  body: fc.record(
    {
      message: fc.oneof(
        text,
        fc.tuple(text, text).map(both => both.join(' ')),
        fc.tuple(text, text).map(([a, b]) => `${a} ${'long '.repeat(40)}${b}`),
      ),
      alias: text,
      description: text,
      entity: text,
      source: text,
      priority: fc.constantFrom(...ALERT_PRIORITIES),
      tags: fc.uniqueArray(fc.oneof(text, fc.constant('service:portal')), {
        maxLength: 3,
      }),
      actions: fc.uniqueArray(text, { maxLength: 2 }),
      // A comma alone looks like what stands between two details.
      details: fc.dictionary(
        text.filter(one => one !== ','),
        fc.oneof(text, fc.constant('')).filter(one => one !== ','),
        { maxKeys: 3, noNullPrototype: true },
      ),
      responders: fc.uniqueArray(
        fc.constantFrom(
          { type: 'user', username: 'ana@bancly.example' },
          { type: 'user', username: 'ben@bancly.example' },
          { type: 'team', name: 'Payments' },
        ),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['message'] },
  ),
  deeds: fc.array(deed, { maxLength: 3 }),
});

export type AnyAlert = typeof anyAlert extends fc.Arbitrary<infer T>
  ? T
  : never;
