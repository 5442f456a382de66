/** The part of an Alertmanager configuration that sends alerts here. */
export function alertmanagerSnippet(options: {
  /** Address of the plugin's API. */
  readonly baseUrl: string;
  readonly key: string;
}): string {
  const { baseUrl, key } = options;
  return [
    'receivers:',
    '  - name: muster',
    '    opsgenie_configs:',
    `      - api_url: ${baseUrl}/opsgenie/`,
    `        api_key: ${key}`,
    '        send_resolved: true',
  ].join('\n');
}
