import "./articles.css";
import { Bullets, RichText } from "./rich-text";

export interface SideText {
  /** Unique on the page. */
  id: string;
  heading: string;
  /** From `renderMarkdown`; may be empty. */
  html: string;
  items: readonly string[];
}

/** What is said of each role, side by side where there is room. */
export function SideColumns({ sides }: { sides: readonly SideText[] }) {
  return (
    <div className={sides.length > 1 ? "side-columns" : "side-columns side-single"}>
      {sides.map(({ id, heading, html, items }) => (
        <div key={id}>
          <h3 id={id}>{heading}</h3>
          {html === "" ? null : <RichText html={html} />}
          {items.length === 0 ? null : <Bullets items={items} />}
        </div>
      ))}
    </div>
  );
}
