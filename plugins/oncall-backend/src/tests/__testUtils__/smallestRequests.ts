import { spec } from '../../schema/openapi.generated';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The smallest request of a route that fits the specification. */
export type SmallestRequest = {
  readonly method: (typeof METHODS)[number];
  /** With the parameters that must be there filled in. */
  readonly path: string;
  readonly body?: unknown;
};

type Json = Readonly<Record<string, unknown>>;

/** One request for each route of the native API. */
export function smallestRequests(): readonly SmallestRequest[] {
  return Object.entries(spec.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap(method => {
      const operation = objectAt(item, method);
      return operation ? [requestOf({ method, path, operation })] : [];
    }),
  );
}

function requestOf(options: {
  method: SmallestRequest['method'];
  path: string;
  operation: Json;
}): SmallestRequest {
  const { method, path, operation } = options;
  const needed = listAt(operation, 'parameters')
    .map(resolved)
    .filter(({ required }) => required === true);
  const query = needed
    .filter(parameter => parameter.in === 'query')
    .map(
      parameter => `${parameter.name}=${encodeURIComponent(textOf(parameter))}`,
    );
  const filled = needed
    .filter(parameter => parameter.in === 'path')
    .reduce(
      (before, parameter) =>
        before.replace(
          `{${parameter.name}}`,
          encodeURIComponent(textOf(parameter)),
        ),
      path,
    );
  const schema = bodySchema(operation);
  return {
    method,
    path: query.length > 0 ? `${filled}?${query.join('&')}` : filled,
    ...(schema && { body: smallest(schema) }),
  };
}

function textOf(parameter: Json): string {
  const value = smallest(objectAt(parameter, 'schema') ?? {});
  return Array.isArray(value) ? String(value[0] ?? 'x') : String(value);
}

function bodySchema(operation: Json): Json | undefined {
  const content = objectAt(objectAt(operation, 'requestBody'), 'content');
  return objectAt(objectAt(content, 'application/json'), 'schema');
}

/** The smallest value that a schema allows. */
function smallest(schema: Json): unknown {
  const whole = merged(schema);
  const [first] = [...listAt(whole, 'enum'), ...listAt(whole, 'oneOf')];
  if (first !== undefined) {
    return isObject(first) ? smallest(first) : first;
  }
  if ('const' in whole) {
    return whole.const;
  }
  switch (whole.type ?? (whole.properties ? 'object' : 'string')) {
    case 'object':
      return Object.fromEntries(
        listAt(whole, 'required').map(name => [
          String(name),
          smallest(objectAt(objectAt(whole, 'properties'), String(name)) ?? {}),
        ]),
      );
    case 'array':
      return Array.from({ length: Number(whole.minItems ?? 1) }, () =>
        smallest(objectAt(whole, 'items') ?? {}),
      );
    case 'integer':
    case 'number':
      return whole.minimum ?? 1;
    case 'boolean':
      return true;
    default:
      return smallestText(whole);
  }
}

function smallestText({ pattern, format, minLength }: Json): string {
  if (format === 'date-time') {
    return '2026-01-05T08:00:00Z';
  }
  const example = ['user:default/x', '09:00'].find(
    text => typeof pattern === 'string' && new RegExp(pattern).test(text),
  );
  return example ?? 'x'.repeat(Number(minLength ?? 1));
}

/** The parts of `allOf` in one, references followed. */
function merged(schema: Json): Json {
  const own = resolved(schema);
  return listAt(own, 'allOf')
    .map(part => (isObject(part) ? merged(part) : {}))
    .reduce(
      (before, part) => ({
        ...before,
        ...part,
        properties: {
          ...objectAt(before, 'properties'),
          ...objectAt(part, 'properties'),
        },
        required: [...listAt(before, 'required'), ...listAt(part, 'required')],
      }),
      own,
    );
}

function resolved(value: unknown): Json {
  const own = isObject(value) ? value : {};
  return typeof own.$ref === 'string'
    ? resolved(
        own.$ref.replace('#/', '').split('/').reduce<unknown>(objectAt, spec),
      )
    : own;
}

function objectAt(value: unknown, key: string): Json | undefined {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : undefined;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const found = isObject(value) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
