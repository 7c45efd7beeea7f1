import { resolve } from 'node:path';
import { z } from 'zod';
import { type StoragePlace, storageForm } from '#cli/storage.ts';
import { isNetwork } from '#desk/limits/network.ts';
import { readServers, ServersRefused } from '#store/database/servers.ts';

/** The operator's settings. All others are in the database. */
export interface Environment {
  port: number;
  host: string;
  /** The public address without a trailing slash; null if it is required but missing. */
  url: string | null;
  databaseUrl: string | null;
  dataFolder: string;
  /** The first signs, all verify. */
  secrets: string[] | null;
  /** The port of `GET /metrics` on loopback; 0 for off, null if not set. */
  metricsPort: number | null;
  lmtpPort: number;
  lmtpHost: string;
  smtpUrl: string | null;
  storage: StoragePlace;
  trustedProxies: string[];
  authservId: string | null;
  /** The private networks in which mail servers of desks may be. */
  privateNetworks: string[];
  clamd: string | null;
  /** The hours after which the last backup is too old; 0 for never, null if not set. */
  backupHours: number | null;
  logLevel: string;
}

/** An unknown or invalid variable. The message names it and the expected value. */
export class EnvironmentRefused extends Error {}

/** Digits alone: `Number` also reads blanks, hexadecimal and exponents. */
const whole = z.string().regex(/^\d+$/).transform(Number);
const port = whole.pipe(z.number().max(65535));
const word = z.string().regex(/^\S+$/);
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);

const variables = {
  PORT: { schema: port, expects: 'a port number, such as 3000' },
  HOST: { schema: word, expects: 'an address to listen on, such as 127.0.0.1' },
  BELFRY_URL: {
    schema: z
      .url({ protocol: /^https?$/ })
      .refine(isOrigin)
      .transform(originOf),
    expects: 'the public address without a path, such as https://desk.example',
  },
  DATABASE_URL: {
    schema: z.string().superRefine(refuseServers),
    expects:
      'postgres://user:password@host/database, or postgres://user:password@host1,host2/database?target_session_attrs=read-write',
  },
  BELFRY_DATA: { schema: z.string().min(1), expects: 'a folder, such as ./data' },
  BELFRY_SECRET: {
    schema: list.pipe(z.array(z.string().min(16)).min(1)),
    expects: 'at least 16 random characters; a new one before a comma, the old one after it',
  },
  BELFRY_METRICS_PORT: { schema: port, expects: 'a port number, or 0 for off' },
  BELFRY_LMTP_PORT: { schema: port, expects: 'a port number, or 0 for off' },
  BELFRY_LMTP_HOST: { schema: word, expects: 'an address to listen on, such as 127.0.0.1' },
  BELFRY_SMTP_URL: {
    schema: z.url({ protocol: /^smtps?$/ }).refine((url) => new URL(url).hostname !== ''),
    expects: 'the relay, such as smtp://user:password@relay.example:587',
  },
  BELFRY_STORAGE: {
    schema: z.string().regex(storageForm),
    expects: 'file:/var/lib/belfry/files, or s3://bucket/prefix?endpoint=https://s3.example&region=eu',
  },
  BELFRY_TRUSTED_PROXIES: {
    schema: list.pipe(z.array(z.string().refine(isNetwork))),
    expects: 'addresses or networks separated by commas, such as 10.0.0.5,10.1.0.0/16',
  },
  BELFRY_PRIVATE_NETWORKS: {
    schema: list.pipe(z.array(z.string().refine(isNetwork))),
    expects: 'addresses or networks separated by commas, such as 10.0.0.5,10.1.0.0/16',
  },
  BELFRY_AUTHSERV_ID: { schema: word, expects: 'the name in the Authentication-Results of your own MTA' },
  BELFRY_CLAMD: {
    schema: z.string().regex(/[/]|:\d{1,5}$/),
    expects: 'host:port, or the path of a socket such as /run/clamav/clamd.ctl',
  },
  BELFRY_BACKUP_HOURS: { schema: whole.pipe(z.number().max(8784)), expects: 'hours, such as 36, or 0 for off' },
  LOG_LEVEL: {
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    expects: 'trace, debug, info, warn, error, fatal or silent',
  },
} as const;

