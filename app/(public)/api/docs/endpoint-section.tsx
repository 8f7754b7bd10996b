import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import type { Endpoint } from "@/domain/api/endpoint";
import { type Field, listFields } from "@/domain/api/list-fields";

/** One operation: what it does, how it is asked, what it answers. */
export function EndpointSection({ endpoint, siteUrl }: { endpoint: Endpoint; siteUrl: string }) {
  const { id, method, path, summary, description, params, query, body, answer } = endpoint;
  const asked = [...listFields(params, "input"), ...listFields(query, "input")];
  return (
    <section aria-labelledby={id} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 id={id} className="text-xl">
        {summary}
      </h2>
      <p>
        <code>
          {method} {path}
        </code>
      </p>
      <p className="max-w-prose">{description}</p>
      {asked.length > 0 ? (
        <FieldTable caption={`Parameters of ${summary}`} label="Parameter" fields={asked} />
      ) : null}
      {body ? (
        <FieldTable
          caption={`Body of ${summary}`}
          label="Field of the body"
          fields={listFields(body, "input")}
        />
      ) : null}
      <figure>
        <figcaption className="text-sm">Example</figcaption>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by the keyboard. */}
        <pre className="overflow-x-auto text-sm" tabIndex={0}>
          <code>{sayExample(endpoint, siteUrl)}</code>
        </pre>
      </figure>
      <Disclosure summary="Fields of the answer">
        <FieldTable
          caption={`Answer of ${summary}`}
          label="Field"
          fields={listFields(answer, "output")}
          isAnswer
        />
      </Disclosure>
    </section>
  );
}

function FieldTable({
  caption,
  label,
  fields,
  isAnswer = false,
}: {
  caption: string;
  label: string;
  fields: readonly Field[];
  isAnswer?: boolean;
}) {
  return (
    <DataTable
      plain
      caption={caption}
      captionHidden
      columns={[
        { label, cell: ({ name }) => <code>{name}</code> },
        {
          label: "Type",
          cell: ({ type, required }) => (required && !isAnswer ? `${type}, needed` : type),
        },
        { label: "Meaning", cell: (field) => field.description },
      ]}
      rows={fields}
      rowKey={({ name }) => name}
    />
  );
}

function sayExample({ example }: Endpoint, siteUrl: string): string {
  const address = `${siteUrl}${example.path}`;
  if (!example.body) return `curl '${address}'`;
  return `curl '${address}' \\\n  -H 'Content-Type: application/json' \\\n  -d '${JSON.stringify(example.body)}'`;
}
