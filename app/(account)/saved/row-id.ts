import { z } from "zod";

/** The number of a listing or of a saved search, as an address or a form gives it. */
export const rowId = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);
