/**
 * Returns the source of the service worker. It caches only the pages that say that the reader is offline, and nothing personal;
 * `version` changes with them. It shows the notifications that the desk sends.
 */
export function serviceWorker({ version, pages, icon, badge }: ServiceWorker): string {
  return `const cacheName = ${JSON.stringify(`offline-${version}`)};
const pages = ${JSON.stringify(pages)};
const icon = ${JSON.stringify(icon)};
const badge = ${JSON.stringify(badge)};
${source}`;
}

interface ServiceWorker {
  version: string;
  /** The address of the offline page, by language. */
  pages: Record<string, string>;
  icon: string;
  badge: string;
}

const source = `
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(Object.values(pages))).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const forget = (names) => Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
  event.waitUntil(caches.keys().then(forget).then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate' || event.request.method !== 'GET') return;
  event.respondWith(fetch(event.request).catch(() => offline(event.request.url)));
});

async function offline(address) {
  const own = new URL(address).pathname.split('/')[1];
  const usual = new URL(self.location.href).searchParams.get('language');
  const page = pages[own] ?? pages[usual] ?? Object.values(pages)[0];
  return (await caches.match(page)) ?? Response.error();
}

self.addEventListener('push', (event) => {
  const { title, body, url, tag } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { body, tag, icon, badge, data: url, renotify: true }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data));
});

async function open(url) {
  const target = new URL(url, self.location.href);
  if (target.origin !== self.location.origin) return;
  const windows = await self.clients.matchAll({ type: 'window' });
  const there = windows.find((each) => each.url === target.href);
  return there ? there.focus() : self.clients.openWindow(target.href);
}
`;
