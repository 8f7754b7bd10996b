import "server-only";
import NextAuth from "next-auth";
import GitHub from "next-auth/providers/github";
import Google from "next-auth/providers/google";
import Nodemailer from "next-auth/providers/nodemailer";
import { db } from "@/db/client";
import { createAuthAdapter } from "@/db/users/auth-adapter";
import { signInLinkLifetimeMs } from "@/db/users/create-sign-in-link";
import { describeAuthFailure } from "./auth-failure";
import { normalizeEmailAddress } from "./email-address";
import { sendSignInLink } from "./sign-in-mail";

export const authAdapter = createAuthAdapter(db);

/** Sign-in by mailed link, and by GitHub or Google when their keys are set. */
export const { handlers, auth, signIn, signOut } = NextAuth({
  adapter: authAdapter,
  session: { strategy: "database", maxAge: 30 * 24 * 60 * 60 },
  trustHost: true,
  logger: { error: logFailure },
  pages: { signIn: "/signin", verifyRequest: "/signin/sent", error: "/signin" },
  providers: [
    Nodemailer({
      // Our own mail sends it; the provider only insists on having a server.
      server: "smtp://127.0.0.1:25",
      maxAge: signInLinkLifetimeMs / 1000,
      normalizeIdentifier: normalizeEmailAddress,
      sendVerificationRequest: ({ identifier, url }) => sendSignInLink(identifier, url),
    }),
    ...(process.env["AUTH_GITHUB_ID"] ? [GitHub] : []),
    ...(process.env["AUTH_GOOGLE_ID"] ? [Google] : []),
  ],
  callbacks: {
    // A whitelist: returning what comes in would put the whole user row on /api/auth/session.
    session: ({ session, user }) => ({
      expires: session.expires,
      user: { id: user.id, email: user.email, name: user.name ?? null },
    }),
  },
});

export const oauthProviders = [
  ...(process.env["AUTH_GITHUB_ID"] ? [{ id: "github", name: "GitHub" }] : []),
  ...(process.env["AUTH_GOOGLE_ID"] ? [{ id: "google", name: "Google" }] : []),
];

function logFailure(error: Error): void {
  const line = describeAuthFailure(error);
  if (line !== null) console.error(line);
}
