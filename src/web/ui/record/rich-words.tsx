/** Formatted text that the server sanitised: no scripts, styles or external addresses (R24). */
export function RichWords({ html, lang }: { html: string; lang?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: what an agent wrote passes the one sanitiser on the server, whenever it is shown.
  return <div lang={lang} className="rich whitespace-normal" dangerouslySetInnerHTML={{ __html: html }} />;
}
