import type { SnapshotFile } from "@/domain/snapshot/describe-package";
import { snapshotFileName } from "@/domain/snapshot/snapshot-name";

/** The days before the newest, each with its files, and the data package of every day. */
export function EarlierSnapshots({
  files,
  newest,
}: {
  files: readonly SnapshotFile[];
  newest: string | null;
}) {
  if (newest === null) return null;
  const days = [...new Set(files.map(({ day }) => day))];
  return (
    <section aria-labelledby="snapshots" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 id="snapshots" className="text-xl">
        All snapshots
      </h2>
      <ul className="grid gap-2">
        {days.map((day) => (
          <li key={day}>
            <span className="num">{day}</span>:{" "}
            <a href={`/data/datapackage-${day}.json`}>schema and checksums</a>
            {files
              .filter((file) => file.day === day)
              .map((file) => (
                <span key={`${file.dataset}.${file.format}`}>
                  ,{" "}
                  <a href={`/data/${snapshotFileName(file)}`}>
                    {file.dataset}.{file.format}
                  </a>
                </span>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
