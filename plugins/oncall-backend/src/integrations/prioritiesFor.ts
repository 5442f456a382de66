import { InputError } from '@backstage/errors';
import {
  Integration,
  PriorityTable,
} from '@muster/backstage-plugin-oncall-common';

const LONGEST_WORD = 100;

/** A table as it is kept: words trimmed and in lower case; undefined where it says nothing. */
export function prioritiesFor(
  type: Integration['type'],
  table: PriorityTable | undefined,
): PriorityTable | undefined {
  if (!table || isEmpty(table)) {
    return undefined;
  }
  if (type === 'api') {
    throw new InputError(
      'priorities is set, but whoever uses an API key says the priority itself; expected none for the type api',
    );
  }
  const severities = new Map<string, PriorityTable['severities'][string]>();
  for (const [text, priority] of Object.entries(table.severities)) {
    const word = text.trim().toLowerCase();
    if (word === '' || word.length > LONGEST_WORD) {
      throw new InputError(
        `priorities.severities["${text}"] is not a word of the tool, expected 1 to ${LONGEST_WORD} characters`,
      );
    }
    if (severities.has(word)) {
      throw new InputError(
        `priorities.severities["${text}"] is there twice, expected each word once in whatever case`,
      );
    }
    severities.set(word, priority);
  }
  const { otherwise } = table;
  return { severities: Object.fromEntries(severities), otherwise };
}

function isEmpty({ severities, otherwise }: PriorityTable): boolean {
  return Object.keys(severities).length === 0 && !otherwise;
}
