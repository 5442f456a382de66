/** Records a deployment to Production that ended just now, as a pipeline would. */
export async function recordDeployment(
  portalUrl: string,
  deployment: {
    readonly service: string;
    readonly number: string;
    readonly description: string;
  },
): Promise<void> {
  const now = Date.now();
  const token = await tokenOf(portalUrl, 'user:default/ana');
  const response = await fetch(`${portalUrl}/api/incidents/deployments`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({
      ...deployment,
      environment: 'Production',
      state: 'successful',
      startedAt: new Date(now - 10 * 60_000).toISOString(),
      endedAt: new Date(now - 8 * 60_000).toISOString(),
      commits: [{ sha: '0f3a9b1c', message: deployment.description }],
      filesChanged: ['src/calendar/SettlementCalendar.java'],
    }),
  });
  if (!response.ok) {
    throw new Error(`${response.status}: ${await response.text()}`);
  }
}

/** A token of somebody of the story, as the sign-in page gets it. */
export async function tokenOf(
  portalUrl: string,
  person: string,
): Promise<string> {
  const response = await fetch(`${portalUrl}/api/auth/demo/refresh`, {
    headers: { 'x-demo-person': person, 'X-Requested-With': 'XMLHttpRequest' },
  });
  const session = await response.json();
  return session.backstageIdentity.token;
}
