import { JsonObject, JsonValue } from '@backstage/types';

/** What an entity says there, where it says nothing else than an object. */
export function objectOf(value: JsonValue | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : {};
}
