import { comparisonHref } from "@/domain/article/comparison-slug";
import type { PairReading } from "@/domain/article/read-pair";
import type { RoleReading } from "@/domain/article/read-role-name";
import { findRole } from "@/domain/role/taxonomy";

const mostNear = 6;

/** What is wrong with an address that names no comparison, and what comes nearest. */
export function describeUnknown(reading: PairReading) {
  if (reading.kind === "pair") return sayPair(reading.pair);
  if (reading.kind === "same-role") return saySame(reading.slug);
  const { names } = reading;
  const [a, b] = names;
  const unknown = names.flatMap((name) => (name.kind === "unknown" ? [name.text] : []));
  if (unknown.length === 0 || !a) return sayHalf(a);
  return {
    title: "No such comparison",
    lead: `There is no role ${unknown.map((text) => `“${text.slice(0, 80)}”`).join(" and no role ")} here.`,
    near: b ? nearPairs(a, b) : nearRoles(a),
    chosen: { a: slugOf(a), b: b ? slugOf(b) : "" },
  };
}

function sayPair(pair: readonly [string, string]) {
  const label = pair.map(nameRole).join(" and ");
  return {
    title: "No such comparison",
    lead: "Nothing is at this address.",
    near: [{ label, href: comparisonHref(pair) }],
    chosen: { a: pair[0], b: pair[1] },
  };
}

function saySame(slug: string) {
  const name = nameRole(slug);
  return {
    title: "One role, twice",
    lead: `Both names in this address stand for ${name}; a comparison needs two different roles.`,
    near: [{ label: `${name}: the role`, href: `/roles/${slug}` }],
    chosen: { a: slug, b: "" },
  };
}

function sayHalf(name: RoleReading | undefined) {
  const slug = name ? slugOf(name) : "";
  return {
    title: "A comparison needs two roles",
    lead: `This address names ${slug === "" ? "none" : `only ${nameRole(slug)}`}; choose the ${slug === "" ? "two" : "second"} below.`,
    near: slug === "" ? [] : [{ label: `${nameRole(slug)}: the role`, href: `/roles/${slug}` }],
    chosen: { a: slug, b: "" },
  };
}

function nearPairs(a: RoleReading, b: RoleReading) {
  const pairs = candidates(a).flatMap((one) =>
    candidates(b).flatMap((two) => (one === two ? [] : [[one, two] as const])),
  );
  if (pairs.length === 0) return [...nearRoles(a), ...nearRoles(b)];
  return pairs.slice(0, mostNear).map((pair) => ({
    label: pair.map(nameRole).join(" and "),
    href: comparisonHref(pair),
  }));
}

function nearRoles(name: RoleReading) {
  return candidates(name).map((slug) => ({
    label: `${nameRole(slug)}: the role`,
    href: `/roles/${slug}`,
  }));
}

function candidates(name: RoleReading): string[] {
  return name.kind === "unknown" ? name.near.slice(0, 3) : [name.slug];
}

function slugOf(name: RoleReading): string {
  return name.kind === "unknown" ? "" : name.slug;
}

function nameRole(slug: string): string {
  return findRole(slug)?.name ?? slug;
}
