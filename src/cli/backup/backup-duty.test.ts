import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBackupDue } from '#cli/backup/backup-duty.ts';

const now = Date.parse('2026-12-02T02:00:00Z');

test('a backup is due when it is older than the limit', () => {
  const lastBackup = '2026-11-30T14:00:00Z';
  assert.equal(isBackupDue({ backupHours: null, lastBackup, now }), false);
  assert.equal(isBackupDue({ backupHours: null, lastBackup, now: now + 1 }), true);
  assert.equal(isBackupDue({ backupHours: 24, lastBackup, now }), true);
  assert.equal(isBackupDue({ backupHours: 48, lastBackup, now }), false);
});

test('without a backup, only an operator who set a limit is told', () => {
  assert.equal(isBackupDue({ backupHours: null, lastBackup: null, now }), null);
  assert.equal(isBackupDue({ backupHours: 24, lastBackup: null, now }), true);
});

test('a limit of 0 asks for nothing', () => {
  assert.equal(isBackupDue({ backupHours: 0, lastBackup: null, now }), null);
  assert.equal(isBackupDue({ backupHours: 0, lastBackup: '2020-01-01T00:00:00Z', now }), null);
});
