import { parseExpression } from './parseExpression';
import { evaluateExpression } from './evaluateExpression';
import { EXPRESSION, neverClosed } from './templateSyntax';

/** A template is what a person wrote; a longer one is something else. */
const MAX_TEMPLATE = 20_000;

/** The most that one template becomes. */
const MAX_RESULT = 100_000;

/**
 * What a template became.
 *
 * @public
 */
export type RenderedTemplate = {
  readonly text: string;
  /** Sentences about expressions that could not be filled in. */
  readonly problems: readonly string[];
};

/**
 * Fills in a template such as `{{alert.name}} on {{host.substringBefore(".")}}`.
 *
 * @remarks For data that came as JSON. It never fails: what cannot be found becomes empty and is reported. The words are Opsgenie's: a path into the data
 * (`a.b.c`, `list[0]`), then any of substring, substringBefore, substringAfter, substringBetween, substringBeforeLast,
 * substringAfterLast, toLowerCase, toUpperCase, trim, replace, replaceAll, extract and split.
 * @public
 */
export function renderTemplate(
  template: string,
  data: unknown,
  options: {
    /** A list that is filled in becomes its items with commas between them; else what JSON writes. */
    readonly listsByCommas?: boolean;
  } = {},
): RenderedTemplate {
  const write = options.listsByCommas ? itemsOf : toText;
  const problems: string[] = [];
  let length = 0;
  const text = template
    .slice(0, MAX_TEMPLATE)
    .replace(EXPRESSION, (_, source: string) => {
      if (length >= MAX_RESULT) {
        return '';
      }
      const result = renderExpression(source.trim(), data, write);
      length += result.text.length;
      if (result.problem) {
        problems.push(`{{${source.trim()}}}: ${result.problem}`);
      }
      return result.text;
    });
  // What the data say may hold braces of its own, so the template is asked.
  problems.push(...neverClosed(template.slice(0, MAX_TEMPLATE)));
  return { text: text.slice(0, MAX_RESULT), problems };
}

function renderExpression(
  source: string,
  data: unknown,
  write: (value: unknown) => string,
): { readonly text: string; readonly problem?: string } {
  const expression = parseExpression(source);
  if ('problem' in expression) {
    return { text: '', problem: expression.problem };
  }
  const { value, problem } = evaluateExpression(expression, data);
  try {
    return { text: problem ? '' : write(value), problem };
  } catch (error) {
    // JSON can be read at any depth, but not be written.
    const reason = error instanceof Error ? error.message : String(error);
    return { text: '', problem: `it cannot be written as text: ${reason}` };
  }
}

function itemsOf(value: unknown): string {
  return Array.isArray(value)
    ? value.map(toText).filter(Boolean).join(', ')
    : toText(value);
}

function toText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'object':
      return value === null ? '' : JSON.stringify(value);
    case 'undefined':
      return '';
    default:
      return String(value);
  }
}
