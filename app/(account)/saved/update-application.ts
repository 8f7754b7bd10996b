"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { formAction } from "@/app/_server/form-action";
import { db } from "@/db/client";
import { updateApplication } from "@/db/saved/update-application";
import { applicationStages } from "@/domain/job/application-stages";
import { mostNoteLetters } from "./note-limit";
import { rowId } from "./row-id";

const schema = z.object({
  jobId: rowId,
  stage: z.enum(applicationStages, "Choose one of the stages in the list."),
  note: z
    .string()
    // Forms send line ends as two characters.
    .transform((text) => text.replaceAll("\r\n", "\n").trim())
    .pipe(
      z
        .string()
        .max(
          mostNoteLetters,
          `Shorten the note to ${mostNoteLetters.toLocaleString("en-US")} characters.`,
        )
        .refine(
          (text) => !text.includes("\u0000"),
          "Take the unreadable character out of the note.",
        ),
    ),
});

/** Writes how far the asker's application for a saved listing has come. */
export const saveApplication = formAction(
  { schema, role: "signed-in", limit: { name: "saved", points: 300, windowSeconds: 600 } },
  async (application, asker) => {
    const found = await updateApplication(db, {
      ...application,
      userId: asker.id,
      now: new Date(),
    });
    revalidatePath("/saved");
    return found
      ? { status: "done", message: "Changes saved." }
      : {
          status: "refused",
          message: "This job is not among your saved jobs any more. Reload the page.",
          fieldErrors: {},
          values: { stage: application.stage, note: application.note },
        };
  },
);
