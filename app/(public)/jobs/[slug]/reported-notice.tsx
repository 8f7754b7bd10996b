import { Notice } from "@/components/ui/notice";
import { db } from "@/db/client";
import { countGoneReports } from "@/db/job-reports/count-gone-reports";
import { goneReporters, goneWithinDays } from "@/domain/job/job-report";

/** Says that several visitors reported an open listing as gone, before anyone has checked. */
export async function ReportedNotice({ jobId, now }: { jobId: number; now: Date }) {
  const reporters = await countGoneReports(db, { jobId, now });
  if (reporters < goneReporters) return null;
  return (
    <Notice tone="warn" title="Reported as gone">
      <p>
        {reporters} visitors reported within {goneWithinDays} days that this job is gone or its link
        is broken. Nobody has checked yet; ask the employer before you spend time on it.
      </p>
    </Notice>
  );
}
