import companyNames from "./company-names.json" with { type: "json" };

const known: Readonly<Record<string, string>> = companyNames;

/**
 * The name of an employer as people write it. Feeds often give the handle of its job board
 * (`grafanalabs`, `bedrock-robotics`): known handles have a name, others are capitalised; a name
 * with a capital letter or a space is one already.
 */
export function companyName(given: string): string {
  const tidy = given.replace(/\s+/g, " ").trim();
  const isHandle = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(tidy);
  if (!isHandle) return tidy;
  return known[tidy] ?? tidy.split(/[-_]/).map(capitalise).join(" ");
}

function capitalise(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
