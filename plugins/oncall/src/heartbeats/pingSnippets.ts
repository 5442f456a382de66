/** The command that a job runs at its end. */
export function curlSnippet(baseUrl: string, name: string): string {
  return [
    `curl -fsS -m 10 --retry 5 --retry-connrefused -H 'Authorization: GenieKey KEY' \\`,
    `  '${pingUrl(baseUrl, name)}'`,
  ].join('\n');
}

/** The receiver of Alertmanager for an alert that always fires. */
export function watchdogSnippet(baseUrl: string, name: string): string {
  return [
    'receivers:',
    '  - name: muster-heartbeat',
    '    webhook_configs:',
    `      - url: '${pingUrl(baseUrl, name)}?apiKey=KEY'`,
    '        send_resolved: false',
  ].join('\n');
}

function pingUrl(baseUrl: string, name: string): string {
  // An apostrophe would end the quotes around it.
  const encoded = encodeURIComponent(name).replaceAll("'", '%27');
  return `${baseUrl}/opsgenie/v2/heartbeats/${encoded}/ping`;
}
