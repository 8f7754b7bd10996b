import { answerJobFeed } from "@/app/_server/job-feed";

/** The newest listings as Atom. */
export function GET(request: Request): Promise<Response> {
  return answerJobFeed(request, "atom");
}
