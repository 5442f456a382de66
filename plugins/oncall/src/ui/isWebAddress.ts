/** Whether a text that somebody else wrote may become a link. A page with a `javascript:` in one is refused as a whole. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}
