import { Button, LinkButton } from "@/components/ui/button";
import { Chip, Chips } from "@/components/ui/chip";
import { Checkbox, CheckboxGroup, RadioGroup } from "@/components/ui/choice";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Select } from "@/components/ui/select";
import { Sheet } from "@/components/ui/sheet";
import { TextArea, TextInput } from "@/components/ui/text-input";
import { Specimen, SpecimenSection } from "./specimen";

const periods = [
  { value: "hour", label: "an hour" },
  { value: "day", label: "a day" },
  { value: "year", label: "a year" },
];

export function FormSpecimens() {
  return (
    <SpecimenSection title="Forms">
      <Specimen name="Button and LinkButton">
        <div className="flex flex-wrap items-center gap-3">
          <Button variant="primary">Publish</Button>
          <Button>Save draft</Button>
          <Button variant="quiet">Cancel</Button>
          <Button variant="danger">Remove</Button>
          <Button disabled>Not yet</Button>
          <LinkButton variant="primary" href="#go">
            Apply
          </LinkButton>
          <Button size="sm">Small</Button>
          <Button size="sm" variant="quiet">
            Small, quiet
          </Button>
        </div>
      </Specimen>
      <Specimen name="ErrorSummary">
        <ErrorSummary
          focusOnShow={false}
          errors={[
            { fieldId: "pay-max", message: "The top of the range is below its bottom" },
            { fieldId: null, message: "The listing was changed elsewhere; nothing was saved" },
          ]}
        />
      </Specimen>
      <div className="grid gap-8 sm:grid-cols-2">
        <Specimen name="TextInput: plain, with limit, with error, disabled">
          <TextInput
            name="title"
            label="Job title"
            hint="As a candidate would say it."
            limit={120}
          />
          <TextInput
            name="pay-max"
            label="Top of the range"
            prefix="USD"
            suffix="a year"
            inputMode="numeric"
            defaultValue="60,000"
            error="Must not be below the bottom, USD 120,000. Swap them or correct one."
          />
          <TextInput name="source-id" label="Source id" defaultValue="gh-4711" disabled optional />
          <TextArea name="summary" label="Summary" rows={3} optional />
        </Specimen>
        <Specimen name="Select, RadioGroup, CheckboxGroup, Checkbox">
          <Select
            name="period"
            label="Paid"
            options={periods}
            placeholder="Choose a period"
            defaultValue="day"
          />
          <RadioGroup
            legend="Workplace"
            name="workplace"
            defaultValue="hybrid"
            options={[
              { value: "onsite", label: "On site" },
              { value: "hybrid", label: "Hybrid", hint: "Some days of each week on site." },
              { value: "remote", label: "Remote", disabled: true },
            ]}
          />
          <CheckboxGroup
            legend="Level"
            name="level"
            error="Choose at least one level"
            options={[
              { value: "entry", label: "Entry-level / Junior", count: "1,204" },
              { value: "mid", label: "Mid-level / Intermediate", count: "5,310" },
              { value: "senior", label: "Senior-level / Expert", count: "9,877" },
            ]}
          />
          <div className="field">
            <Checkbox name="no-pay" label="Keep jobs without pay" hint="312 jobs give none." />
          </div>
        </Specimen>
      </div>
      <Specimen name="Chips and Sheet">
        <Chips label="Filters in force">
          <Chip label="Role: data engineer" removeHref="#1" />
          <Chip label="Level: senior" removeHref="#2" />
          <Chip label="From USD 120K" removeHref="#3" />
        </Chips>
        <div className="mt-4 md:w-64">
          <Sheet
            label="Filters"
            inForce={3}
            footer={<Button variant="primary">Show 42 jobs</Button>}
          >
            <CheckboxGroup
              legend="Employment"
              name="employment"
              defaultValues={["full-time"]}
              options={[
                { value: "full-time", label: "Full time", count: 42 },
                { value: "contract", label: "Contract", count: 7 },
              ]}
            />
          </Sheet>
        </div>
      </Specimen>
    </SpecimenSection>
  );
}
