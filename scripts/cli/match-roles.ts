import { z } from "zod";
import { matchRole } from "@/domain/role/match-role";
import { idField, rowShape } from "./row-fields";
import { type Answer, streamNdjson } from "./stream-ndjson";

const row = z.object({ id: idField, title: z.string("a title is needed") }, rowShape);

function matchRow({ title }: z.infer<typeof row>): Answer {
  return { value: matchRole(title) };
}

/** `role match`: rows of titles in, the role and level of each out. */
export async function matchRoles(files: string[]): Promise<void> {
  await streamNdjson({ files, row, answer: matchRow });
}
