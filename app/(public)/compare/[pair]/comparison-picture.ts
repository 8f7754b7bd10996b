import { comparisonSlug, type RolePair } from "@/domain/article/comparison-slug";

/** Address of the picture that stands for a comparison in previews. */
export function comparisonPicture(pair: RolePair): string {
  return `/compare/picture/${comparisonSlug(pair)}`;
}
