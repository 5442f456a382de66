import { recordDeploymentCommand } from './recordDeploymentCommand';

it('is a call that the backend understands', () => {
  const command = recordDeploymentCommand({
    baseUrl: 'https://portal.example/api/incidents',
    service: 'component:default/ledger',
    environment: 'staging',
  });
  expect(command).toContain(
    'curl -X POST https://portal.example/api/incidents/deployments',
  );
  const body = command.slice(command.indexOf("-d '") + 4, -1);
  expect(JSON.parse(body)).toMatchObject({
    service: 'component:default/ledger',
    environment: 'staging',
    state: 'successful',
    startedAt: expect.any(String),
  });
});
