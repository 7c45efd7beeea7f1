import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isReadableOnTheWay, type RelaySettings, relayProblems } from '#domain/sending/relay-settings.ts';

const relay: RelaySettings = {
  host: 'smtp.agency.example',
  port: 587,
  security: 'startTls',
  user: 'desk',
  proof: 'password',
  token: null,
};

test('a relay needs a name, a port, encryption and a user', () => {
  assert.deepEqual(relayProblems(relay), []);
});

test('a relay in the own network may need nothing, with a warning that its letters are readable in transit', () => {
  const open: RelaySettings = { ...relay, port: 25, security: 'none', user: '', proof: 'none' };
  assert.deepEqual(relayProblems(open), []);
  assert.equal(isReadableOnTheWay(open), true);
  assert.equal(isReadableOnTheWay({ ...open, host: 'localhost' }), false);
  assert.equal(isReadableOnTheWay(relay), false);
});

test('a secret is sent without encryption only to this machine', () => {
  assert.deepEqual(relayProblems({ ...relay, security: 'none' }), ['security']);
  assert.deepEqual(relayProblems({ ...relay, security: 'none', host: '127.0.0.1' }), []);
});

test('each missing field is reported', () => {
  const wrong: RelaySettings = { ...relay, host: 'smtp.agency.example/x', port: 0, user: ' ', proof: 'refreshToken' };
  assert.deepEqual(relayProblems(wrong), ['host', 'port', 'user', 'tokenUrl', 'clientId']);
});

test('a line break in a server or user name is refused (attack 18)', () => {
  assert.deepEqual(relayProblems({ ...relay, host: 'smtp.agency.example\r\nRCPT TO:<x>' }), ['host']);
  assert.deepEqual(relayProblems({ ...relay, user: 'desk\r\nQUIT' }), ['user']);
});

test('a token is requested over https, or on this machine', () => {
  const token = { url: 'http://login.example/token', clientId: 'belfry', scope: '' };
  assert.deepEqual(relayProblems({ ...relay, proof: 'clientCredentials', token }), ['tokenUrl']);
  const secure = { ...token, url: 'https://login.example/token' };
  assert.deepEqual(relayProblems({ ...relay, proof: 'clientCredentials', token: secure }), []);
});
