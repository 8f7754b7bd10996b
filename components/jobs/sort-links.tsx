interface SortLinksProps {
  /** In the order shown; `href` is the same search in that order. */
  orders: readonly { label: string; href: string; current: boolean }[];
}

/** The orders a list can have, as links. */
export function SortLinks({ orders }: SortLinksProps) {
  return (
    <nav aria-label="Order of results" className="text-sm">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {orders.map(({ label, href, current }) => (
          <li key={label}>
            <a
              href={href}
              {...(current
                ? { "aria-current": "true", className: "font-semibold text-ink no-underline" }
                : {})}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
