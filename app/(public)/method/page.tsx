import type { Metadata } from "next";
import { readDocument } from "@/app/_server/read-document";
import { type DocumentHeading, renderDocument } from "@/app/_server/render-document";
import { siteUrl } from "@/app/_server/site-url";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { MainContent } from "@/components/layout/main-content";
import { PageHeading } from "@/components/layout/page-heading";
import { Prose } from "@/components/layout/prose";
import { sayDay } from "@/components/salaries/say-cell";
import { methodVersion } from "@/domain/salary/judge/method-version";
import { readReferenceCells } from "@/domain/salary/reference/cells";

export const metadata: Metadata = {
  title: "How pay is read, judged and counted",
  description: `The salary method ${methodVersion}: how posted pay is read, when it is believed, what is said about it, and how often the method is wrong.`,
  alternates: { canonical: "/method" },
};

export default async function MethodPage() {
  const documents = await Promise.all([readDocument("method"), readDocument("method-statistics")]);
  const { html, headings } = renderDocument(documents.map(withoutTitle).join("\n"));
  return (
    <MainContent printed>
      <Breadcrumbs
        siteUrl={siteUrl}
        trail={[
          { label: "Salarium", href: "/" },
          { label: "Method", href: "/method" },
        ]}
      />
      <PageHeading title="How pay is read, judged and counted" />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <Contents headings={headings} />
        <Prose>
          <h2 id="under-review">Why pay is under review</h2>
          <p>
            Pay that can hardly be what was meant is not shown until a person has decided: a range
            of 999,000,000 US dollars, a monthly amount labelled as a year’s, a maximum with a digit
            too many. Nothing is corrected automatically. The posting itself stays open; only its
            pay is held back, from pages, markup, feeds and statistics alike.
          </p>
          <h2 id="first-figures">What the first figures stand on</h2>
          <CellsNote />
        </Prose>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the project's own documents, rendered without HTML of theirs. */}
        <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      </div>
    </MainContent>
  );
}

/** The page has its own heading. */
function withoutTitle(text: string): string {
  return text.replace(/^# .*\n/, "");
}

function Contents({ headings }: { headings: readonly DocumentHeading[] }) {
  return (
    <nav aria-labelledby="contents">
      <h2 id="contents">Contents</h2>
      <ol className="grid gap-1">
        <li>
          <a href="#under-review">Why pay is under review</a>
        </li>
        <li>
          <a href="#first-figures">What the first figures stand on</a>
        </li>
        {headings
          .filter(({ level }) => level === 2)
          .map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
      </ol>
    </nav>
  );
}

/** What the figures that come with the product stand on. */
function CellsNote() {
  const { counts, source } = readReferenceCells();
  const say = (count: number) => count.toLocaleString("en-US");
  return (
    <p>
      The first figures on the salary pages are aggregates of <a href={source.url}>{source.name}</a>{" "}
      of {sayDay(source.date)} ({source.licence}): of {say(counts.rows)} rows,{" "}
      {say(counts.distinctRanges)} distinct ranges and amounts, {say(counts.counted)} are counted.{" "}
      {say(counts.held)} are held, {say(counts.answers)} may be answers of single persons,{" "}
      {say(counts.withoutRole)} have a title of no role, {say(counts.tooFew)} would make cells under
      five.
    </p>
  );
}
