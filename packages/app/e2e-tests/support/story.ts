import { Page } from '@playwright/test';

/** The running demo portal. */
export const PORTAL_URL = process.env.MUSTER_E2E_URL ?? 'http://localhost:7007';

/** Waits until the demo portal has told its story. */
export async function untilStoryIsTold(portalUrl = PORTAL_URL): Promise<void> {
  for (;;) {
    const response = await fetch(`${portalUrl}/api/demo/status`);
    if ((await response.json()).seeded) {
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 500));
  }
}

/** Signs in as somebody of the story, by first name. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('button', { name: new RegExp(`^${name} `) })
    .first()
    .click();
  await page
    .getByRole('link', { name: 'Incidents', exact: true })
    .first()
    .waitFor();
}
