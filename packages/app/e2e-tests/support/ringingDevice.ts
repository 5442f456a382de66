import { Browser, BrowserContext, CDPSession, Worker } from '@playwright/test';

/** A notification as the person sees it. */
export type ShownNotification = {
  readonly title: string;
  readonly actions: readonly string[];
};

/**
 * A browser with the service worker of a device that rings.
 *
 * Browsers subscribe to pushes at their makers, whom a test cannot ask. So pushes come from the browser's own tools, and
 * what the system would do when a notification is clicked is done in the worker; all that runs between is real.
 */
export class RingingDevice {
  readonly #context: BrowserContext;
  readonly #worker: Worker;
  readonly #cdp: CDPSession;
  readonly #origin: string;
  readonly #registrationId: string;

  private constructor(parts: {
    context: BrowserContext;
    worker: Worker;
    cdp: CDPSession;
    origin: string;
    registrationId: string;
  }) {
    this.#context = parts.context;
    this.#worker = parts.worker;
    this.#cdp = parts.cdp;
    this.#origin = parts.origin;
    this.#registrationId = parts.registrationId;
  }

  static async open(browser: Browser, origin: string): Promise<RingingDevice> {
    const root = `${origin}/api/oncall/push`;
    const context = await browser.newContext();
    await context.grantPermissions(['notifications'], { origin });
    const page = await context.newPage();
    await page.goto(`${root}/device/none`);
    const cdp = await context.newCDPSession(page);
    const registrationId = new Promise<string>(resolve => {
      cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const ours = registrations.find(one => one.scopeURL === `${root}/`);
        if (ours) {
          resolve(ours.registrationId);
        }
      });
    });
    await cdp.send('ServiceWorker.enable');
    const worker = context.waitForEvent('serviceworker');
    await page.evaluate(async folder => {
      await navigator.serviceWorker.register(`${folder}/worker.js`, {
        scope: `${folder}/`,
      });
      await navigator.serviceWorker.ready;
    }, root);
    return new RingingDevice({
      context,
      worker: await worker,
      cdp,
      origin,
      registrationId: await registrationId,
    });
  }

  /**
   * Delivers what a push service would, which also sends again what did not arrive: the browser's tools tell nobody when
   * a worker that is only starting misses it. A notification that comes twice replaces itself.
   */
  async push(message: Readonly<Record<string, string>>): Promise<void> {
    for (let times = 0; times < 5 && !(await this.#isRinging()); times++) {
      await this.#cdp.send('ServiceWorker.deliverPushMessage', {
        origin: this.#origin,
        registrationId: this.#registrationId,
        data: JSON.stringify(message),
      });
      await this.#untilRinging(3000);
    }
  }

  async #isRinging(): Promise<boolean> {
    return (await this.notifications()).length > 0;
  }

  async #untilRinging(milliseconds: number): Promise<void> {
    const end = Date.now() + milliseconds;
    while (Date.now() < end && !(await this.#isRinging())) {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }

  notifications(): Promise<readonly ShownNotification[]> {
    return this.#worker.evaluate(`registration.getNotifications().then(all =>
      all.map(({ title, actions }) => ({ title, actions: actions.map(one => one.title) })))`);
  }

  /** Clicks a button of the notification, by the name that the worker gave it; resolves when the worker is done. */
  async click(action: string): Promise<void> {
    // Only the system may ask a worker to stay awake, so the event keeps what the worker waits for itself.
    await this.#worker.evaluate(`(async () => {
      const [notification] = await registration.getNotifications();
      const event = new NotificationEvent('notificationclick', {
        notification,
        action: ${JSON.stringify(action)},
      });
      const awaited = [];
      Object.defineProperty(event, 'waitUntil', { value: promise => awaited.push(promise) });
      self.dispatchEvent(event);
      await Promise.all(awaited);
    })()`);
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}
