import { type NextRequest, NextResponse } from "next/server";
import { unknownAddress } from "@/domain/article/unknown-address";

/** Answers addresses of roles that do not exist with a page that says what comes nearest. */
export function proxy(request: NextRequest): NextResponse {
  const path = unknownAddress(request.nextUrl.pathname);
  if (path === null) return NextResponse.next();
  return NextResponse.rewrite(new URL(path, request.url), { status: 404 });
}

export const config = { matcher: ["/roles/:role", "/compare/:pair"] };
