/** The rendered Markdown of an article. `html` must come from `renderBody`. */
export function ArticleBody({ html }: { html: string }) {
  return (
    <div
      className={look}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: it passed the allow-list of render-body.ts.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

const look = [
  'max-w-measure text-body break-words [&>*:first-child]:mt-0 [&>*]:mt-4',
  '[&_h2]:mt-10 [&_h2]:text-section [&_h3]:mt-8 [&_h3]:text-sub [&_h4]:mt-6 [&_h4]:font-strong',
  '[&_ul]:list-disc [&_ol]:list-decimal [&_ul]:pl-6 [&_ol]:pl-7 [&_li]:mt-2 [&_li>*]:mt-2',
  '[&_blockquote]:border-l-4 [&_blockquote]:border-line [&_blockquote]:pl-4 [&_blockquote]:text-ink-2',
  '[&_code]:rounded-tag [&_code]:bg-sunken [&_code]:px-1 [&_pre]:overflow-x-auto [&_pre]:bg-sunken [&_pre]:p-4',
  '[&_pre_code]:p-0 [&_hr]:border-line [&_table]:block [&_table]:overflow-x-auto [&_th]:text-left',
  '[&_td]:border-b [&_td]:border-line [&_td]:py-2 [&_td]:pr-6 [&_th]:border-b [&_th]:border-line-strong',
  '[&_th]:py-2 [&_th]:pr-6',
].join(' ');
