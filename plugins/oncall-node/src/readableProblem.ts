/** Where in a request something stands, as the check of the specification writes it. */
const PLACE = /\brequest\/(body|query|params|headers)((?:\/[^\s,/]+)*)/g;

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
 */
export function readableProblem(message: string): string {
  return message.replace(
    PLACE,
    (_, part: string, path: string) => fieldOf(path) || `the ${NAMES[part]}`,
  );
}

function fieldOf(path: string): string {
  return path
    .split('/')
    .slice(1)
    .map(unescaped)
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
