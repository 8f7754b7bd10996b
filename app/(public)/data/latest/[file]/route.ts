import { refuseFile } from "@/app/_server/refuse-file";
import { absoluteUrl } from "@/app/_server/site-url";
import { db } from "@/db/client";
import { findSnapshot } from "@/db/snapshots/find-snapshot";
import { datasetNames, snapshotFormats } from "@/domain/snapshot/dataset";
import { snapshotFileName } from "@/domain/snapshot/snapshot-name";

type Props = { params: Promise<{ file: string }> };

/** `/data/latest/salaries.csv` leads to the newest file, whose own address never changes. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { file } = await params;
  const [datasetText, formatText] = file.split(".");
  const dataset = datasetNames.find((one) => one === datasetText);
  const format = snapshotFormats.find((one) => one === formatText);
  const found = dataset && format && (await findSnapshot(db, { dataset, format, day: null }));
  if (!found || file !== `${dataset}.${format}`) return refuseFile(file);
  const name = snapshotFileName({ dataset, format, day: found.day });
  return new Response(null, {
    status: 302,
    headers: {
      Location: absoluteUrl(`/data/${name}`),
      "Cache-Control": "public, max-age=300",
      "Access-Control-Allow-Origin": "*",
    },
  });
}
