import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeDevice } from '#domain/sign-in/device.ts';

test('a session is named by its browser and system', () => {
  const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';
  const said: [string, string][] = [
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox Linux'],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/153.0 Safari/537.36 Edg/153.0`, 'Edge Windows'],
    [`Mozilla/5.0 (Linux; Android 16) ${webkit} Chrome/153.0 Mobile Safari/537.36`, 'Chrome Android'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Safari/604.1',
      'Safari iPhone',
    ],
  ];
  for (const [header, expected] of said) {
    const device = describeDevice(header);
    assert.equal(`${device?.browser} ${device?.system}`, expected);
  }
  for (const header of ['', 'curl/8.0', '<script>alert(1)</script>']) assert.equal(describeDevice(header), null);
});
