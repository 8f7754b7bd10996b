import type { Role } from "@/domain/role/taxonomy";

/** Role families as headings. */
export const familyNames: Readonly<Record<Role["family"], string>> = {
  "machine-learning": "Machine learning",
  research: "Research",
  "data-engineering": "Data engineering",
  "data-science": "Data science",
  analytics: "Analytics",
  "ai-infrastructure": "AI infrastructure",
  software: "Software",
  "ai-product": "Product and programs",
  leadership: "Leadership",
  other: "Broad titles and other work",
};
