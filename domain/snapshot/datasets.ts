import type { Column, Dataset, DatasetName } from "./dataset";

const text = (name: string, description: string): Column => ({ name, type: "text", description });
const integer = (name: string, description: string): Column => ({
  name,
  type: "integer",
  description,
});
const date = (name: string, description: string): Column => ({ name, type: "date", description });
const list = (name: string, description: string): Column => ({ name, type: "list", description });
const money = (name: string, description: string): Column => ({ name, type: "money", description });

const usd = "US dollars a year, three significant digits; empty when not shown";

const salaries: Dataset = {
  name: "salaries",
  title: "Pay by role, level, country and year",
  description:
    "Statistics of posted pay ranges. Each distinct range counts once, by its geometric middle. A row whose cell may not be shown has its number of ranges, the reason, and no figures.",
  columns: [
    text("role", "Slug of the role"),
    text("country", "ISO 3166-1 alpha-2; empty: worldwide"),
    text("level", "entry, mid, senior or executive; empty: all levels"),
    integer("year", "Year of the postings; empty: all years"),
    integer("n", "Distinct posted ranges"),
    text("status", "shown, thin (fewer than 30 ranges), or why no figures are shown"),
    integer("p10", `10th percentile of the middles: ${usd}, or with fewer than 20 ranges`),
    integer("p25", `25th percentile of the middles: ${usd}`),
    integer("p50", `Median of the middles: ${usd}`),
    integer("p75", `75th percentile of the middles: ${usd}`),
    integer("p90", `90th percentile of the middles: ${usd}, or with fewer than 20 ranges`),
    integer("median_low", `Lower end of the 95 % interval of the median: ${usd}`),
    integer("median_high", `Upper end of the 95 % interval of the median: ${usd}`),
    integer("low_p50", `Median of the low ends: ${usd}`),
    integer("high_p50", `Median of the high ends: ${usd}`),
    text("precision", "exact, or sketch: within 0.5 % of the exact percentile"),
    integer("employers", "Employers known to stand behind the ranges; empty: none is named"),
    integer("first_year", "First year of the ranges"),
    integer("last_year", "Last year of the ranges"),
    date("updated_on", "Newest day any of it is from"),
    list("sources", "Slugs of the sources"),
    text("method", "Version of the method, described at /method"),
  ],
};

const jobs: Dataset = {
  name: "jobs",
  title: "Open listings",
  description:
    "Every listing open on the day of the snapshot, without its text and without samples. Pay is as posted; pay under review has no amounts.",
  columns: [
    integer("id", "Number of the listing"),
    text("path", "Path of its page"),
    text("title", "Title as posted"),
    text("company", "Employer as posted"),
    text("role", "Slug of the role; empty: none fits"),
    text("level", "entry, mid, senior or executive; empty: not said"),
    list("employment_types", "Set of employment types"),
    text("workplace", "onsite, hybrid or remote; empty: not said"),
    list(
      "countries",
      "ISO 3166-1 alpha-2 of its places and of every country it accepts, and the names of regions (europe, latam, …)",
    ),
    text("places", "Places as posted"),
    text("pay_state", "none, shown, held (under review) or rejected"),
    money("pay_min", "Low end as posted, in pay_currency per pay_period"),
    money("pay_max", "High end as posted, in pay_currency per pay_period"),
    text("pay_currency", "ISO 4217"),
    text("pay_period", "hour, day, week, month or year"),
    integer("annual_usd_min", "Low end, US dollars a year"),
    integer("annual_usd_max", "High end, US dollars a year"),
    date("posted_on", "Day of publication (UTC)"),
    date("valid_through", "Last day (UTC)"),
    text("source", "Where the listing comes from"),
  ],
};

/** The open datasets by name. */
export const datasets: Readonly<Record<DatasetName, Dataset>> = { salaries, jobs };
