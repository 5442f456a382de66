import { convert } from 'html-to-text';

/** More of a page in HTML is not read. */
const MAX_HTML = 50_000;

/** The words of a page, without its style, scripts, pictures and addresses. */
export function htmlText(html: string | undefined): string | undefined {
  return (
    html &&
    convert(html.slice(0, MAX_HTML), {
      wordwrap: false,
      limits: { maxDepth: 100 },
      selectors: [
        { selector: 'a', options: { ignoreHref: true } },
        { selector: 'img', format: 'skip' },
      ],
    })
      // A space that does not break is a space.
      .replaceAll('\u00a0', ' ')
      .trim()
  );
}
