import type { Browser, Page } from 'playwright-core';

/** The largest paint of a page, and how far its content moved. */
export interface Paint {
  /** Sum of the layout shifts; 0 if nothing moved. */
  shift: number;
  /** Milliseconds from the request to the largest paint. */
  paintedAfter: number;
  /** The element that was painted, and the beginning of its text. */
  element: string;
  text: string;
}

export interface PaintOptions {
  width: number;
  line?: typeof fast3g;
  /** Refuses whatever the document asks for: styles, scripts, fonts and pictures. */
  only?: 'document';
}

/**
 * "Fast 3G" as in Chrome's developer tools: 90 % of 1.6 Mbit/s down and 750 kbit/s up, and 562.5 ms before each response, like a
 * connection of 150 ms with its handshakes. The strictest profile of that name.
 */
export const fast3g = {
  offline: false,
  downloadThroughput: (1.6 * 1_000_000 * 0.9) / 8,
  uploadThroughput: (750 * 1_000 * 0.9) / 8,
  latency: 562.5,
};

/** Opens a page in French with an empty cache, and waits until its font is loaded. */
export async function watchPaint(browser: Browser, asked: string, options: PaintOptions): Promise<Paint> {
  // The form redirects to its first step; a person who follows a link is already there.
  const { url: address } = await fetch(asked);
  const context = await browser.newContext({ viewport: { width: options.width, height: 844 }, locale: 'fr' });
  const page = await context.newPage();
  if (options.line) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', options.line);
  }
  if (options.only)
    await page.route('**', (route) =>
      route.request().resourceType() === 'document' ? route.continue() : route.abort(),
    );
  await page.addInitScript(observe);
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  const paint = await settled(page);
  await context.close();
  return paint;
}

/** Runs in the page before anything else. */
function observe(): void {
  const paint: Paint = { shift: 0, paintedAfter: 0, element: '', text: '' };
  Object.assign(globalThis, { paint });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) paint.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { element } = entry as unknown as { element?: Element };
      paint.paintedAfter = entry.startTime;
      paint.element = element?.tagName ?? '';
      paint.text = element?.textContent?.trim().slice(0, 40) ?? '';
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

function settled(page: Page): Promise<Paint> {
  return page.evaluate(async () => {
    const { paint } = globalThis as unknown as { paint: Paint };
    const nextFrame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    // The browser reports a paint some frames later.
    for (let frame = 0; frame < 600 && paint.paintedAfter === 0; frame++) await nextFrame();
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    return paint;
  });
}
