import "./roles.css";
export interface NeighbourLink {
  slug: string;
  name: string;
  /** Address of the comparison with the role of the page. */
  compareHref: string;
}

export interface NeighbourGroup {
  key: string;
  name: string;
  roles: readonly NeighbourLink[];
}

/** Roles a short way off, each with the comparison; groups without roles are left out. */
export function NeighbourList({ groups }: { groups: readonly NeighbourGroup[] }) {
  return (
    <div className="neighbours">
      {groups
        .filter(({ roles }) => roles.length > 0)
        .map(({ key, name, roles }) => (
          <div key={key}>
            <h3 id={`neighbours-${key}`}>{name}</h3>
            <ul aria-labelledby={`neighbours-${key}`}>
              {roles.map(({ slug, name: role, compareHref }) => (
                <li key={slug}>
                  <a href={`/roles/${slug}`}>{role}</a>
                  <a className="neighbour-compare no-print" href={compareHref}>
                    compare<span className="sr-only"> with {role}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  );
}
