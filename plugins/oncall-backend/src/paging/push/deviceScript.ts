/** What the page of a device runs: explains, asks, subscribes, and says what became of it. */
export const DEVICE_SCRIPT = `'use strict';

const button = document.querySelector('button');
const status = document.querySelector('[role=status]');
const isApple = /iPhone|iPad/.test(navigator.userAgent);
const isInstalled = matchMedia('(display-mode: standalone)').matches || navigator.standalone === true;

function say(text) {
  status.textContent = text;
}

function whyNot() {
  if (!window.isSecureContext) {
    return 'Browsers ring only for pages that come over https (or from localhost). Open this page over https.';
  }
  if (isApple && !isInstalled) {
    return 'On an iPhone or iPad, first add this page to the home screen (Share, then "Add to Home Screen"), and open it from there.';
  }
  if (!('serviceWorker' in navigator) || !('PushManager' in window)) {
    return 'This browser cannot be made to ring. Use a recent Chrome, Edge, Firefox or Safari.';
  }
  if (Notification.permission === 'denied') {
    return 'Notifications of this page are blocked. Allow them in the settings of the browser, then load the page again.';
  }
  return undefined;
}

async function isSetUp() {
  const worker = 'serviceWorker' in navigator && await navigator.serviceWorker.getRegistration(document.body.dataset.scope);
  return Boolean(worker && worker.pushManager && await worker.pushManager.getSubscription());
}

async function setUp() {
  button.disabled = true;
  say('Waiting for your permission ...');
  if ((await Notification.requestPermission()) !== 'granted') {
    throw new Error('Without your permission this device cannot ring. Allow notifications in the settings of the browser.');
  }
  say('Setting up ...');
  const worker = await navigator.serviceWorker.register(document.body.dataset.worker, { scope: document.body.dataset.scope });
  await navigator.serviceWorker.ready;
  // A subscription with other keys cannot be renewed, only replaced.
  const old = await worker.pushManager.getSubscription();
  if (old) {
    await old.unsubscribe();
  }
  const subscription = await worker.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: document.body.dataset.key,
  });
  const answer = await fetch(location.pathname, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ subscription, label: document.querySelector('input').value }),
  });
  if (!answer.ok) {
    throw new Error((await answer.json()).error.message);
  }
  say('This device rings from now on. A test is on its way. You can close this page.');
}

async function begin() {
  const rings = await isSetUp();
  if (rings) {
    say('This device is set up: it rings when you are paged, also while this page is closed. Test it or remove it under "My on-call" in the portal.');
  }
  // The link is too old to set anything up.
  if (!button) {
    return;
  }
  const obstacle = whyNot();
  if (obstacle) {
    say(obstacle);
    return;
  }
  button.disabled = false;
  button.addEventListener('click', () => {
    setUp().catch(error => {
      button.disabled = false;
      say(String(error.message || error));
    });
  });
}

begin();
`;
