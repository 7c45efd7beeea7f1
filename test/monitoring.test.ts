import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { collectMetrics } from '#cli/metrics/collect.ts';
import { createHttp } from '#http/server.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { openHintsHere } from '#test/hints-here.ts';
import { openLivingWorker } from '#test/living-worker.ts';
import { promtool, promtoolMissing } from '#test/promtool.ts';

// The files of deploy/ that operators load into Prometheus and Grafana, against the metrics that Belfry serves.
const place = (name: string) => fileURLToPath(new URL(`../deploy/${name}`, import.meta.url));
const rules = place('prometheus/belfry.rules.yml');
const withPromtool = { skip: promtoolMissing };

const { world } = await openTestDesk();
const pulse = await openLivingWorker(world);
const poolUse = { inUse: () => 1, idle: () => 1, waiting: () => 0 };
const loopDelay = () => ({ median: 0, p99: 0, max: 0 });
const metrics = collectMetrics(world, { pulse, poolUse, loopDelay, version: '1.2.3' });
const settings = { url: 'http://localhost', port: 80, trustedProxies: [], demonstration: true };
const parts = {
  world,
  settings,
  metrics,
  loopDelay,
  hints: openHintsHere(),
  log: world.log,
  obstacle: () => null,
  databaseAnswers: async () => true,
};
const http = createHttp({ ...parts, health: async () => ({ status: 'UP', checks: {} }) });

test('the alerts are valid, and are raised and not raised as their examples say', withPromtool, () => {
  const checked = promtool(['check', 'rules', rules]);
  assert.equal(checked.code, 0, checked.output);
  const tested = promtool(['test', 'rules', place('prometheus/belfry.rules.test.yml')]);
  assert.equal(tested.code, 0, tested.output);
});

test('the metrics are valid', withPromtool, async () => {
  await http.app.request('/health');
  const ours = (await metrics.metrics()).split('\n').filter((line) => /^(# \w+ )?belfry_/.test(line));
  const { code, output } = promtool(['check', 'metrics'], `${ours.join('\n')}\n`);
  assert.equal(code, 0, output);
});

test('every metric in an alert or on the dashboard exists, and every metric of ours is used', async () => {
  const served = metrics.getMetricsAsArray().map(({ name }) => name);
  const used = [readFileSync(rules, 'utf8'), readFileSync(place('grafana/belfry.json'), 'utf8')].flatMap((text) =>
    [...text.matchAll(/\b(belfry|process)_[a-z_]+/g)].map(([name]) => name.replace(/_(bucket|count|sum)$/, '')),
  );
  assert.deepEqual(
    [...new Set(used)].filter((name) => !served.includes(name)),
    [],
  );
  const ours = served.filter((name) => name.startsWith('belfry_'));
  assert.deepEqual(
    ours.filter((name) => !used.includes(name)),
    [],
  );
});
