import { NewAlert } from '../alerts/AlertRequest';

const PLACE = /\{\{\s*([\w.\- ]+?)\s*\}\}/g;

const FIELDS = [
  'message',
  'alias',
  'description',
  'entity',
  'source',
  'priority',
] as const;

/** A text with `{{message}}` and the like replaced by what the sender said; unknown names become nothing. */
export function fillTemplate(template: string, alert: NewAlert): string {
  return template.replace(PLACE, (_, name: string) => valueOf(name, alert));
}

function valueOf(name: string, alert: NewAlert): string {
  const field = FIELDS.find(known => known === name);
  if (field) {
    return alert[field] ?? '';
  }
  if (name === 'tags') {
    return alert.tags.join(', ');
  }
  const key = /^(?:details|extra-properties)\.(.+)$/.exec(name)?.[1] ?? name;
  return alert.details[key] ?? '';
}
