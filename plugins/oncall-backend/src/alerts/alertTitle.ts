/** The longest title of an alert, in characters as people count them. */
const MAX_MESSAGE_LENGTH = 130;

/**
 * A message as title and description. An over-long message is cut in the title and kept whole in the description: alert
 * text never loses an alert.
 */
export function alertTitle(
  message: string,
  description: string | undefined,
): { readonly message: string; readonly description: string | undefined } {
  const runes = [...message];
  if (runes.length <= MAX_MESSAGE_LENGTH) {
    return { message, description };
  }
  const title = `${runes.slice(0, MAX_MESSAGE_LENGTH - 1).join('')}…`;
  const rest = description ? `\n\n${description}` : '';
  return { message: title, description: `${message}${rest}` };
}
