import { Checkbox } from "@/components/ui/choice";
import { type JobCount, sayCountBriefly } from "@/domain/search/job-count";

export interface PayFilterProps {
  /** As typed, `""` without one. */
  minPay: string;
  currency: string;
  currencies: readonly string[];
  keepUnpaid: boolean;
  /** Listings without shown pay that match everything else. */
  unpaidJobs: JobCount;
}

/** Least annual pay, compared with the top of the range; what it does to jobs without pay. */
export function PayFilter({
  minPay,
  currency,
  currencies,
  keepUnpaid,
  unpaidJobs,
}: PayFilterProps) {
  return (
    <fieldset className="field">
      <legend className="field-label">Pay</legend>
      <p className="field-hint" id="min-hint">
        Least pay a year. Compared with the top of the posted range, converted where needed.
      </p>
      <div className="input-group">
        <label className="sr-only" htmlFor="min">
          Least annual pay
        </label>
        <input
          className="input"
          id="min"
          name="min"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          placeholder="100,000"
          maxLength={30}
          defaultValue={minPay}
          aria-describedby="min-hint"
        />
        <label className="sr-only" htmlFor="currency">
          Currency
        </label>
        <select
          className="input select w-24 flex-none"
          id="currency"
          name="currency"
          defaultValue={currency}
        >
          {currencies.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      </div>
      <div className="choices">
        <Checkbox
          name="unpaid"
          value="keep"
          defaultChecked={keepUnpaid}
          label="Keep jobs without pay"
          count={sayCountBriefly(unpaidJobs)}
        />
      </div>
    </fieldset>
  );
}
