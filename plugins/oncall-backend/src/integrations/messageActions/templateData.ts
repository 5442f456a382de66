import { MessageDeed, ReadMessage } from './ReadMessage';

/** What Opsgenie calls what a message is about. */
const EVENT_TYPES: Readonly<Record<MessageDeed, string>> = {
  open: 'create',
  close: 'close',
  acknowledge: 'acknowledge',
  note: 'addNote',
};

/**
 * What templates and conditions can name: the alert as it was read, then its details, then what else is in the message. What
 * every alert may say is never missing, only empty.
 */
export function templateData({
  says,
  alert,
  user = '',
  note = '',
  payload,
  headers,
  query,
}: ReadMessage): Readonly<Record<string, unknown>> {
  const { message = '', alias = '', description = '' } = alert;
  const { source = '', entity = '', priority = '' } = alert;
  const { tags = [], actions = [], details = {} } = alert;
  return {
    eventType: EVENT_TYPES[says],
    ...(isRecord(payload) ? payload : {}),
    ...details,
    message,
    alias,
    description,
    source,
    entity,
    priority,
    user,
    note,
    tags: tags.join(', '),
    actions: actions.join(', '),
    details,
    'extra-properties': details,
    _payload: payload,
    _headers: headers,
    _params: query,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
