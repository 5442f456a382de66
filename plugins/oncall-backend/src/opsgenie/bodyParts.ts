import { z } from 'zod';

/** Text; the Go SDK sends empty strings for what is absent. */
export const optionalText = z
  .string({ error: 'must be a string' })
  .nullish()
  .transform(value => value?.trim() || undefined);

/** Something that is named by its id, its name or, for people, the username. */
export const named = z.object(
  { id: optionalText, name: optionalText, username: optionalText },
  { error: 'must be an object with id or name' },
);

/** The name under which to look it up; empty when there is none. */
export function nameIn({ id, name, username }: z.infer<typeof named>): string {
  return id ?? name ?? username ?? '';
}
