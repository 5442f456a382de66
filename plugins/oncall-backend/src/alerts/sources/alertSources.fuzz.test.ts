import {
  INTEGRATION_ACTION_TYPES,
  IntegrationAction,
} from '@muster/backstage-plugin-oncall-common';
import { alertSources } from './alertSources';
import { AlertSource, SourceMessage } from './AlertSource';
import { decodeBody } from './reading/decodeBody';
import { Fields } from './reading/Fields';
import { readSource } from './reading/readSource';
import { sourceRequest } from './reading/sourceRequest';
import { Mutator } from './testing/Mutator';
import { exampleNames, readExample } from './testing/readExample';
import { requestProblem } from './testing/requestProblem';

const MESSAGES = 10_000;

const INTEGRATION = {
  id: 'i',
  name: 'Fuzz',
  rights: ['write'] as const,
  scope: 'account' as const,
  enabled: true,
  createdAt: '2026-01-05T08:00:00.000Z',
};

/** Actions that put everything that is in a message everywhere; each takes what has its letter at some place. */
const ACTIONS = INTEGRATION_ACTION_TYPES.map(
  (type, index): IntegrationAction => ({
    type,
    name: type,
    filter: {
      type: 'match-any-condition',
      conditions: [
        {
          field: '_payload',
          operation: 'matches',
          // Few are ignored, so that much is left for the others.
          expectedValue: `(?s).{${40 + index}}${
            index === 0 ? '[x-z]' : '[a-m0-9]'
          }.*`,
        },
        { field: 'tags', operation: 'matches', expectedValue: `.*${type[1]}$` },
      ],
    },
    user: '{{_payload.substring(0, 9)}}',
    note: '{{_payload}}',
    alias: '{{alias}}{{_payload}}',
    ...(type === 'create' && {
      message: '{{message.toUpperCase()}} {{_payload}}',
      description: '{{description}}{{_payload}}{{_payload}}',
      source: '{{_params.run}}{{_payload}}',
      entity: '{{_payload}}',
      customPriority: '{{_payload.split(",")[0]}}',
      tags: ['{{_payload}}', '{{tags}}'],
      alertActions: ['{{_payload}}'],
      extraProperties: { whole: '{{_payload}}' },
    }),
  }),
);

const EXAMPLES = exampleNames().map(readExample);

/** What is wrong with how a message is read, if anything. */
function problemOf(
  source: AlertSource,
  payload: unknown,
  query: SourceMessage['query'],
  actions?: SourceMessage['actions'],
): string | undefined {
  const raw = JSON.stringify(payload);
  const { type } = source;
  const integration = { ...INTEGRATION, type };
  const message = { payload: Fields.of(payload), headers: {}, query, actions };
  const decisions = readSource(source, message, raw);
  if (decisions.length === 0) {
    return 'nobody says what became of it';
  }
  for (const decision of decisions) {
    const request = sourceRequest(decision, { type, integration, id: 'id' });
    if (!decision.rule || (!request && decision.does !== 'ignore')) {
      return 'no reason is given';
    }
    const problem = request && requestProblem(request);
    if (problem) {
      return problem;
    }
  }
  return undefined;
}

describe('damaged messages', () => {
  it.each(alertSources.map(source => [source.type, source] as const))(
    `of %s, ${MESSAGES} of them, never stop the parser and are never lost`,
    (_, source) => {
      const mutator = Mutator.seeded(20260105);
      // Mostly its own messages; some of other tools, sent to the wrong address.
      const own = EXAMPLES.filter(
        payload => !('isUnread' in firstDecision(source, payload)),
      );
      const seeds = [source.setup.example, ...own, ...own, ...EXAMPLES];
      const problems: unknown[] = [];
      for (let index = 0; index < MESSAGES; index += 1) {
        const payload = mutator.damage(seeds[index % seeds.length]);
        const query = { per: index % 4 === 0 ? 'alert' : 'group' };
        const problem = problemOf(source, payload, query);
        if (problem) {
          problems.push({ problem, payload });
        }
      }
      expect(problems).toEqual([]);
    },
  );

  it.each(alertSources.map(source => [source.type, source] as const))(
    `of %s, ${
      MESSAGES / 10
    } of them, never stop the actions of an integration and always have a reason`,
    (_, source) => {
      const mutator = Mutator.seeded(20260106);
      const problems: unknown[] = [];
      for (let index = 0; index < MESSAGES / 10; index += 1) {
        const payload = mutator.damage(EXAMPLES[index % EXAMPLES.length]);
        const problem = problemOf(source, payload, { run: '7' }, ACTIONS);
        if (problem) {
          problems.push({ problem, payload });
        }
      }
      expect(problems).toEqual([]);
    },
  );

  it(`as texts, ${MESSAGES} of them, are all decoded`, async () => {
    const mutator = Mutator.seeded(7);
    const contentTypes = [
      'application/json',
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'multipart/form-data',
      '',
    ];
    for (let index = 0; index < MESSAGES; index += 1) {
      const example = JSON.stringify(EXAMPLES[index % EXAMPLES.length]);
      const body = mutator.damageText(
        index % 3 === 0
          ? `--x\r\nContent-Disposition: form-data; name="text"\r\n\r\n${example}\r\n--x--\r\n`
          : example,
      );
      const contentType = contentTypes[index % contentTypes.length];
      expect(await decodeBody({ body, contentType, query: {} })).toBeDefined();
    }
  });
});

function firstDecision(source: AlertSource, payload: unknown) {
  const message = { payload: Fields.of(payload), headers: {}, query: {} };
  return readSource(source, message, '')[0];
}
