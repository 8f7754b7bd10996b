function pluralise(noun: string): string {
  if (/(s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Words such as AI, MLOps or NLP keep their capitals; "Research" does not. */
function lowerCase(word: string): string {
  return /^[A-Z][a-z]+(-[A-Za-z][a-z]+)*$/.test(word) ? word.toLowerCase() : word;
}

/** "Research Scientist" → "research scientists", "Head of AI" → "heads of AI". */
export function nameRoleInPlural(name: string): string {
  const words = name.split(" ").map(lowerCase);
  const of = words.indexOf("of");
  const noun = of > 0 ? of - 1 : words.length - 1;
  return words.map((word, at) => (at === noun ? pluralise(word) : word)).join(" ");
}
