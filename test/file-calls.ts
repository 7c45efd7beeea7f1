import assert from 'node:assert/strict';
import type { Bearer, HttpDesk } from '#test/http-desk.ts';

export interface FileCalls {
  send(who: Bearer, init: { body: FormData | string | Blob; headers?: Record<string, string> }): Promise<SentFile>;
  get(who: Bearer, id: string, query?: string): Promise<Response>;
  /** Opens a ticket with attachments and returns its path. */
  openOne(attachments?: string[], who?: Bearer): Promise<string>;
}

export interface SentFile {
  status: number;
  body: { id: string; name: string; type: string; bytes: number };
}

/** A file upload as a browser's form sends it. */
export function form(content = 'x', name = 'x.txt', type = 'text/plain'): FormData {
  const made = new FormData();
  made.append('file', new File([content], name, { type }));
  return made;
}

/** API calls that upload and download files. */
export function fileCalls(desk: HttpDesk): FileCalls {
  return {
    async send(who, init) {
      const headers = { Authorization: `Bearer ${await desk.token(who)}`, ...init.headers };
      const reply = await fetch(`${desk.url}/api/v1/files`, { method: 'POST', headers, body: init.body });
      return { status: reply.status, body: (await reply.json()) as SentFile['body'] };
    },
    async get(who, id, query = '') {
      const headers = { Authorization: `Bearer ${await desk.token(who)}` };
      return fetch(`${desk.url}/api/v1/files/${id}${query}`, { headers });
    },
    async openOne(attachments = [], who = 'claire') {
      const opened = await desk.call(who, 'POST', '/tickets', { summary: 'x', description: 'x', attachments });
      assert.equal(opened.status, 201, JSON.stringify(opened.body));
      return `/tickets/${opened.body.number}`;
    },
  };
}
