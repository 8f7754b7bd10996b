/**
 * Version of the salary method: every verdict and every published number names it. A change of a
 * rule, a threshold or the reference that can change a verdict raises it (docs/method.md).
 */
export const methodVersion = "2026.1";
