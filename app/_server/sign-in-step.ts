/** next-auth's own answer, a page of ours that answers instead, or nothing there. */
type SignInStep = "ours" | "unknown" | { leadsTo: string };

const mailedLink = "callback/nodemailer";

/**
 * What a GET below `/api/auth/` leads to. A mailed link is followed only from the button of our own
 * page: a foreign page that sends a visitor there would sign them in as somebody else.
 */
export function readSignInStep(
  { pathname, searchParams, search }: Pick<URL, "pathname" | "searchParams" | "search">,
  fetchSite: string | null,
): SignInStep {
  const step = pathname.replace(/^\/api\/auth\//, "");
  if (step === "error") return { leadsTo: `/signin?error=${readCode(searchParams.get("error"))}` };
  if (step === "signin") return { leadsTo: "/signin" };
  if (step === mailedLink && !isComplete(searchParams))
    return { leadsTo: "/signin?error=Verification" };
  if (step === mailedLink && fetchSite !== null && fetchSite !== "same-origin") {
    return { leadsTo: `/signin/confirm${search}` };
  }
  return step === "session" || /^callback\/[a-z]+$/.test(step) ? "ours" : "unknown";
}

/** next-auth's codes are words; anything else would come back in a header. */
function readCode(code: string | null): string {
  return code !== null && /^[A-Za-z]{1,40}$/.test(code) ? code : "Default";
}

function isComplete(params: URLSearchParams): boolean {
  return Boolean(params.get("token") && params.get("email"));
}
