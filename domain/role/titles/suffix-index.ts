type Node<Value> = { next: Map<string, Node<Value>>; value: Value | undefined };

/** What a suffix lookup found: the value and how many words it covers. */
export type SuffixMatch<Value> = { value: Value; length: number };

/** Phrases looked up by how they end: the longest phrase that ends at a given word wins. */
export class SuffixIndex<Value> {
  private readonly root: Node<Value> = { next: new Map(), value: undefined };

  /** Keeps the first value given for a phrase. */
  add(phrase: readonly string[], value: Value): void {
    let node = this.root;
    for (let at = phrase.length - 1; at >= 0; at--) {
      const word = phrase[at] as string;
      const next = node.next.get(word) ?? { next: new Map(), value: undefined };
      node.next.set(word, next);
      node = next;
    }
    node.value ??= value;
  }

  /** The longest phrase within `words[from..end)` that ends at `end`, or null. */
  longestEndingAt(words: readonly string[], end: number, from = 0): SuffixMatch<Value> | null {
    let node: Node<Value> | undefined = this.root;
    let best: SuffixMatch<Value> | null = null;
    for (let at = end - 1; at >= from; at--) {
      node = node.next.get(words[at] as string);
      if (node === undefined) break;
      if (node.value !== undefined) best = { value: node.value, length: end - at };
    }
    return best;
  }

  /** The value of exactly these words, or undefined. */
  exact(words: readonly string[]): Value | undefined {
    const match = this.longestEndingAt(words, words.length);
    return match !== null && match.length === words.length ? match.value : undefined;
  }
}
