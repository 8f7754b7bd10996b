import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";

interface RemovalProps {
  action: (form: FormData) => Promise<void>;
  /** Name of the form's field that says which one. */
  name: string;
  id: number;
  /** What is removed, as its reader knows it. */
  what: string;
  /** What goes with it. */
  warning: string;
}

/** A removal in two steps, since it cannot be undone; works without JavaScript. */
export function Removal({ action, name, id, what, warning }: RemovalProps) {
  return (
    <div className="no-print">
      <Disclosure
        summary={
          <>
            Remove<span className="sr-only"> {what}</span>
          </>
        }
      >
        <form action={action} className="grid gap-2">
          <p className="text-sm">{warning}</p>
          <input type="hidden" name={name} value={id} />
          <div>
            <Button type="submit" variant="danger" size="sm" aria-label={`Remove ${what} for good`}>
              Remove for good
            </Button>
          </div>
        </form>
      </Disclosure>
    </div>
  );
}
