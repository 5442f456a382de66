/**
 * Whether no answer came at all; every browser has words of its own for that.
 *
 * @public
 */
export function isUnanswered({ name, message }: Error): boolean {
  return name === 'TypeError' && /fetch|network|load failed/i.test(message);
}
