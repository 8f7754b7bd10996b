import { type NextRequest, NextResponse } from "next/server";
import { handlers } from "@/app/_server/auth";
import { readSignInStep } from "@/app/_server/sign-in-step";

/**
 * The steps of signing in that are links: coming back from a mail or a provider, and who is signed in.
 * Nothing here answers to POST: sending a link and signing out are actions of our own forms, which
 * check origin and limits that next-auth's routes do not know.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const step = readSignInStep(request.nextUrl, request.headers.get("sec-fetch-site"));
  if (step === "unknown") return new NextResponse("There is nothing here.\n", { status: 404 });
  if (step !== "ours")
    return new NextResponse(null, { status: 303, headers: { Location: step.leadsTo } });
  return await handlers.GET(request);
}
