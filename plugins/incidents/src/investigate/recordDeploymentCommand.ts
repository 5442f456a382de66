/** The call that a pipeline makes, ready to paste; `$TOKEN` is a token of the portal. */
export function recordDeploymentCommand(options: {
  readonly baseUrl: string;
  readonly service: string;
  readonly environment: string;
}): string {
  const { baseUrl, service, environment } = options;
  const body = JSON.stringify(
    {
      service,
      environment,
      state: 'successful',
      number: '29',
      startedAt: '2026-03-02T09:00:00Z',
      commits: [{ sha: '4f8e21c', message: 'What changed', author: 'ana' }],
      filesChanged: ['src/index.ts'],
    },
    undefined,
    2,
  );
  return [
    `curl -X POST ${baseUrl}/deployments \\`,
    `  -H "Authorization: Bearer $TOKEN" \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '${body}'`,
  ].join('\n');
}
