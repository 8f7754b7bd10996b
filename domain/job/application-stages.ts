/** How far an application has come, in the order it usually goes. */
export const applicationStages = [
  "saved",
  "applied",
  "interview",
  "offer",
  "accepted",
  "declined",
  "rejected",
] as const;
export type ApplicationStage = (typeof applicationStages)[number];

/** What a seeker reads for each stage. */
export const applicationStageNames: Record<ApplicationStage, string> = {
  saved: "Not applied yet",
  applied: "Applied",
  interview: "Interviewing",
  offer: "Offer received",
  accepted: "Offer accepted",
  declined: "Declined by me",
  rejected: "Turned down by the employer",
};
