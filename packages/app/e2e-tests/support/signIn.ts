import { Page } from '@playwright/test';

/** Signs in as somebody of the story and waits for the catalog. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('button', { name: new RegExp(`^${name} `) })
    .first()
    .click();
  await page.getByRole('link', { name: 'Incidents', exact: true }).waitFor();
}
