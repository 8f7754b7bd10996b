import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import type { DatasetName, SnapshotFormat } from "@/domain/snapshot/dataset";
import { datasets } from "@/domain/snapshot/datasets";
import type { SnapshotFile } from "@/domain/snapshot/describe-package";
import { snapshotFileName } from "@/domain/snapshot/snapshot-name";
import { sayBytes } from "./say-bytes";

const formatNames: Record<SnapshotFormat, string> = {
  csv: "CSV",
  ndjson: "NDJSON",
  parquet: "Parquet",
};

/** A dataset: what it is, its newest files, its columns. */
export function DatasetSection({
  name,
  files,
}: {
  name: DatasetName;
  files: readonly SnapshotFile[];
}) {
  const { title, description, columns } = datasets[name];
  return (
    <section aria-labelledby={name} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 id={name} className="text-xl">
        {title}
      </h2>
      <p className="max-w-prose">{description}</p>
      {files.length > 0 ? (
        <DataTable
          plain
          caption={`Files of ${files[0]?.day}`}
          columns={[
            {
              label: "Format",
              cell: (file) => (
                <a href={`/data/${snapshotFileName(file)}`}>{formatNames[file.format]}</a>
              ),
            },
            {
              label: "Rows",
              kind: "number",
              cell: ({ rows }) => rows.toLocaleString("en-US"),
            },
            { label: "Size", kind: "number", cell: ({ bytes }) => sayBytes(bytes) },
            {
              label: "SHA-256",
              cell: ({ sha256 }) => <code className="whitespace-nowrap text-sm">{sha256}</code>,
            },
          ]}
          rows={files}
          rowKey={({ format }) => format}
        />
      ) : null}
      <Disclosure summary={`${columns.length} columns`}>
        <DataTable
          plain
          caption={`Columns of ${title}`}
          captionHidden
          columns={[
            { label: "Column", cell: (column) => <code>{column.name}</code> },
            { label: "Type", cell: ({ type }) => type },
            { label: "Meaning", cell: (column) => column.description },
          ]}
          rows={columns}
          rowKey={(column) => column.name}
        />
      </Disclosure>
    </section>
  );
}
