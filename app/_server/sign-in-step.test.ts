import { expect, test } from "vitest";
import { readSignInStep } from "./sign-in-step";

const link = "callback/nodemailer?token=abc&email=ada%40example.com";

test.each([
  ["who is signed in", "session", null, "ours"],
  ["back from a provider, which is another site", "callback/github?code=a", "cross-site", "ours"],
  ["the button of our page", link, "same-origin", "ours"],
  ["a client that does not say where it comes from", link, null, "ours"],
  [
    "a foreign page that sends a visitor to a link",
    link,
    "cross-site",
    { leadsTo: `/signin/confirm${link.slice(link.indexOf("?"))}` },
  ],
  [
    "a link that lost its token",
    "callback/nodemailer?email=a",
    null,
    { leadsTo: "/signin?error=Verification" },
  ],
  [
    "an error with a word",
    "error?error=AccessDenied",
    null,
    { leadsTo: "/signin?error=AccessDenied" },
  ],
  [
    "an error with a line break",
    "error?error=%0d%0aX:1",
    null,
    { leadsTo: "/signin?error=Default" },
  ],
  [
    "an error that fits in no header",
    "error?error=%E2%80%AE",
    null,
    { leadsTo: "/signin?error=Default" },
  ],
  [
    "a foreign address to go on to",
    "signin?callbackUrl=https://evil.example",
    null,
    { leadsTo: "/signin" },
  ],
  ["next-auth's own form", "signin/nodemailer", null, "unknown"],
  ["next-auth's page to sign out", "signout", null, "unknown"],
  ["a token for next-auth's forms", "csrf", null, "unknown"],
  ["nothing we know", "callback/a/b", null, "unknown"],
])("%s", (_name, path, fetchSite, expected) => {
  const url = new URL(path, "https://salarium.example/api/auth/");
  expect(readSignInStep(url, fetchSite)).toEqual(expected);
});
