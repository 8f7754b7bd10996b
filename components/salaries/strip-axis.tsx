import { percent, positionOn, type Scale, ticksOf } from "@/components/charts/scale";
import { formatShortAmount } from "@/domain/salary/format-money";

/** The scale under a set of strips: amounts, currency, and that it is logarithmic if it is. */
export function StripAxis({ scale, currency }: { scale: Scale; currency: string }) {
  const ticks = ticksOf(scale, 6);
  const roomy = thinOut(ticks, scale);
  return (
    <div className="strip-box">
      <div className="strip-axis" aria-hidden="true">
        <svg width="100%" height="24" aria-hidden="true">
          <line className="axis-line" x1="0" x2="100%" y1="0.5" y2="0.5" />
          {ticks.map((tick) => {
            const x = percent(positionOn(scale, tick));
            return (
              <g key={tick} className={roomy.has(tick) ? undefined : "strip-wide"}>
                <line className="axis-line" x1={x} x2={x} y1="0" y2="5" />
                <text className="axis-text" x={x} y="19" textAnchor="middle">
                  {formatShortAmount(tick)}
                </text>
              </g>
            );
          })}
        </svg>
        <p className="axis-note">
          {currency} a year{scale.log ? ", logarithmic scale" : ""}
        </p>
      </div>
    </div>
  );
}

/** Those ticks whose labels do not touch on the narrowest screen. */
function thinOut(ticks: readonly number[], scale: Scale): Set<number> {
  const kept = new Set<number>();
  let last = Number.NEGATIVE_INFINITY;
  for (const tick of ticks) {
    const position = positionOn(scale, tick);
    if (position - last < 20) continue;
    kept.add(tick);
    last = position;
  }
  return kept;
}
