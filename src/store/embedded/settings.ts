import { SOCKET_PORT } from './socket-folder.ts';

/** Server settings as arguments of `postgres`, which override the files in the cluster. */
export function serverSettings(socketFolder: string, fast: boolean): string[] {
  const settings = { ...ground, ...(fast ? forgetful : lasting), unix_socket_directories: quoted(socketFolder) };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

const ground = {
  listen_addresses: '',
  port: String(SOCKET_PORT),
  unix_socket_permissions: '0700',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A desk in a single process idles at 350 MiB: caches grow only with use, and processes that a small machine does not need are
  // off.
  max_connections: '60',
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  maintenance_work_mem: '32MB',
  io_method: 'sync',
  autovacuum_max_workers: '2',
  max_parallel_workers_per_gather: '0',
  max_logical_replication_workers: '0',
  jit: 'off',
  min_wal_size: '64MB',
  max_wal_size: '512MB',
  // Keeps user content out of the log: no statements, and no DETAIL lines with values.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

const lasting = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };
const forgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

// The setting is a list of names: quotes protect commas and spaces in a path.
function quoted(path: string): string {
  return `"${path.replaceAll('"', '""')}"`;
}
