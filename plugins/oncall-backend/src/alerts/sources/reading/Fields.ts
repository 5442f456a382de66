/**
 * A payload of which nothing is known for sure. Every question has an answer: what is missing, of another kind or empty
 * is undefined, so that a parser never fails.
 */
export class Fields {
  readonly #value: unknown;

  static of(value: unknown): Fields {
    return new Fields(value);
  }

  private constructor(value: unknown) {
    this.#value = value;
  }

  /** The payload itself. */
  value(): unknown {
    return this.#value;
  }

  /** What stands at a path such as `incident.state`; names that contain a dot are found too. */
  get(path: string): unknown {
    return valueAt(this.#value, path);
  }

  /** The part of the payload at a path. */
  at(path: string): Fields {
    return new Fields(this.get(path));
  }

  /** The first of the paths at which a text, a number or a boolean stands that says something. */
  text(...paths: readonly string[]): string | undefined {
    for (const path of paths) {
      const text = toText(this.get(path));
      if (text) {
        return text;
      }
    }
    return undefined;
  }

  /** The part at a path; a text there is read as JSON. */
  json(path: string): Fields {
    const value = this.get(path);
    return new Fields(typeof value === 'string' ? parseJson(value) : value);
  }

  /** The payload itself, when it is a text, a number or a boolean. */
  ownText(): string | undefined {
    return toText(this.#value);
  }

  /** The members of a list. */
  list(path: string): readonly Fields[] {
    const value = this.get(path);
    return Array.isArray(value) ? value.map(item => new Fields(item)) : [];
  }

  /** The texts of a list, or of a text with commas. */
  texts(path: string): readonly string[] {
    const value = this.get(path);
    const items = Array.isArray(value) ? value : toText(value)?.split(',');
    return (items ?? []).flatMap((item: unknown) => toText(item) ?? []);
  }

  /** The texts of an object by their names. Lists and objects in it are written as JSON. */
  map(path?: string): Readonly<Record<string, string>> {
    const value = path === undefined ? this.#value : this.get(path);
    return Object.fromEntries(
      (isRecord(value) ? Object.entries(value) : []).flatMap(([name, item]) => {
        const text = toText(item) ?? toJson(item);
        return text ? [[name, text]] : [];
      }),
    );
  }

  /** Whether there is anything at the path. */
  has(path: string): boolean {
    const value = this.get(path);
    return value !== undefined && value !== null;
  }
}

function valueAt(value: unknown, path: string): unknown {
  if (!isRecord(value) && !Array.isArray(value)) {
    return undefined;
  }
  if (Object.hasOwn(value, path)) {
    return Object.entries(value).find(([name]) => name === path)?.[1];
  }
  for (
    let dot = path.indexOf('.');
    dot >= 0;
    dot = path.indexOf('.', dot + 1)
  ) {
    const head = path.slice(0, dot);
    if (Object.hasOwn(value, head)) {
      return valueAt(valueAt(value, head), path.slice(dot + 1));
    }
  }
  return undefined;
}

function toText(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      // PostgreSQL can store neither the character 0 nor half of a character.
      return value.replace(/\0|\p{Surrogate}/gu, '').trim() || undefined;
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return undefined;
  }
}

function toJson(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null
    ? JSON.stringify(value)
    : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
