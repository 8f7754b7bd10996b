/**
 * Article text that was made into HTML by the server, which escapes all markup in it
 * (app/_server/render-markdown.ts).
 */
export function RichText({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made from Markdown with markup escaped.
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Bullets of an article, as plain text. */
export function Bullets({ items }: { items: readonly string[] }) {
  return (
    <div className="prose">
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
