/**
 * What is compared with the values of a field.
 *
 * @remarks `words` fits anywhere in the text, `name` the whole text, `names` one of a list, `key` and `value` those of
 * the details, `pair` both at once.
 * @public
 */
export type AlertQueryFieldKind =
  | 'words'
  | 'name'
  | 'names'
  | 'responders'
  | 'key'
  | 'value'
  | 'pair'
  | 'status'
  | 'state'
  | 'priority'
  | 'flag'
  | 'number'
  | 'time';

/**
 * The fields of the search language.
 *
 * @public
 */
export const ALERT_QUERY_FIELDS = {
  message: 'words',
  description: 'words',
  status: 'status',
  state: 'state',
  priority: 'priority',
  tag: 'names',
  alias: 'name',
  entity: 'name',
  source: 'name',
  service: 'name',
  teams: 'names',
  responders: 'responders',
  owner: 'name',
  acknowledgedBy: 'name',
  closedBy: 'name',
  acknowledged: 'flag',
  snoozed: 'flag',
  isSeen: 'flag',
  count: 'number',
  tinyId: 'number',
  alertId: 'name',
  createdAt: 'time',
  updatedAt: 'time',
  lastOccurredAt: 'time',
  snoozedUntil: 'time',
  'integration.name': 'name',
  'integration.type': 'name',
  actions: 'names',
  'details.key': 'key',
  'details.value': 'value',
  detailsPair: 'pair',
} as const satisfies Readonly<Record<string, AlertQueryFieldKind>>;

/**
 * A field of the search language.
 *
 * @public
 */
export type AlertQueryField = keyof typeof ALERT_QUERY_FIELDS;

/** Other names that clients use. */
const OTHER_NAMES: Readonly<Record<string, AlertQueryField>> = {
  tags: 'tag',
  team: 'teams',
  responder: 'responders',
  recipients: 'responders',
  recipient: 'responders',
  seen: 'isSeen',
  action: 'actions',
  id: 'alertId',
  lastoccuredat: 'lastOccurredAt',
};

const BY_NAME: ReadonlyMap<string, AlertQueryField> = new Map([
  ...Object.entries(OTHER_NAMES),
  ...fieldNames().map(name => [name.toLowerCase(), name] as const),
]);

/** The field that a search means, in any case. */
export function alertQueryField(name: string): AlertQueryField | undefined {
  return BY_NAME.get(name.toLowerCase());
}

/** The names of all fields, for messages and help. */
export function fieldNames(): readonly AlertQueryField[] {
  return Object.keys(ALERT_QUERY_FIELDS).filter(isField);
}

function isField(name: string): name is AlertQueryField {
  return name in ALERT_QUERY_FIELDS;
}
