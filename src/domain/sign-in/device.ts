/** A browser and its operating system, by their common names. */
export interface Device {
  browser: string;
  system: string;
}

/** Returns the device in a User-Agent header, or null if it is unknown. It proves nothing. */
export function describeDevice(userAgent: string): Device | null {
  const browser = firstOf(browsers, userAgent);
  const system = firstOf(systems, userAgent);
  return browser !== null && system !== null ? { browser, system } : null;
}

// Browsers also name the browsers they imitate, so order matters.
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
