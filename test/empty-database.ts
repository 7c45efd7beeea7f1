import { after } from 'node:test';
import pg from 'pg';
import { newId } from '#store/ids.ts';

/** A database without any table, beside the one of `url`: as an operator gives it. It is dropped after the file's tests. */
export async function makeEmptyDatabase(url: string): Promise<string> {
  const name = `test_${newId().replaceAll('-', '')}`;
  await query(url, `create database ${name} template template0`);
  after(() => query(url, `drop database if exists ${name} with (force)`));
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
