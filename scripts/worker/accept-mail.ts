import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail server for tests. */
export type MailServer = {
  url: string;
  /** Mails it has accepted, as they came. */
  accepted: string[];
  /** How it answers; `hang` never does. */
  answer: "accept" | "refuse" | "hang";
  /** Resolves when the text of the next mail has arrived, before the answer. */
  nextMail(): Promise<void>;
  close(): Promise<void>;
};

/** Starts a mail server on a free port of this machine. */
export async function startMailServer(): Promise<MailServer> {
  const waiting: (() => void)[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const { answer } = server;
        for (const tell of waiting.splice(0)) tell();
        if (answer === "hang") return;
        if (answer === "accept") server.accepted.push(Buffer.concat(chunks).toString("utf8"));
        done(answer === "refuse" ? new Error("busy") : null);
      });
    },
  });
  smtp.listen(0, "127.0.0.1");
  await once(smtp.server, "listening");
  const server: MailServer = {
    url: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
    accepted: [],
    answer: "accept",
    nextMail: () => new Promise((resolve) => waiting.push(resolve)),
    close: () => new Promise((resolve) => smtp.close(() => resolve())),
  };
  return server;
}

/** The text of a plain mail, which is sent as quoted-printable or base64. */
export function readMailText(mail: string): string {
  const [head = "", ...rest] = mail.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  if (/base64/i.test(head)) return Buffer.from(body, "base64").toString("utf8");
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** The headers of a mail, each on one line. */
export function readMailHeaders(mail: string): string[] {
  return (mail.split("\r\n\r\n")[0] ?? "").replace(/\r\n[ \t]+/g, " ").split("\r\n");
}
