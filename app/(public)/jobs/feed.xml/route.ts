import { answerJobFeed } from "@/app/_server/job-feed";

/** The newest listings of a search as RSS 2.0. */
export function GET(request: Request): Promise<Response> {
  return answerJobFeed(request, "xml");
}
