/** A browser and its system, by the names that people know. */
export interface Device {
  browser: string;
  system: string;
}

/** What a User-Agent header says in plain words; null where it names nothing that people know. It proves nothing. */
export function describeDevice(userAgent: string): Device | null {
  const browser = firstOf(browsers, userAgent);
  const system = firstOf(systems, userAgent);
  return browser !== null && system !== null ? { browser, system } : null;
}

// Browsers name those that they resemble too, so the order decides.
const browsers: [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Headless)?(Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

function firstOf(known: [RegExp, string][], text: string): string | null {
  return known.find(([sign]) => sign.test(text))?.[1] ?? null;
}