type Name = keyof typeof variables;

/** The environment's settings. Throws EnvironmentRefused at the first unknown or invalid variable. */
export function readEnvironment(variablesGiven: Record<string, string | undefined>): Environment {
  refuseUnknown(variablesGiven);
  const read = <N extends Name>(name: N) => parse(name, variablesGiven[name]);
  const dataFolder = resolve(read('BELFRY_DATA') ?? './data');
  return {
    port: read('PORT') ?? 3000,
    host: read('HOST') ?? '127.0.0.1',
    url: read('BELFRY_URL') ?? null,
    databaseUrl: read('DATABASE_URL') ?? null,
    dataFolder,
    secrets: read('BELFRY_SECRET') ?? null,
    metricsPort: read('BELFRY_METRICS_PORT') ?? null,
    lmtpPort: read('BELFRY_LMTP_PORT') ?? 2424,
    lmtpHost: read('BELFRY_LMTP_HOST') ?? '127.0.0.1',
    smtpUrl: read('BELFRY_SMTP_URL') ?? null,
    storage: { address: read('BELFRY_STORAGE') ?? `file:${dataFolder}/files`, keys: readKeys(variablesGiven) },
    trustedProxies: read('BELFRY_TRUSTED_PROXIES') ?? [],
    authservId: read('BELFRY_AUTHSERV_ID') ?? null,
    privateNetworks: read('BELFRY_PRIVATE_NETWORKS') ?? [],
    clamd: read('BELFRY_CLAMD') ?? null,
    backupHours: read('BELFRY_BACKUP_HOURS') ?? null,
    logLevel: read('LOG_LEVEL') ?? 'info',
  };
}

/** Under the names that tools for S3 use. */
function readKeys({ AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret }: Record<string, string | undefined>) {
  return id && secret ? { accessKeyId: id, secretAccessKey: secret } : null;
}

/** Whether a URL has nothing after its host, where pages and links would not find it, and no password. */
function isOrigin(url: string): boolean {
  const { pathname, search, hash, username, password } = new URL(url);
  return /^\/+$/.test(pathname) && search + hash + username + password === '';
}

function originOf(url: string): string {
  return new URL(url).origin;
}

function refuseServers(url: string, { addIssue }: { addIssue(message: string): void }): void {
  try {
    readServers(url);
  } catch (error) {
    if (!(error instanceof ServersRefused)) throw error;
    addIssue(error.message);
  }
}

function refuseUnknown(given: Record<string, string | undefined>): void {
  const unknown = Object.keys(given).find((name) => name.startsWith('BELFRY_') && !(name in variables));
  if (unknown === undefined) return;
  const known = Object.keys(variables).join(', ');
  throw new EnvironmentRefused(`${unknown} is not a variable of Belfry. Its variables are ${known}.`);
}

/** A blank variable counts as unset, as in shells and unit files. Errors never contain the value, because it may be secret. */
function parse<N extends Name>(
  name: N,
  given: string | undefined,
): z.output<(typeof variables)[N]['schema']> | undefined {
  // A space or a line break at the end belongs to the file that the value comes from.
  const text = given?.trim();
  if (!text) return undefined;
  const { schema, expects } = variables[name];
  const parsed = schema.safeParse(text);
  if (!parsed.success) {
    const own = name === 'DATABASE_URL' ? parsed.error.issues[0] : undefined;
    throw new EnvironmentRefused(`${name} is wrong. Set it to ${own?.message ?? expects}.`);
  }
  return parsed.data as z.output<(typeof variables)[N]['schema']>;
}
