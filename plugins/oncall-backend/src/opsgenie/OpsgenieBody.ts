import { DateTime } from 'luxon';
import { z } from 'zod';
import { storableText } from '../storableText';

/** Go writes its zero for a moment that was not set. */
const ZERO_TIME = /^0001-01-01T00:00:00/;

const OFFSET = /(Z|[+-]\d{2}:?\d{2})$/i;

/** A text as it came, without what no database can store. */
export const plainText = z
  .string({ error: 'must be a string' })
  .transform(storableText);

/** Absent, `null` and empty mean the same: the Go SDK sends empty strings for what is not set. */
export const optionalText = plainText
  .nullish()
  .transform(value => value?.trim() || undefined);

export const requiredText = optionalText.refine(value => value !== undefined, {
  error: 'may not be empty',
});

export const optionalFlag = z
  .boolean({ error: 'must be true or false' })
  .nullish()
  .transform(value => value ?? undefined);

/** A moment with an offset, in UTC. */
export const optionalMoment = optionalText.transform((text, context) => {
  if (text === undefined || ZERO_TIME.test(text)) {
    return undefined;
  }
  const moment = DateTime.fromISO(text, { zone: 'utc' });
  if (!moment.isValid || !OFFSET.test(text) || !hasFourDigits(moment.year)) {
    context.addIssue('must be a moment such as 2026-01-05T09:00:00+01:00');
    return undefined;
  }
  return moment.toJSDate().toISOString();
});

/** Other years are stored and compared in another way. */
function hasFourDigits(year: number): boolean {
  return year >= 1000 && year <= 9999;
}

export const requiredMoment = optionalMoment.refine(
  value => value !== undefined,
  { error: 'may not be empty' },
);

/** How bodies name a team, a person, a schedule: any of the names may be filled, the others may be empty strings. */
export const naming = z.object(
  {
    type: optionalText,
    id: optionalText,
    name: optionalText,
    username: optionalText,
  },
  { error: 'must be an object with an id or a name' },
);

export type Naming = z.infer<typeof naming>;

/** An object, where an empty one means that there is none. */
export const optionalNaming = naming
  .nullish()
  .transform(value => (value && namesOf(value).length > 0 ? value : undefined));

/** All names that are filled, the id first. */
export function namesOf({ id, username, name }: Naming): readonly string[] {
  return [id, username, name].flatMap(text => (text ? [text] : []));
}

/** The name under which to look it up; empty when there is none. */
export function nameIn({ id, name, username }: Naming): string {
  return id ?? name ?? username ?? '';
}
