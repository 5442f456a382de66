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
  return undefined;
}
