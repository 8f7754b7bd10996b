import type { Instrumentation } from "next";
import { noteFailedRequest } from "@/app/_server/note-failed-request";

/** Tells the server around Next why a request failed: Next itself answers every failure with 500. */
export const onRequestError: Instrumentation.onRequestError = (error, request) => {
  noteFailedRequest(error, request.headers["x-salarium-request-id"]);
};
