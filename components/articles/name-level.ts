import { levels, levelWords } from "@/domain/role/level";

/** A level at the head of a line: `Mid level`, `Senior`; another word is left as it is. */
export function nameLevel(key: string): string {
  const level = levels.find((one) => one === key);
  const words = level ? levelWords[level] : key;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
