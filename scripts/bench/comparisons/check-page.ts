/** What is wrong with the served page of a comparison; nothing for a good one. */
export function checkPage(html: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
  if (main === "") return ["no main content"];
  const said = textOf(main);
  return [
    ...(/\b(?:undefined|null|NaN|Infinity)\b|\[object/.exec(said) ?? []).map(
      (word) => `the word ${word}`,
    ),
    ...(/<(?:h[1-6]|li|dd|caption)(?: [^>]*)?>\s*<\/(?:h[1-6]|li|dd|caption)>/.test(main)
      ? ["an empty element"]
      : []),
    ...listEmptySections(main),
    ...listDeadAnchors(main),
    ...repeated(listIds(main)).map((id) => `id ${id} twice`),
    ...checkMarkup(html),
  ];
}

/** Whether search engines are asked not to list the page. */
export function isNoindex(html: string): boolean {
  return /<meta name="robots" content="[^"]*noindex/.test(html);
}

/** What is read, with single spaces. */
function textOf(markup: string): string {
  return markup
    .replaceAll(/<script[\s\S]*?<\/script>/g, " ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function listEmptySections(main: string): string[] {
  return main.split('<section class="article-section"').flatMap((section, at) => {
    const [, heading = "", rest = ""] = /<h2[^>]*>([\s\S]*?)<\/h2>([\s\S]*)/.exec(section) ?? [];
    return at > 0 && textOf(rest) === "" ? [`nothing under “${textOf(heading)}”`] : [];
  });
}

function listDeadAnchors(main: string): string[] {
  const ids = new Set(listIds(main));
  return [...main.matchAll(/ href="#([^"]+)"/g)].flatMap(([, anchor = ""]) =>
    ids.has(anchor) ? [] : [`the anchor ${anchor} leads nowhere`],
  );
}

function listIds(markup: string): string[] {
  return [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id);
}

function checkMarkup(html: string): string[] {
  const blocks = [
    ...html.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g),
  ].map(([, text = "{}"]) => JSON.parse(text) as { "@type"?: string });
  const types = blocks.map((block) => block["@type"]);
  return ["Article", "BreadcrumbList"].flatMap((type) =>
    types.filter((one) => one === type).length === 1 ? [] : [`not one ${type} in the markup`],
  );
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}
