import { launchBrowser } from '#test/browser/browser.ts';
import { fast3g, watchPaint } from '#test/browser/paint.ts';
import type { BenchDesk } from './desk.ts';
import { percentile, shown } from './statistics.ts';

type Row = (name: string, figure: string, aim: string) => void;

const pages = { 'support page': '/fr', 'contact form': '/fr/contact?who=editor' };
const runs = 5;

/** Measures in a real browser, on a slow line and with an empty cache, when a page's largest part is painted. */
export async function measureSlowLine(desk: BenchDesk, row: Row): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const [name, path] of Object.entries(pages)) {
      const milliseconds: number[] = [];
      for (let run = 0; run < runs; run++)
        milliseconds.push((await watchPaint(browser, desk.url + path, { width: 390, line: fast3g })).paintedAfter);
      row(`${name} painted on fast 3G, p50 ms`, shown(percentile(milliseconds, 0.5)), '≤ 1000');
    }
  } finally {
    await browser.close();
  }
}
