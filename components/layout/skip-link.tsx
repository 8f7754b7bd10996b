/** First stop of the keyboard on every page; pages give their `main` the id `main`. */
export function SkipLink() {
  return (
    <a className="skip-link" href="#main">
      Skip to content
    </a>
  );
}
