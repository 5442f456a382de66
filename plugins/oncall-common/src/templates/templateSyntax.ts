import { parseExpression } from './parseExpression';

/** A text in quotes or a pattern, where a method or an index may have one; they may have braces of their own. */
const ARGUMENT =
  /[([,] *(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/(?:[^/\\]|\\.)+\/)/.source;

/**
 * What stands between double braces.
 *
 * @remarks The look ahead takes each piece once and for all: else what is never closed would be tried in all ways.
 * @internal
 */
export const EXPRESSION = new RegExp(
  `\\{\\{((?:(?=(${ARGUMENT}|[^{}]))\\2){0,2000})\\}\\}`,
  'g',
);

/**
 * Why an expression of a template could never be filled in, whatever the data; undefined when all of them can.
 *
 * @internal
 */
export function templateSyntaxProblem(template: string): string | undefined {
  for (const [, source = ''] of template.matchAll(EXPRESSION)) {
    const expression = parseExpression(source.trim());
    if ('problem' in expression) {
      return `{{${source.trim()}}}: ${expression.problem}`;
    }
  }
  return neverClosed(template)[0];
}

/** So much of what is wrong finds what is meant. */
const MAX_SHOWN = 40;

/**
 * Sentences about braces that are opened and never closed.
 *
 * @internal
 */
export function neverClosed(template: string): readonly string[] {
  const rests = template.replace(EXPRESSION, '\0').split('\0');
  return rests.flatMap(rest => {
    const at = rest.indexOf('{{');
    const shown = rest.slice(at, at + MAX_SHOWN).trim();
    return at === -1 ? [] : [`${shown}: these braces are never closed`];
  });
}
