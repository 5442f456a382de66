import { AlertSource } from './AlertSource';
import { usualPriorities } from './reading/usualPriorities';
import { decisionOf, verdictOf } from './reading/verdictOf';

/** Logstash's http output, with the field names that its Opsgenie output has. */
export const logstash: AlertSource = {
  type: 'logstash',
  setup: {
    summary:
      'Events of Logstash: the field opsgenieAction says whether one opens, closes, acknowledges or notes; without it, it opens.',
    steps: [
      'Keep the filters that fill opsgenieAction, alias, message, description, priority, tags and entity for the Opsgenie output.',
      'Replace that output by the one below. The Opsgenie output itself works too: with a key of the kind API.',
    ],
    snippet: {
      language: 'text',
      text: 'output {\n  http {\n    url => "{{url}}"\n    http_method => "post"\n    format => "json"\n  }\n}\n',
    },
    example: {
      opsgenieAction: 'create',
      alias: 'test',
      message: 'A test of the integration',
      priority: 'P5',
    },
  },
  priorities: usualPriorities('fatal', 'error', 'warn', 'info', 'debug'),
  read: ({ payload }) => {
    const action = payload.text('opsgenieAction', 'action');
    if (!action && !payload.has('message')) {
      return [];
    }
    const alias = payload.text('alias');
    return [
      decisionOf(
        verdictOf('opsgenieAction', action, {
          close: ['close'],
          acknowledge: ['acknowledge', 'ack'],
          note: ['note', 'add note', 'addnote'],
        }),
        {
          message: payload.text('message', 'event.original'),
          alias,
          description: payload.text('description'),
          severity: [
            payload.text('priority', 'severity', 'log.level', 'level'),
          ],
          source: payload.text('source', 'host.name', 'host.hostname', 'host'),
          entity: payload.text('entity', 'service.name'),
          tags: payload.texts('tags'),
          details: payload.map('details'),
        },
        { note: payload.text('note') },
      ),
    ];
  },
};
