/** An e-mail that the pager sent. */
export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

/** Waits until the mailbox of the demo portal holds a mail that fits. */
export async function waitForMail(
  portalUrl: string,
  fits: (mail: Mail) => boolean,
  timeoutMs = 30_000,
): Promise<Mail> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const response = await fetch(`${portalUrl}/api/demo/mail`, {
      headers: { Accept: 'application/json' },
    });
    const { items }: { items: readonly Mail[] } = await response.json();
    const found = items.find(fits);
    if (found) {
      return found;
    }
    if (Date.now() > until) {
      const subjects = items.map(mail => `${mail.to}: ${mail.subject}`);
      throw new Error(`No such mail. Arrived: ${subjects.join(' | ')}`);
    }
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}
