/** Calling codes of one and two digits (ITU E.164); all others have three. */
const SHORT_CODES =
  /^(1|7|20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/** `+49170…` as Opsgenie writes it, `49-170…`: Terraform compares it with what it sent. */
export function opsgenieNumber(number: string): string {
  const digits = number.replace(/^\+/, '');
  const [code = digits.slice(0, 3)] = SHORT_CODES.exec(digits) ?? [];
  return `${code}-${digits.slice(code.length)}`;
}
