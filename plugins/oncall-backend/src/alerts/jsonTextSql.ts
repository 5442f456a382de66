/**
 * What is asked of lists and details, which are JSON texts.
 *
 * In such a text an unescaped quotation mark only ever begins or ends a string, so `,"eu"` finds an item and `"region":`
 * a key without a look into the structure.
 */
import { AlertQueryValue } from '@muster/backstage-plugin-oncall-common';
import { escaped, joined, like, SqlCondition, TextValue } from './sqlCondition';

/** An item of a JSON list of texts. The empty text is none of them: whoever searches for it means an empty list. */
export function item(sql: string, value: TextValue): SqlCondition {
  const { text, openStart, openEnd } = value;
  if (text === '') {
    return { sql: `${sql} ${openStart ? '<>' : '='} '[]'`, bindings: [] };
  }
  const inner = escaped(jsonText(text));
  if (openStart) {
    return inItems(sql, text, openEnd ? `%${inner}%` : `%${inner}"%`);
  }
  return itemLike(sql, `"${inner}${openEnd ? '' : '"'}`, '[');
}

/** A part that begins an item, so it stands at the beginning or after a comma. */
function itemLike(
  sql: string,
  pattern: string,
  bracket: '[' | '{',
): SqlCondition {
  return joined(
    [like(sql, `${bracket}${pattern}%`), like(sql, `%,${pattern}%`)],
    'or',
    '1 = 0',
  );
}

/** Anywhere in the texts of a list. */
export function textInList(sql: string, text: string): SqlCondition {
  return inItems(sql, text, `%${escaped(jsonText(text))}%`);
}

/** What stands before, between and behind the items of a list, where no text is. */
const BETWEEN = ['[', ',', ']', '[]'];

/** The list as JSON; where a text is searched that also stands between the items, only the items. */
function inItems(sql: string, text: string, pattern: string): SqlCondition {
  if (!BETWEEN.includes(text)) {
    return like(sql, pattern);
  }
  const items = `replace(substr(${sql}, 2, length(${sql}) - 2), '","', '""')`;
  // An item that is a comma and nothing else looks like what stands between two.
  const only = itemLike(sql, `"${escaped(text)}"`, '[');
  return joined([like(items, pattern), only], 'or', '1 = 0');
}

export function responder({
  text,
  openStart,
  openEnd,
}: TextValue): SqlCondition {
  if (text === '') {
    return item('responders', { type: 'text', text, openStart, openEnd });
  }
  const inner = `${escaped(jsonText(text))}${openEnd ? '' : '"'}`;
  return joined(
    [
      like('responders', `%"ref":"${inner}%`),
      like('responders', `%"name":"${inner}%`),
    ],
    'or',
    '1 = 0',
  );
}

export function detailsKey(value: TextValue): SqlCondition {
  const { text, openStart, openEnd } = value;
  if (openStart && text === '') {
    return { sql: `details <> '{}'`, bindings: [] };
  }
  const inner = escaped(jsonText(text));
  return openStart
    ? like('details', `%${inner}":%`)
    : itemLike('details', `"${inner}${openEnd ? '' : '":'}`, '{');
}

export function detailsValue(value: TextValue): SqlCondition {
  const { text, openStart, openEnd } = value;
  const inner = escaped(jsonText(text));
  if (openStart && text === '') {
    // With the quotation mark that ends the key, which may end with a colon itself.
    const filled = `replace(details, '":""', '') like '%":"%'`;
    return { sql: filled, bindings: [] };
  }
  return openStart
    ? joined(
        [like('details', `%${inner}",%`), like('details', `%${inner}"}`)],
        'or',
        '1 = 0',
      )
    : like('details', `%":"${inner}${openEnd ? '' : '"'}%`);
}

export function detailsPair(
  pair: Extract<AlertQueryValue, { type: 'pair' }>,
): SqlCondition {
  const { key, value, openEnd } = pair;
  const end = openEnd ? '' : '"';
  const text = `"${escaped(jsonText(key))}":"${escaped(jsonText(value))}${end}`;
  return itemLike('details', text, '{');
}

/** The text as it stands in JSON, without its quotation marks. */
function jsonText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
