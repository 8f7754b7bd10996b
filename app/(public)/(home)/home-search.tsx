import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";

const shortcuts = [
  { href: "/jobs?workplace=remote", label: "Remote" },
  { href: "/jobs?role=machine-learning-engineer", label: "Machine Learning Engineer" },
  { href: "/jobs?role=data-scientist", label: "Data Scientist" },
  { href: "/jobs?role=data-engineer", label: "Data Engineer" },
  { href: "/jobs?place=europe", label: "Europe" },
  { href: "/jobs?min=200000&sort=pay", label: "From USD 200K" },
] as const;

/** The search of the start page, with a few searches that are often made. */
export function HomeSearch() {
  return (
    <search>
      <form action="/jobs" method="get" className="flex max-w-3xl items-end gap-2">
        <div className="min-w-0 flex-1">
          <TextInput
            label="Title, company, skill or other words"
            name="q"
            id="home-search"
            type="search"
            maxLength={400}
            autoComplete="off"
            enterKeyHint="search"
            required={false}
          />
        </div>
        <Button type="submit" variant="primary">
          Search jobs
        </Button>
      </form>
      <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {shortcuts.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </search>
  );
}
