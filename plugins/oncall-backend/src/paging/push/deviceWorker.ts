/**
 * The service worker of a device that rings. It is a text because browsers fetch it as a file of its own, and because
 * it must work without anything that is built.
 */
export const DEVICE_WORKER = `'use strict';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('push', event => {
  let page = {};
  try {
    page = event.data.json();
  } catch {
    // A browser takes pushes away from whoever shows nothing, so something is shown.
  }
  event.waitUntil(show(page));
});

self.addEventListener('notificationclick', event => {
  event.notification.close();
  const page = event.notification.data || {};
  const wantsToAcknowledge = event.action === 'acknowledge' && page.acknowledgeUrl;
  event.waitUntil(wantsToAcknowledge ? acknowledge(page) : open(page.alertUrl || page.acknowledgeUrl));
});

function show(page) {
  const mayAcknowledge = Boolean(page.acknowledgeUrl);
  const isUrgent = page.kind === 'page';
  return self.registration.showNotification(page.title || 'Something is wrong', {
    body: page.body || '',
    tag: page.tag,
    renotify: Boolean(page.tag),
    requireInteraction: isUrgent,
    vibrate: isUrgent ? [300, 100, 300, 100, 300, 100, 300] : [200],
    icon: 'icon.svg',
    data: page,
    actions: [
      ...(mayAcknowledge ? [{ action: 'acknowledge', title: 'Acknowledge' }] : []),
      ...(page.alertUrl ? [{ action: 'open', title: 'Open' }] : []),
    ],
  });
}

async function acknowledge(page) {
  let isDone = false;
  try {
    const answer = await fetch(page.acknowledgeUrl, { method: 'POST', credentials: 'omit' });
    isDone = answer.ok;
  } catch {
    // No network: the page behind the link says what to do.
  }
  if (!isDone) {
    return show({ ...page, title: 'Not acknowledged: ' + page.title, body: 'Open it to see why.', tag: page.tag });
  }
  return self.registration.showNotification('Acknowledged: ' + page.title, {
    body: 'You take care of it.', tag: page.tag, silent: true, icon: 'icon.svg', data: { ...page, acknowledgeUrl: undefined },
  });
}

function open(url) {
  return url ? self.clients.openWindow(url) : undefined;
}
`;
