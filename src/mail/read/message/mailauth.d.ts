// mailauth has types only for its main entry; these are the two modules that read another MTA's results.
declare module 'mailauth/lib/parse-dkim-headers.js' {
  interface Result {
    value: string;
    header?: { d?: string; i?: string; b?: string; from?: string };
    smtp?: { mailfrom?: string; helo?: string };
  }
  /** Parses one header line; `value` is the authserv-id, maybe with a version. */
  export default function parse(header: string): {
    parsed: { value?: string; dkim?: Result | Result[]; spf?: Result | Result[]; dmarc?: Result | Result[] };
  };
}

declare module 'mailauth/lib/tools.js' {
  const tools: {
    /** The first domain with the same organisational domain as the sender's, else false. */
    getAlignment(fromDomain: string, domains: string[]): { domain: string } | false;
  };
  export default tools;
}
