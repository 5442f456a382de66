import { WebhookFields } from '../WebhookMapping';
import { InputProblem } from './InputProblem';
import { templateProblems } from './templateProblems';

/**
 * Everything that is wrong with the templates of a mapping as somebody wrote them; empty when they may be stored.
 *
 * @public
 */
export function validateWebhookFields(
  fields: WebhookFields,
  /** Where they are in the input, such as `fields`. */
  path: string,
): readonly InputProblem[] {
  const { details = {}, ...texts } = fields;
  return [
    ...Object.entries(texts).map(
      ([name, text]) => [`${path}.${name}`, text] as const,
    ),
    ...Object.entries(details).map(
      ([key, text]) => [`${path}.details["${key}"]`, text] as const,
    ),
  ].flatMap(([field, text]) => templateProblems(field, text ?? ''));
}
