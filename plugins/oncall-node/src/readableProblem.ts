/** Where in a request something stands, as the check of the specification writes it. */
const PLACE =
  /\brequest\/(body|query|params|headers)((?:\/[^\s,/]+)*)( must NOT have additional properties)?/g;

/** Sentences of the check that say nothing about what would be right. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [
    /^unsupported media type undefined$/,
    'The request has no content type, expected application/json',
  ],
  [
    /^unsupported media type (.*)$/,
    'The request has the content type $1, expected application/json',
  ],
  [
    /^malformed uri'$/,
    'The address has a percent sign that is no encoding of UTF-8, expected %25 for the sign itself',
  ],
];

/** What people call the parts of a request. */
const NAMES: Readonly<Record<string, string>> = {
  body: 'body',
  query: 'query',
  params: 'path',
  headers: 'headers',
};

/**
 * What the check says about a request, with fields as people write them: `request/body/responders/0/id must be string`
 * becomes `responders[0].id must be string`.
 *
 * @param unknownAt - The properties for which there is no place, of which the check only says that there are some.
 */
export function readableProblem(
  message: string,
  unknownAt: (path: readonly string[]) => readonly string[] = () => [],
): string {
  const problems = SENTENCES.reduce(
    (said, [sentence, better]) => said.replace(sentence, better),
    withoutRepetition(message),
  );
  return problems.replace(
    PLACE,
    (_, part: string, pointer: string, additional: string = '') => {
      const path = pointer.split('/').slice(1).map(unescaped);
      const place = fieldOf(path) || `the ${NAMES[part]}`;
      const unknown = additional && part === 'body' ? unknownAt(path) : [];
      const has = unknown.length > 0 ? `, and has ${quoted(unknown)}` : '';
      return `${place}${additional}${has}`;
    },
  );
}

/** Each of several alternatives misses what all of them need. */
function withoutRepetition(message: string): string {
  return [...new Set(message.split(/, (?=request\/)/))].join(', ');
}

function quoted(names: readonly string[]): string {
  return names.map(name => `'${name}'`).join(', ');
}

function fieldOf(path: readonly string[]): string {
  return path
    .map((name, index) => {
      if (/^\d+$/.test(name)) {
        return `[${name}]`;
      }
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}

/** Of a JSON pointer. */
function unescaped(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~');
}
