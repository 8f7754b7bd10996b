import { Specimen, SpecimenSection } from "./specimen";

/* Written out so that the class names are found when the style sheet is built. */
const swatches = [
  ["paper", "bg-paper"],
  ["surface", "bg-surface"],
  ["sunken", "bg-sunken"],
  ["line", "bg-line"],
  ["line-strong", "bg-line-strong"],
  ["ink-faint", "bg-ink-faint"],
  ["ink-soft", "bg-ink-soft"],
  ["ink", "bg-ink"],
  ["accent-soft", "bg-accent-soft"],
  ["accent", "bg-accent"],
  ["accent-strong", "bg-accent-strong"],
  ["signal-soft", "bg-signal-soft"],
  ["signal-mark", "bg-signal-mark"],
  ["signal", "bg-signal"],
  ["danger-soft", "bg-danger-soft"],
  ["danger", "bg-danger"],
  ["mark-faint", "bg-mark-faint"],
  ["mark-mid", "bg-mark-mid"],
  ["mark", "bg-mark"],
] as const;

const sizes = ["text-3xl", "text-2xl", "text-xl", "text-lg", "text-base", "text-sm", "text-xs"];

export function TokenSpecimens() {
  return (
    <SpecimenSection title="Tokens">
      <Specimen name="Colour">
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-6">
          {swatches.map(([name, className]) => (
            <li key={name} className="text-xs text-ink-soft">
              <span className={`block h-10 rounded-sm border border-line ${className}`} />
              {name}
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="Type">
        <div className="grid gap-2">
          {sizes.map((size) => (
            <p key={size} className={`font-serif ${size}`}>
              Middle of the market <span className="font-sans">USD 155,000 · {size}</span>
            </p>
          ))}
        </div>
      </Specimen>
    </SpecimenSection>
  );
}
