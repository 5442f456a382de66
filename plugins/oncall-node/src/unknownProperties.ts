/** Of JSON. */
type Values = Readonly<Record<string, unknown>>;

/**
 * The properties of a value for which its schema has no place. The check of the specification only says that there are some.
 * Where schemas are alternatives, what any of them knows is known; so it may find none, but never a wrong one.
 */
export function unknownProperties(options: {
  /** Where references lead. */
  readonly specification: Values;
  readonly schema: unknown;
  readonly value: unknown;
  /** Where in the value to look. */
  readonly path: readonly string[];
}): readonly string[] {
  const { specification, schema, value, path } = options;
  const schemas = path.reduce(
    (outer, name) =>
      outer.flatMap(one => inside(one, name).flatMap(withParts(specification))),
    withParts(specification)(schema),
  );
  const found = path.reduce<unknown>(valueIn, value);
  const known = schemas.flatMap(({ properties }) =>
    isObject(properties) ? Object.keys(properties) : [],
  );
  const isClosed = schemas.every(
    ({ additionalProperties }) => additionalProperties === false,
  );
  return isObject(found) && (known.length > 0 || isClosed)
    ? Object.keys(found).filter(name => !known.includes(name))
    : [];
}

/** The schema that a reference leads to, with all schemas that it is made of. */
function withParts(specification: Values) {
  return (schema: unknown): readonly Values[] => {
    if (!isObject(schema)) {
      return [];
    }
    if (typeof schema.$ref === 'string') {
      const [, ...path] = schema.$ref.split('/');
      return withParts(specification)(
        path.reduce<unknown>(valueIn, specification),
      );
    }
    const parts = [schema.allOf, schema.oneOf, schema.anyOf].flatMap(list =>
      Array.isArray(list) ? list : [],
    );
    return parts.length > 0
      ? [
          ...(schema.properties ? [schema] : []),
          ...parts.flatMap(withParts(specification)),
        ]
      : [schema];
  };
}

function inside(schema: Values, name: string): readonly unknown[] {
  const { properties, items, additionalProperties } = schema;
  const named = isObject(properties) ? properties[name] : undefined;
  const inner = named ?? items ?? additionalProperties;
  return inner === undefined ? [] : [inner];
}

function valueIn(value: unknown, name: string): unknown {
  if (Array.isArray(value)) {
    return value[Number(name)];
  }
  return isObject(value) ? value[name] : undefined;
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
