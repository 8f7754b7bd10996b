/**
 * How often each slip happens, as a share of postings: judgements, checked on the calibration half
 * against injected slips (docs/method.md, "Priors"). Only their ratios matter much.
 */
export const slipRates = {
  /** Posted by another period than meant, each of the four others. */
  period: 0.01,
  /** The country's own currency meant, and another posted. */
  homeCurrency: 0.02,
  /** US dollars meant, and another posted. */
  dollarsMeant: 0.1,
  /** Any other currency of the list meant. */
  otherCurrency: 0.05,
  /** "$" read as US dollars in a country with a dollar of its own, and the reverse. */
  dollarSign: 0.9,
  ownDollarSign: 0.2,
  /** 60K in a field that means thousands, or 60 in a field that means units. */
  thousand: 0.006,
  /** One digit too many or too few. */
  ten: 0.004,
  /** Cents in a field that means units, or the reverse. */
  hundred: 0.004,
  /** One of these at one end only, each end and direction. */
  oneEndTen: 0.002,
  oneEndHundred: 0.0007,
  oneEndThousand: 0.002,
  swapped: 0.003,
} as const;

/** A number that nothing explains: its share, spread evenly over this many ln units. */
export const unexplained = { rate: 0.0005, lnUnits: 25 } as const;
