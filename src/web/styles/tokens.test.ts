import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { belfryAccent } from '#domain/look/accent.ts';
import { contrast, drawn, grounds, themes } from '#domain/look/contrast.ts';
import { tagColours } from '#domain/tags/tag.ts';

/** Every colour pair that a page may show, with its minimum contrast ratio (WCAG 2.2, 1.4.3 and 1.4.11). */
const text: Record<string, string> = {
  ink: 'bg surface sunken hover selected note urgent-soft waiting-soft handled-soft new-soft accent-soft',
  'ink-2': 'bg surface sunken hover selected note',
  'ink-3': 'bg surface sunken hover',
  accent: 'bg surface sunken hover selected note accent-soft',
  'accent-hover': 'bg surface sunken hover selected note accent-soft',
  'on-accent': 'accent accent-hover',
  'on-slate': 'slate slate-2',
  'on-slate-2': 'slate slate-2',
  'bronze-on-slate': 'slate slate-2',
  'on-bronze': 'bronze-on-slate on-slate',
  urgent: 'bg surface hover selected urgent-soft',
  new: 'surface bg hover selected new-soft',
  open: 'surface bg hover selected',
  waiting: 'surface bg hover selected waiting-soft',
  handled: 'surface bg hover selected handled-soft',
  'handled-on-slate': 'slate slate-2',
  closed: 'surface bg hover selected',
  'on-step-done': 'step-done',
};

const parts: Record<string, string> = {
  'line-strong': 'surface bg sunken',
  focus: 'surface bg sunken selected',
  'step-edge': 'surface bg hover selected',
  'step-done': 'surface hover selected',
  hatch: 'surface hatch-bg',
  'accent-line': 'surface bg',
  bell: 'surface bg selected',
  ...Object.fromEntries(tagColours.map((colour) => [`tag-${colour}`, 'surface bg sunken hover selected'])),
};

/** The lowest ratios that the guide promises, light and dark. A colour change must not lower them unnoticed. */
const promised: Record<string, [number, number]> = {
  'ink-2': [5.9, 6.6],
  'ink-3': [5.1, 5.9],
  accent: [5.3, 7.0],
  'on-accent': [6.4, 9.5],
  'on-slate': [11.0, 16.0],
  'on-slate-2': [7.0, 9.0],
  'bronze-on-slate': [6.0, 8.6],
  urgent: [5.5, 6.1],
  new: [5.2, 6.3],
  open: [8.5, 9.0],
  waiting: [5.9, 6.3],
  handled: [5.3, 6.8],
  closed: [4.8, 5.2],
  'line-strong': [3.4, 4.2],
  focus: [4.8, 6.5],
  'step-edge': [3.4, 4.3],
  'step-done': [8.5, 9.0],
  hatch: [3.4, 3.9],
  'accent-line': [3.5, 5.5],
  bell: [5.3, 7.0],
};

const tokens = readTokens();

for (const [pairs, least] of [
  [text, 4.5],
  [parts, 3],
] as const) {
  for (const [token, grounds] of Object.entries(pairs)) {
    test(`${token} is readable on every background`, () => {
      for (const [index, theme] of themes.entries()) {
        const ratios = grounds.split(' ').map((ground) => contrast(colour(token, index), colour(ground, index)));
        const lowest = Math.min(...ratios);
        const wanted = Math.max(least, (promised[token]?.[index] ?? 0) - 0.05);
        assert.ok(lowest >= wanted, `${theme}: ${lowest.toFixed(2)} is less than ${wanted}`);
      }
    });
  }
}

test('a desk’s accent is measured on the backgrounds of real pages', () => {
  for (const [index, theme] of themes.entries())
    for (const [token, values] of Object.entries({ ...grounds, ...drawn, accent: belfryAccent }))
      assert.equal(values[theme], colour(token, index));
});

/** Parses lines such as `--ink: light-dark(#17212a, #e7edf1);` */
function readTokens(): Map<string, [string, string]> {
  const css = ['tokens.css', 'tags.css'].map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('');
  const lines = css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map([...lines].map(([, name, light, dark]) => [name!, [light!, dark!]]));
}

function colour(token: string, theme: number): string {
  const value = tokens.get(token)?.[theme];
  assert.ok(value, `tokens.css has no --${token}`);
  return value;
}
