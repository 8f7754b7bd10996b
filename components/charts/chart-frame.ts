/**
 * Sizes in CSS pixels, the same for a server drawing (its margins are `.chart-frame` in
 * charts.css) and its interactive twin, so that one replaces the other without a move.
 */
export const plotHeight = 200;
/** Plot of a trend: the same box in the end, its head being lower. */
export const trendHeight = 232;
/** Two rows of labels above the plot. */
export const headHeight = 48;

/** Room around the plot for the labels of its axes. */
export const chartFrame = { left: 44, right: 8, foot: 24 } as const;

/** The trend names its lines at the right end and has no labels above. */
export const trendFrame = { left: 44, right: 96, foot: 24, head: 16 } as const;

/** Recharts writes the colour of its labels onto each of them, where no style sheet reaches. */
export const axisTick = { fill: "var(--color-ink-faint)" } as const;
