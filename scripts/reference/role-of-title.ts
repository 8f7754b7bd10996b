import { roles } from "@/domain/role/taxonomy";

function normalise(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9+#&]+/g, " ")
    .trim();
}

const levelWords = /^(?:(?:senior|sr|junior|jr|lead|principal|staff|head|entry level|mid) )+/;

const byAlias = new Map(
  roles.flatMap(({ slug, name, aliases }) =>
    [name, ...aliases].map((alias) => [normalise(alias), slug] as const),
  ),
);

/** The role whose name or alias the title is, level words in front left out; else `null`. */
export function roleOfTitle(title: string): string | null {
  const plain = normalise(title);
  return byAlias.get(plain) ?? byAlias.get(plain.replace(levelWords, "")) ?? null;
}
