import { AlertSource, SourceDecision, SourceMessage } from './AlertSource';
import { applyMapping } from './mapping/applyMapping';
import { Fields } from './reading/Fields';
import { readOpsgenieWebhook } from './reading/opsgenieWebhook';
import { readList } from './reading/readList';
import { usualPriorities } from './reading/usualPriorities';
import { decisionOf, verdictOf } from './reading/verdictOf';

/** Anything else that sends JSON or a form: read as a person says, or by the names that such messages usually have. */
export const webhook: AlertSource = {
  type: 'webhook',
  alsoAt: ['webhooks', 'generic'],
  setup: {
    summary:
      'Any tool that can send JSON or a form: opens, acknowledges and closes.',
    steps: [
      'Let the tool post to the address below.',
      'A message with the fields message, alias, priority, description, tags, entity and status is understood as it is; status may be open, acknowledged or resolved.',
      'The outgoing webhook of an Opsgenie is understood too: it opens, acknowledges, closes and adds notes.',
      'A list of such messages is read message by message.',
      'For any other message, let the tool send one, then say here which field means what.',
    ],
    snippet: {
      language: 'bash',
      text: `curl -X POST '{{url}}' -H 'Content-Type: application/json' -d '{
  "message": "Disk full on srv01",
  "alias": "srv01/disk",
  "priority": "P2",
  "status": "open"
}'`,
    },
    example: { message: 'A test of the integration', priority: 'P5' },
  },
  priorities: usualPriorities('critical', 'error', 'warning', 'info'),
  read: message => {
    const decisions = isAboutList(message) ? [] : readList(message, readOne);
    return decisions.length > 0 ? decisions : readOne(message);
  },
};

/** A mapping that asks for the payload as such wants a list as one message. */
function isAboutList({ mapping }: SourceMessage): boolean {
  return JSON.stringify(mapping ?? {}).includes('_payload');
}

function readOne(message: SourceMessage): readonly SourceDecision[] {
  const { payload, mapping } = message;
  if (mapping) {
    return [applyMapping(mapping, message)];
  }
  const chained = readOpsgenieWebhook(payload);
  return chained ? [chained] : readUsual(payload);
}

function readUsual(payload: Fields): readonly SourceDecision[] {
  const title =
    payload.ownText() ??
    payload.text('message', 'title', 'subject', 'summary', 'name', 'text');
  const alias = payload.text('alias', 'dedup_key', 'key', 'id');
  if (!title && !alias) {
    return [];
  }
  return [
    decisionOf(
      verdictOf('status', payload.text('status', 'state', 'action'), {
        close: ['resolved', 'resolve', 'closed', 'close', 'ok', 'up'],
        acknowledge: ['acknowledged', 'acknowledge', 'ack'],
      }),
      {
        message: title,
        alias,
        description: payload.text('description', 'details', 'text', 'body'),
        severity: [payload.text('priority', 'severity', 'level')],
        source: payload.text('source'),
        entity: payload.text('entity', 'host', 'hostname', 'service'),
        tags: payload.texts('tags'),
        details: {
          ...payload.map('labels'),
          ...payload.map('details'),
          url: payload.text('url', 'link'),
        },
      },
      { note: payload.text('note') },
    ),
  ];
}
