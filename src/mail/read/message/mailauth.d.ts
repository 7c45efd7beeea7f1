// mailauth types its main entry only; these are the two small parts that read what another MTA has checked.
declare module 'mailauth/lib/parse-dkim-headers.js' {
  interface Result {
    value: string;
    header?: { d?: string; i?: string; b?: string; from?: string };
    smtp?: { mailfrom?: string; helo?: string };
  }
  /** Reads one header line; `value` is the authserv-id, perhaps with a version. */
  export default function parse(header: string): {
    parsed: { value?: string; dkim?: Result | Result[]; spf?: Result | Result[]; dmarc?: Result | Result[] };
  };
}

declare module 'mailauth/lib/tools.js' {
  const tools: {
    /** The first of the domains that shares its organisational domain with the sender's, else false. */
    getAlignment(fromDomain: string, domains: string[]): { domain: string } | false;
  };
  export default tools;
}
