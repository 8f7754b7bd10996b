import { sayRole } from "@/components/salaries/say-cell";
import { findRole } from "@/domain/role/taxonomy";

/** Which titles are counted as the role; other names of it lead here. */
export function CountedTitles({ role: slug }: { role: string }) {
  const role = findRole(slug);
  if (!role) return null;
  return (
    <section aria-labelledby="titles" className="grid gap-3">
      <h2 id="titles">Titles counted as {role.name}</h2>
      <p>
        {role.aliases.length > 0
          ? `Besides ${role.name}: ${role.aliases.join(", ")}; with or without a word for the level.`
          : `Only ${role.name}, with or without a word for the level.`}
      </p>
      <p>
        <a href={`/roles/${role.slug}`}>What the role is</a>
        {role.parent ? (
          <>
            {" · "}
            <a href={`/salaries/${role.parent}`}>Pay of the broader role, {sayRole(role.parent)}</a>
          </>
        ) : null}
        {" · "}
        <a href="/method">How pay is counted</a>
      </p>
    </section>
  );
}
