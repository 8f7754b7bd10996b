/** The way to say that a listing is gone or wrong. */
export function ReportLink({ slug }: { slug: string }) {
  return (
    <p className="no-print text-sm">
      <a href={`/jobs/${slug}/report`} rel="nofollow">
        Is this job gone or wrong?
      </a>
    </p>
  );
}
