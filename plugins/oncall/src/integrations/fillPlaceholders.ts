/** Where a tool sends its messages. */
export type SourceAddress = {
  /** Of the plugin's API. */
  readonly baseUrl: string;
  readonly type: string;
  /** The key, or what stands for it. */
  readonly key: string;
};

/** The text of instructions with the address and the key in their places. */
export function fillPlaceholders(
  text: string,
  { baseUrl, type, key }: SourceAddress,
): string {
  const address =
    type === 'api' ? `${baseUrl}/opsgenie` : `${baseUrl}/sources/${type}`;
  const values: Readonly<Record<string, string>> = {
    address,
    url: `${address}?apiKey=${encodeURIComponent(key)}`,
    host: new URL(baseUrl, 'http://localhost').origin,
    key,
  };
  return text.replace(
    /\{\{(address|url|host|key)\}\}/g,
    (_, name: string) => values[name],
  );
}
