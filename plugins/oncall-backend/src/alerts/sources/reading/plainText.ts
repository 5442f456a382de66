/** More of a page in HTML is not read. */
const MAX_HTML = 50_000;

/** The words of a page, without its style and scripts. */
export function plainText(html: string | undefined): string | undefined {
  return (
    html &&
    withoutTags(html.slice(0, MAX_HTML))
      .replaceAll(/&(#?\w{1,10});/g, (entity, name: string) =>
        characterOf(name, entity),
      )
      .replaceAll(/\s+/g, ' ')
      .trim()
  );
}

/** Without a pattern, whose time would grow with the square of a hostile length. */
function withoutTags(html: string): string {
  let hidden: string | undefined;
  const [first = '', ...parts] = html.split('<');
  const seen = parts.map(part => {
    const end = part.indexOf('>');
    const name = /^\/?[a-z]*/i.exec(part)?.[0].toLowerCase() ?? '';
    if (hidden) {
      hidden = name === `/${hidden}` ? undefined : hidden;
    } else if (name === 'style' || name === 'script') {
      hidden = name;
    }
    return hidden ? '' : part.slice(end + 1);
  });
  return [first, ...seen].join(' ');
}

const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};

function characterOf(name: string, entity: string): string {
  if (!name.startsWith('#')) {
    return Object.hasOwn(CHARACTERS, name) ? CHARACTERS[name] : entity;
  }
  const code = /^#x/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
