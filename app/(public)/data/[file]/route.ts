import { refuseFile } from "@/app/_server/refuse-file";
import { db } from "@/db/client";
import { findSources } from "@/db/salaries/find-sources";
import { findSnapshot } from "@/db/snapshots/find-snapshot";
import { listSnapshots } from "@/db/snapshots/list-snapshots";
import { describePackage } from "@/domain/snapshot/describe-package";
import { isDay, readSnapshotFileName } from "@/domain/snapshot/snapshot-name";
import { sendSnapshot } from "../send-snapshot";

type Props = { params: Promise<{ file: string }> };

/** A published file by its name, or the data package of a day: `datapackage-2026-11-24.json`. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { file } = await params;
  const [, day] = /^datapackage-(\d{4}-\d{2}-\d{2})\.json$/.exec(file) ?? [];
  if (day !== undefined && isDay(day)) return sendPackage(day, file);
  const name = readSnapshotFileName(file);
  const found = name && (await findSnapshot(db, name));
  if (!name || !found) return refuseFile(file);
  return sendSnapshot(request, found, { fileName: file, format: name.format });
}

async function sendPackage(day: string, file: string): Promise<Response> {
  const [files, sources] = await Promise.all([listSnapshots(db), findSources(db, "posted")]);
  const ofDay = files.filter((one) => one.day === day);
  if (ofDay.length === 0) return refuseFile(file);
  return Response.json(describePackage(day, ofDay, sources), {
    headers: { "Cache-Control": "public, max-age=300", "Access-Control-Allow-Origin": "*" },
  });
}
