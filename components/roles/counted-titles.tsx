import "./roles.css";

interface CountedTitlesProps {
  role: string;
  aliases: readonly string[];
}

/** Other titles that are read as the role; addresses of theirs lead here. */
export function CountedTitles({ role, aliases }: CountedTitlesProps) {
  return (
    <>
      <p className="renamed">
        The address you followed is another name of this role; here it is called {role}.
      </p>
      {aliases.length > 0 ? (
        <>
          <p>Listings with these titles, with or without a word for the level, are counted here:</p>
          <ul className="titles">
            {aliases.map((alias) => (
              <li key={alias}>{alias}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>Only listings called {role}, with or without a word for the level, are counted here.</p>
      )}
    </>
  );
}
