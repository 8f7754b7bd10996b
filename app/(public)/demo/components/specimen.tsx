import type { ReactNode } from "react";

/** One group of the gallery under a rule and a heading. */
export function SpecimenSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="section">
      <h2 className="mb-4">{title}</h2>
      <div className="grid gap-8">{children}</div>
    </section>
  );
}

/** One component under its name. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <p className="mb-2 text-xs text-ink-faint">{name}</p>
      {children}
    </div>
  );
}
