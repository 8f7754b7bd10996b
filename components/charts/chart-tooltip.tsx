interface ChartTooltipProps {
  title: string;
  /** Name and value of each line. */
  lines: readonly (readonly [string, string])[];
}

/** What is under the pointer or the arrow keys, read aloud as it changes. */
export function ChartTooltip({ title, lines }: ChartTooltipProps) {
  return (
    <div className="chart-tooltip" role="status">
      <p>{title}</p>
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
