import { FieldPath } from './FileDocument';

/** What stands in a place of data that may have any shape; undefined where nothing does. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce(
    (value: unknown, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    data,
  );
}
