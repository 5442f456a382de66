import { z } from 'zod';
import { OpsgenieError } from './OpsgenieError';

/** Words for kinds of values. */
const KINDS: Readonly<Record<string, string | undefined>> = {
  array: 'a list',
  object: 'an object',
  number: 'a number',
  int: 'a whole number',
  string: 'a string',
  boolean: 'true or false',
};

/**
 * The body as the schema has it, or 422 with one sentence for each wrong field, under the path to it:
 * `rotations[0].startDate`.
 *
 * @param at - Where in the body of the request this part stands.
 */
export function parseBody<T>(
  schema: z.ZodType<T>,
  body: unknown,
  at: string = '',
): T {
  const parsed = schema.safeParse(body, { error: inWords });
  if (parsed.success) {
    return parsed.data;
  }
  const errors: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) {
    const field = placeOf(path, at);
    errors[field || 'body'] ??= field ? message : 'must be a JSON object';
  }
  throw OpsgenieError.unprocessable(errors);
}

function placeOf(path: readonly PropertyKey[], at: string): string {
  return path.reduce<string>((place, part) => {
    if (typeof part === 'number') {
      return `${place}[${part}]`;
    }
    return place ? `${place}.${String(part)}` : String(part);
  }, at);
}

/** Where the schema has no sentence of its own. */
function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`;
    case 'too_small':
      return `must be at least ${issue.minimum}`;
    case 'too_big':
      return `must be at most ${issue.maximum}`;
    default:
      return undefined;
  }
}
