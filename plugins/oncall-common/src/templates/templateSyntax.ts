import { parseExpression } from './parseExpression';

/**
 * What stands between double braces.
 *
 * @internal
 */
export const EXPRESSION = /\{\{([^{}]{0,2000})\}\}/g;

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
  return template.split(EXPRESSION).flatMap(rest => {
    const at = rest.indexOf('{{');
    const shown = rest.slice(at, at + MAX_SHOWN).trim();
    return at === -1 ? [] : [`${shown}: these braces are never closed`];
  });
}
