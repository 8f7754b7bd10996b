import { answerJobFeed } from "@/app/_server/job-feed";

/** The newest listings of a search as JSON Feed 1.1. */
export function GET(request: Request): Promise<Response> {
  return answerJobFeed(request, "json");
}
