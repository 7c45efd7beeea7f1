/** Words with their look, which the server has made safe: no script, style or foreign address is in them (R24). */
export function RichWords({ html, lang }: { html: string; lang?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: what an agent wrote passes the one sanitiser on the server, whenever it is shown.
  return <div lang={lang} className="rich whitespace-normal" dangerouslySetInnerHTML={{ __html: html }} />;
}
